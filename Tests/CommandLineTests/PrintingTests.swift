#if CommandLine
    import GatewrightGateway
    import Testing

    @testable import GatewrightCommand

    struct PrintingTests {
        @Test(arguments: [
            (
                #"{"b":1.50,"a":[],"c":{"d":[1,"x,{}:\"y"]},"e":{}}"#,
                """
                {
                  "b": 1.50,
                  "a": [],
                  "c": {
                    "d": [
                      1,
                      "x,{}:\\"y"
                    ]
                  },
                  "e": {}
                }
                """
            ),
            (" 17 ", "17"), (#""a b\\""#, #""a b\\""#), ("[ [ ] , { } ]", "[\n  [],\n  {}\n]"),
        ])
        func prettyJSONKeepsOrderAndSpelling(_ text: String, _ expected: String) {
            #expect(PrettyJSON.text(Array(text.utf8), width: 8) == expected)
        }

        /// A comma may follow, so a line has to have room for it.
        @Test(arguments: [
            (21, #"{"a": [1, {"b": 2}]}"#),
            (20, "{\n  \"a\": [\n    1,\n    {\"b\": 2}\n  ]\n}"),
            (0, "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ]\n}"),
        ])
        func whatFitsIsOneLine(_ width: Int, _ expected: String) {
            #expect(PrettyJSON.text(Array(#"{"a":[1,{"b":2}]}"#.utf8), width: width) == expected)
        }

        @Test(arguments: ["", "{", "a", "{}}", "[1,]x"])
        func otherTextIsNoJSON(_ text: String) {
            #expect(PrettyJSON.text(Array(text.utf8)) == nil)
        }

        @Test func responseIsShownAsOnTheWire() {
            let response = HTTPResponse(
                status: 201, headers: [HTTPField("Location", "/orders/1"), HTTPField("Set-Cookie", "a=1")],
                body: Array(#"{"id":1}"#.utf8))
            let head = "HTTP/1.1 201 Created\nLocation: /orders/1\nSet-Cookie: a=1\n\n"
            let piped = ResponsePrinter(isTerminal: false).text(response)
            #expect(String(decoding: piped, as: UTF8.self) == head + #"{"id":1}"#)
            let shown = ResponsePrinter(isTerminal: true).text(response)
            #expect(String(decoding: shown, as: UTF8.self) == head + "{\"id\": 1}\n")
        }

        @Test(arguments: [(201, "32"), (302, "32"), (404, "33"), (500, "31")])
        func colourOfTheStatus(_ status: Int, _ code: String) {
            let text = ResponsePrinter(isTerminal: true, showsColor: true).text(HTTPResponse(status: status))
            #expect(text.starts(with: "\u{1B}[\(code)mHTTP/1.1 \(status) ".utf8))
        }

        @Test func whatIdentifiesTheRequestIsShownOnDemand() {
            let response = HTTPResponse(
                status: 200, headers: [HTTPField("x-amzn-RequestId", "1"), HTTPField("X", "2")])
            let brief = ResponsePrinter(isTerminal: false).text(response)
            #expect(String(decoding: brief, as: UTF8.self) == "HTTP/1.1 200 OK\nX: 2\n\n")
            let verbose = ResponsePrinter(isTerminal: false, isVerbose: true).text(response)
            #expect(String(decoding: verbose, as: UTF8.self) == "HTTP/1.1 200 OK\nx-amzn-RequestId: 1\nX: 2\n\n")
        }

        @Test func transcriptOfARequest() throws {
            let file = "### Place it\nPOST /orders?a=b\nX-A: 1\n\n{\"a\":1}\n"
            let request = try #require(try RequestFile(Array(file.utf8), folder: "/").requests.first)
            let text = ResponsePrinter(isTerminal: false).transcript(of: request)
            #expect(
                String(decoding: text, as: UTF8.self)
                    == "### Place it\n\nPOST /orders?a=b\nX-A: 1\n\n{\"a\": 1}\n\n")
        }

        @Test(
            arguments: [
                ([], "HTTP/1.1 200 OK\n\n"), (Array("a".utf8), "HTTP/1.1 200 OK\n\na\n\n"),
                (Array("a\n".utf8), "HTTP/1.1 200 OK\n\na\n\n"),
                ([0xFF], "HTTP/1.1 200 OK\n\n(1 bytes that are no text)\n\n"),
            ] as [([UInt8], String)])
        func transcriptOfAResponse(_ body: [UInt8], _ expected: String) {
            let text = ResponsePrinter(isTerminal: false).transcript(of: HTTPResponse(status: 200, body: body))
            #expect(String(decoding: text, as: UTF8.self) == expected)
        }

        @Test func binaryDataStaysOffTheTerminal() {
            let bytes: [UInt8] = [0x89, 0x50, 0xFF, 0x00]
            #expect(ResponsePrinter(isTerminal: false).body(bytes) == bytes)
            #expect(ResponsePrinter(isTerminal: true).body(bytes) == Array("(4 bytes that are no text)\n".utf8))
        }
    }
#endif
