#if CommandLine
    import Foundation
    import GatewrightGateway
    import Testing

    @testable import GatewrightCommand

    struct RequestFileTests {
        func requests(_ text: String, folder: String = "/") throws -> [RequestFile.Titled] {
            try RequestFile(Array(text.utf8), folder: folder).requests
        }

        @Test func requestsAreSetApartByHashes() throws {
            let requests = try requests(
                """
                # Requests of a shop.
                GET /first

                ### Place an order
                // With a body.
                # @name place
                post /orders?dry=true HTTP/1.1
                Content-Type: application/json
                # X-Off: 1
                X-Tenant: a:b

                {
                  "a": 1,

                  "b": "# no comment"
                }


                ###   Only a comment
                # GET /no

                ####
                DELETE /orders/1
                """)
            #expect(requests.map(\.title) == ["GET /first", "Place an order", "DELETE /orders/1"])
            #expect(requests.map(\.request.method) == ["GET", "POST", "DELETE"])
            let order = requests[1]
            #expect(order.headers == [HTTPField("Content-Type", "application/json"), HTTPField("X-Tenant", "a:b")])
            #expect(order.request.path == "/orders")
            #expect(order.request.query == "dry=true")
            #expect(order.request.headers.value("User-Agent") == "gatewright")
            #expect(order.request.body == Array("{\n  \"a\": 1,\n\n  \"b\": \"# no comment\"\n}".utf8))
            #expect(requests[2].request.body.isEmpty)
            #expect(requests[2].headers.isEmpty)
        }

        @Test func linesMayEndAsOnWindows() throws {
            let requests = try requests("### A\r\nPUT /a\r\nX: 1\r\n\r\nb\r\nc\r\n\r\n### B\r\nGET /b\r\n")
            #expect(requests.map(\.title) == ["A", "B"])
            #expect(requests[0].headers == [HTTPField("X", "1")])
            #expect(requests[0].request.body == Array("b\nc".utf8))
        }

        @Test(arguments: [
            ("https://example.com/orders?a=b", "/orders", "a=b"), ("HTTP://localhost:3000", "/", ""),
            ("http://localhost?a", "/", "a"), ("/a#part", "/a", ""),
        ])
        func targets(_ target: String, _ path: String, _ query: String) throws {
            let request = try #require(try requests("GET \(target)").first).request
            #expect(request.path == path)
            #expect(request.query == query)
        }

        @Test func typeOfABodyIsGuessedAndNotShown() throws {
            let request = try #require(try requests("POST /\n\n{}").first)
            #expect(request.request.headers.value("Content-Type") == "application/json")
            #expect(request.headers.isEmpty)
        }

        @Test func bodyFromAFile() throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            try Data([0xFF, 0x00]).write(to: folder.appendingPathComponent("a.bin"))
            let requests = try requests("PUT /a\n\n< ./a.bin\n\n###\nPUT /b\n\n<a/>\n", folder: folder.path)
            #expect(requests[0].request.body == [0xFF, 0x00])
            #expect(requests[1].request.body == Array("<a/>".utf8))
        }

        @Test(arguments: [
            ("", 1, "The file has no request."), ("# GET /\n###\n", 1, "The file has no request."),
            ("\nGET\n", 2, #""GET" is not METHOD PATH."#),
            ("GET /a b\n", 1, #""GET /a b" is not METHOD PATH."#), ("{}: /a\n", 1, #""{}: /a" is not METHOD PATH."#),
            ("GET /a\n###\nGET orders\n", 3, "The path has to begin with a slash: /orders."),
            ("GET /a\nX: 1\nno header\n", 3, #""no header" is no header; write 'Name: value'."#),
            ("GET /é\n", 1, "In a path, spaces and letters outside ASCII are percent-encoded: %20."),
            ("@host = x\nGET /\n", 1, "Variables are not supported."),
            ("GET {{host}}/\n", 1, "Variables are not supported."),
            ("PUT /\n\n< no/such/file\n", 3, "The file no/such/file cannot be read."),
        ])
        func mistakesHaveTheirLine(_ text: String, _ line: Int, _ message: String) {
            #expect(throws: RequestFile.Mistake(line: line, message: message)) { try requests(text) }
        }

        @Test(arguments: ["\n", "\r\n"]) func linesOfMultipartEndAsTheyMust(newline: String) throws {
            let lines = [
                "POST /photos", "Content-Type: multipart/form-data; boundary=b", "", "--b",
                #"Content-Disposition: form-data; name="title""#, "", "Sea", "--b--", "",
            ]
            let request = try #require(requests(lines.joined(separator: newline)).first?.request)
            #expect(
                String(decoding: request.body, as: UTF8.self)
                    == "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nSea\r\n--b--\r\n")
        }

        @Test func otherEncodingsAreRefused() {
            #expect(throws: RequestFile.Mistake(line: 1, message: "The file is not UTF-8.")) {
                try RequestFile([0x47, 0xFF], folder: "/")
            }
        }
    }
#endif
