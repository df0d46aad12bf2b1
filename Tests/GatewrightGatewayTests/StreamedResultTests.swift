import Gatewright
import GatewrightGateway
import Testing

/// How a REST API reads what a function streams.
struct StreamedResultTests {
    /// Status, headers and body of what comes in these parts; or the fault. `|` is a zero byte.
    private func read(_ parts: [String], _ kind: Gateway.Kind = .rest) -> String {
        var result = StreamedResult()
        var body = ""
        do throws(ResultFault) {
            for part in parts {
                body += String(decoding: try result.take(part.utf8.map { $0 == 0x7C ? 0 : $0 }), as: UTF8.self)
            }
            let head = try gateway(kind, "ANY /").head(of: result, call: call)
            let own = head.headers.filter { !$0.name.lowercased().hasPrefix("x-am") }
            return "\(head.status) \(own.map { "\($0.name): \($0.value)" }.joined(separator: ", ")) \(body)"
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        ([#"{"statusCode":201,"headers":{"A":"1"}}||||||||text"#], "201 A: 1, Transfer-Encoding: chunked text"),
        (["{}||||||||"], "200 Transfer-Encoding: chunked "),
        (["{", "}|||", "|||||", "a", "b\0"], "200 Transfer-Encoding: chunked ab\0"),
        (
            [#"{"multiValueHeaders":{"A":["1","2"]},"cookies":["a=1"],"headers":{"content-length":"3"}}||||||||abc"#],
            "200 A: 1, A: 2, set-cookie: a=1, Content-Length: 3 abc"
        ),
        ([#"{"headers":{"Connection":"close","Host":"x"}}||||||||"#], "200 Transfer-Encoding: chunked "),
        (["{}"], "no eight zero bytes end the prelude"),
        (["{}||||||| "], "fewer than eight zero bytes end the prelude"),
        ([#"{"statusCode":200,"body":"x"}"#], "no eight zero bytes end the prelude"),
        ([#"{"body":"x"}||||||||"#], "the prelude has the key `body`, which a REST API does not know"),
        (["||||||||"], "the prelude is no JSON object"),
        (["[]||||||||"], "the prelude is no JSON object"),
        ([#"{"statusCode":"x"}||||||||"#], "`statusCode` is no HTTP status code"),
        ([#"{"cookies":"a=1"}||||||||"#], "`cookies` is no array"),
        ([String(repeating: " ", count: 16384)], "the first 16 KB have no eight zero bytes"),
        (["{}" + String(repeating: " ", count: 16374) + "||||||||"], "200 Transfer-Encoding: chunked "),
    ])
    func reads(_ parts: [String], _ expected: String) {
        #expect(read(parts) == expected)
    }

    @Test func faultIsAnInternalServerError() throws {
        var result = StreamedResult()
        _ = try result.take(Array("{}".utf8))
        let api = gateway(.rest, "ANY /")
        let fault = #expect(throws: ResultFault.self) { try api.head(of: result, call: call) }
        let response = api.response(to: try #require(fault), call: call)
        #expect(response.status == 500)
        #expect(response.body == Array(#"{"message": "Internal server error"}"#.utf8))
        #expect(api.response(to: .notStreamed, call: call).status == 500)
    }
}
