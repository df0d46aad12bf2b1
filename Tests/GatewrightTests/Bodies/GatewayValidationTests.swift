import Testing

@testable import Gatewright

/// Code that leaves checks to the gateway, as the generator writes it: the other files are what is expected of it in
/// `Tests/Cases/gateway-validation`.
struct GatewayValidationTests {
    private func status(_ path: String, _ type: String?, _ body: String) -> Int? {
        for request in MediaTypesTests.requests("POST", path, type, body) {
            do {
                switch path {
                case "/orders": _ = try PlaceCheckedOrder.Input(request)
                case "/notes": _ = try AddUncheckedNote.Input(request)
                default: _ = try ExportUnchecked.Input(request)
                }
            } catch {
                return error.status.code
            }
        }
        return nil
    }

    private static let order = #"{"shelf":"abcdefg","quantity":99}"#

    /// A request that the validator has not seen does not pass for one that it has.
    @Test(arguments: [
        ("application/json", nil), (nil, nil), ("application/json; charset=utf-8", nil), ("application/json ;a=b", nil),
        ("text/json", 415), ("application/vnd.shop+json", 415), ("Application/JSON", 415),
        ("application/json,text/a", 415),
        ("=application/json", 415), ("", 415),
    ])
    func onlyValidatedBodiesAreTaken(_ type: String?, _ status: Int?) {
        #expect(self.status("/orders", type, Self.order) == status)
    }

    @Test(arguments: [
        // The gateway has seen to the length and the numbers, and not to these.
        (#"{"shelf":"ABC","quantity":1}"#, 400), (#"{"shelf":"a"}"#, 400), (#"{"shelf":1,"quantity":1}"#, 400),
        (#"{"shelf":"a","quantity":1,"price":0}"#, 400), (#"{"shelf":"a","quantity":1,"tags":[]}"#, 400),
        (#"{"shelf":"a","quantity":1,"extra":{"size":4}}"#, 400),
        (#"{"shelf":"a","quantity":1,"tags":["x"]}"#, nil), ("{", 400),
    ])
    func whatTheGatewayMayNotHaveCheckedIsChecked(_ body: String, _ status: Int?) {
        #expect(self.status("/orders", "application/json", body) == status)
    }

    @Test func otherBodiesAreCheckedAsEver() {
        let text = #"{"text":""# + String(repeating: "x", count: 81) + #""}"#
        #expect(status("/notes", "text/json", text) == 400)
        #expect(status("/notes", "text/json", #"{"text":"x"}"#) == nil)
        #expect(status("/orders", nil, #"{"shelf":"a","quantity":1,"note":"# + text + "}") == 400)
        #expect(status("/exports", "application/json", #"{"name":"abcdef"}"#) == 400)
    }
}
