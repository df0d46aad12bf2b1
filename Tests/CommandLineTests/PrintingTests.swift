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
            #expect(PrettyJSON.text(Array(text.utf8)) == expected)
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
            let piped = ResponsePrinter.text(response, isTerminal: false)
            #expect(String(decoding: piped, as: UTF8.self) == head + #"{"id":1}"#)
            let shown = ResponsePrinter.text(response, isTerminal: true)
            #expect(String(decoding: shown, as: UTF8.self) == head + "{\n  \"id\": 1\n}\n")
        }

        @Test func binaryDataStaysOffTheTerminal() {
            let bytes: [UInt8] = [0x89, 0x50, 0xFF, 0x00]
            #expect(ResponsePrinter.body(bytes, isTerminal: false) == bytes)
            #expect(ResponsePrinter.body(bytes, isTerminal: true) == Array("(4 bytes that are no text)\n".utf8))
        }
    }
#endif
