#if CommandLine
    import GatewrightGateway
    import Synchronization
    import Testing

    @testable import GatewrightCommand

    /// What a reader sees, line by line.
    final class Page: Sendable {
        private let content = Mutex("")

        var text: String { content.withLock { $0 } }
        func show(_ bytes: [UInt8]) { content.withLock { $0 += String(decoding: bytes, as: UTF8.self) } }
        func say(_ line: String) { content.withLock { $0 += line + "\n" } }
    }

    struct RequestSequenceTests {
        /// Sends the requests of a file as an HTTP API would.
        func send(_ file: String, to function: FunctionProcess) async throws -> (isSuccess: Bool, text: String) {
            let page = Page()
            let printer = ResponsePrinter(isTerminal: false)
            let parts = PartPrinter(printer, show: page.show)
            let gateway = LocalGateway(
                .http2, api: nil, functionName: function.name, timeout: .seconds(600), say: page.say,
                showPart: parts.print)
            let isSuccess = try await RequestSequence(
                gateway: gateway, printer: printer, parts: parts, show: page.show
            ).send(RequestFile(Array(file.utf8), folder: "/").requests, to: function)
            return (isSuccess, page.text)
        }

        /// A function that looks at the path of the event.
        static let script = CountingFunction.script
            .replacing("fail) call", with: #"*'"rawPath":"/fail"'*) call"#)
            .replacing("exit) exit", with: #"*'"rawPath":"/exit"'*) exit"#)

        @Test func memoryLastsFromOneRequestToTheNext() async throws {
            try await withCountingFunction(Self.script) { function async throws in
                let (isSuccess, text) = try await send("### One\nGET /a\n### Two\nPUT /b\nX: y\n", to: function)
                #expect(isSuccess)
                #expect(
                    text == """
                        ### One

                        GET /a

                        HTTP/1.1 200 OK
                        content-type: text/plain; charset=utf-8

                        1

                        ### Two

                        PUT /b
                        X: y

                        HTTP/1.1 200 OK
                        content-type: text/plain; charset=utf-8

                        2


                        """)
            }
        }

        @Test func afterACrashAnotherProcessGoesOn() async throws {
            try await withCountingFunction(Self.script) { function async throws in
                let (isSuccess, text) = try await send(
                    "GET /a\n###\nGET /exit\n###\nGET /b\n###\nGET /fail\n###\nGET /c\n", to: function)
                #expect(!isSuccess)
                let shown = text.split(separator: "\n").filter { line in
                    ["HTTP", "error", "note", "1", "2", "3"].contains { line.hasPrefix($0) }
                }
                #expect(
                    shown == [
                        "HTTP/1.1 200 OK", "1",
                        "error: the process ended with exit status 3 during the invocation (Runtime.ExitError)",
                        "HTTP/1.1 500 Internal Server Error",
                        "note: the function is started anew; what it had in memory is gone",
                        "HTTP/1.1 200 OK", "1",
                        "error: the function failed: as told", "HTTP/1.1 500 Internal Server Error",
                        "HTTP/1.1 200 OK", "3",
                    ])
            }
        }

        @Test func whatIsNoFunctionIsTriedOnce() async throws {
            let (isSuccess, text) = try await send("GET /a\n###\nGET /b\n", to: FunctionProcess(path: "/usr/bin/false"))
            #expect(!isSuccess)
            #expect(text.contains("ended with exit status 1 before it asked for work"))
            #expect(!text.contains("/b"))
        }
    }
#endif
