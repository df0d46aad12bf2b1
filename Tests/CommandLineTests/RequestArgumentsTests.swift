#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightGateway
    import Testing

    @testable import GatewrightCommand

    struct RequestArgumentsTests {
        func request(_ arguments: String...) throws -> HTTPRequest {
            try #require(try RequestArguments.parse(arguments).request())
        }

        @Test func pathAndQuery() throws {
            let request = try request("get", "/orders?limit=10&q=a?b#part")
            #expect(request.method == "GET")
            #expect(request.path == "/orders")
            #expect(request.query == "limit=10&q=a?b")
            #expect(request.body.isEmpty)
            #expect(request.headers.value("Content-Type") == nil)
            #expect(request.headers.value("Accept") == "*/*")
            #expect(request.headers.value("User-Agent") == "gatewright")
        }

        @Test func headers() throws {
            let request = try request("GET", "/", "-H", "Accept: text/csv", "--header", "X-A:b:c", "-H", "X-A:  d ")
            #expect(request.headers.values("accept") == ["text/csv"])
            #expect(request.headers.values("x-a") == ["b:c", "d"])
        }

        @Test(arguments: [
            (#"{"sku": "a"}"#, "application/json"), ("[1]", "application/json"), ("17", "application/json"),
            ("a=1&b=2", "application/x-www-form-urlencoded"), ("{", "application/json"),
        ])
        func typeOfTheBody(_ body: String, _ type: String) throws {
            let request = try request("POST", "/orders", "-d", body)
            #expect(request.body == Array(body.utf8))
            #expect(request.headers.values("Content-Type") == [type])
        }

        @Test func givenTypeOfTheBodyWins() throws {
            let request = try request("POST", "/", "-d", "{}", "-H", "content-type: application/merge-patch+json")
            #expect(request.headers.values("Content-Type") == ["application/merge-patch+json"])
        }

        @Test func bodyFromAFile() throws {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try Data([0xFF, 0x00, 0x0A]).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            #expect(try request("POST", "/", "-d", "@\(file.path)").body == [0xFF, 0x00, 0x0A])
        }

        @Test(arguments: [
            ["GET"], ["GET", "orders"], ["GET", "/a b"], ["GET", "/é"], ["GET", "/", "-H", "no colon"],
            ["GET", "/", "-H", ": value"], ["GET", "/", "-H", "a b: c"], ["GET", "/", "-H", "a: b\r\nc: d"],
            ["GET", "/", "-d", "@/no/such/file"], ["-d", "{}"],
        ])
        func mistakesAreUsageErrors(_ arguments: [String]) {
            let error = #expect(throws: (any Error).self) { try RequestArguments.parse(arguments).request() }
            #expect(error.map { RequestArguments.exitCode(for: $0).rawValue } == 64)
        }

        @Test(arguments: [
            ["f"], ["f", "GET", "/", "--event", "e.json"], ["f", "GET", "/", "--requests", "r.http"],
            ["f", "--requests", "r.http", "--event", "e.json"], ["f", "GET", "/", "--timeout", "0"],
            ["f", "GET", "/", "--timeout", "901"], ["f", "GET", "/", "--timeout", "nan"],
            ["f", "GET", "/", "--payload", "3.0"], ["f", "GET", "/", "--unknown"], [],
        ])
        func invokeRefuses(_ arguments: [String]) {
            let error = #expect(throws: (any Error).self) { try InvokeCommand.parse(arguments) }
            #expect(error.map { InvokeCommand.exitCode(for: $0).rawValue } == 64)
        }

        @Test func invokeTakesRequestsAndEvents() throws {
            let request = try InvokeCommand.parse([
                "f", "PUT", "/a", "-d", "{}", "--payload", "2.0", "--timeout", "0.5",
            ])
            #expect(request.binary == "f")
            #expect(request.payload?.gateway == .http2)
            let payload = try InvokeCommand.parse(["f", "GET", "/", "--payload", "http-1.0"]).payload
            #expect(payload?.gateway == .http1)
            #expect(request.timeout == 0.5)
            #expect(request.request.method == "PUT")
            let requests = try InvokeCommand.parse(["f", "--requests", "r.http"])
            #expect(requests.requests == "r.http")
            let event = try InvokeCommand.parse(["f", "--event", "-", "--verbose"])
            #expect(event.event == "-")
            #expect(event.verbose)
        }
    }
#endif
