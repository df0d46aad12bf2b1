import Gatewright
import Testing

@Suite struct RequestMakingTests {
    @Test func everyPartOfARequestIsThere() {
        let request = Request(
            .put, "/a%20b/c?limit=5&q=x%2By",
            headers: ["X-A": "1", "x-a": "2", "Accept": "text/csv", "Cookie": "a=1; b=2"], body: [0xFF, 0x00])
        #expect(request.method == .put)
        #expect(request.path == "/a%20b/c")
        #expect(request.header("accept") == "text/csv")
        #expect(request.header("X-A") == "1,2")
        #expect(request.cookies == ["a": "1", "b": "2"])
        #expect(request.body == [0xFF, 0x00])
        #expect(request.rawEvent?["rawQueryString"] == "limit=5&q=x%2By")
    }

    @Test func jsonBodyHasItsType() {
        let request = Request(.post, "/", json: ["a": [1, 2.5, nil]])
        #expect(request.header("Content-Type") == "application/json")
        #expect(request.body == Array(#"{"a":[1,2.5,null]}"#.utf8))
        let patch = Request(.patch, "/", headers: ["Content-Type": "application/merge-patch+json"], json: [:])
        #expect(patch.header("Content-Type") == "application/merge-patch+json")
    }

    @Test(arguments: ["", "?", "/", "no slash", "/%", "/\"\\\n"])
    func anyTargetMakesARequest(_ target: String) {
        let request = Request(.get, target)
        #expect(request.path == target.prefix { $0 != "?" })
        #expect(request.body.isEmpty)
    }

    @Test func requestsGoThroughTheRoutes() async {
        let response = await Orders().respond(to: Request(.get, "/orders/a%20b?limit=5"))
        #expect(response.status == .ok)
        #expect(response.text?.hasPrefix("a b|5|") == true)
        #expect(await Orders().respond(to: Request(.get, "/nothing")).status == .notFound)
    }

    @Test func bodyOfAResponseIsRead() {
        #expect(Response(status: .ok, json: [1, 2]).json == [1, 2])
        #expect(Response(status: .ok, text: "é").text == "é")
        #expect(Response(status: .ok, body: [0xFF]).text == nil)
        #expect(Response(status: .ok, body: [0xFF]).json == nil)
    }
}
