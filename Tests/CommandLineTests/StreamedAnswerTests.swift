#if CommandLine
    import Foundation
    import GatewrightAPI
    import GatewrightGateway
    import Synchronization
    import Testing

    @testable import GatewrightCommand

    /// What `gatewright invoke` shows of responses that are streamed.
    struct StreamedAnswerTests {
        /// A function that streams `one` and `two` to every event, the second after a line has been read from a pipe;
        /// or what stands in `prelude`.
        private static let script = CountingFunction.script.replacing(
            #"*) call POST "invocation/$id/response" "{\"statusCode\":200,\"body\":\"$count\"}" ;;"#,
            with: #"""
                *)
                    exec 3<>"/dev/tcp/${address%:*}/${address#*:}"
                    part() { printf '%x\r\n%s\r\n' "${#1}" "$1" >&3; }
                    printf 'POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\r\nHost: x\r\n' "$id" >&3
                    printf 'Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n\r\n' >&3
                    printf '%x\r\n{"statusCode":201}\0\0\0\0\0\0\0\0\r\n' 26 >&3
                    part one
                    read -r line <"$0.pipe"
                    part two
                    printf '0\r\n\r\n' >&3
                    IFS= read -r line <&3
                    exec 3>&-
                    ;;
                """#)

        private static let api: API = {
            var api = API(document: "openapi.yaml", title: "A")
            var streamed = Operation(method: .get, path: "/streamed", name: "a", type: "A")
            streamed.isStreaming = true
            let whole = Operation(method: .get, path: "/whole", name: "b", type: "B")
            api.functions = [Function(name: "F", handler: "FHandler", operations: [streamed, whole])]
            return api
        }()

        private func answer(_ path: String, _ kind: Gateway.Kind? = nil, api: API? = Self.api) async throws -> (
            answer: LocalGateway.Answer, text: String
        ) {
            let page = Page()
            var result: LocalGateway.Answer?
            try await withCountingFunction(Self.script) { function async throws in
                let pipe = function.path + ".pipe"
                #expect(mkfifo(pipe, 0o600) == 0)
                defer { unlink(pipe) }
                let gateway = LocalGateway(
                    kind, api: api, functionName: "F", timeout: .seconds(600), say: page.say,
                    showPart: { part in
                        switch part {
                        case .head(let response): page.say("\(response.status)")
                        case .body(let bytes):
                            page.show(bytes + [0x0A])
                        }
                        // The function sends the rest only when the first part has been shown.
                        if page.text.contains("one") || path == "/whole" { Self.open(pipe) }
                    })
                // Nobody shows the parts of a result that is collected.
                if kind == .http2 { Self.open(pipe) }
                result = try await function.run {
                    await gateway.answer(to: HTTPRequest(method: "GET", path: path), from: $0)
                }
            }
            return (try #require(result), page.text)
        }

        private static let opened = Mutex<Set<String>>([])

        private static func open(_ pipe: String) {
            guard opened.withLock({ $0.insert(pipe).inserted }) else { return }
            Thread.detachNewThread {
                guard let file = fopen(pipe, "w") else { return }
                fputs("on\n", file)
                fclose(file)
            }
        }

        @Test func partsAreShownAsTheyCome() async throws {
            for api in [Self.api, nil] {
                let (answer, text) = try await answer("/streamed", api: api)
                #expect(text == "201\none\ntwo\n")
                #expect(answer.isSuccess && answer.isStreamed && answer.response == nil)
            }
        }

        @Test func integrationThatDoesNotStreamLosesTheBody() async throws {
            let (answer, text) = try await answer("/whole")
            #expect(
                text
                    == "201\nerror: the function streams, but the integration of GET /whole does not: its body is lost\n"
            )
            #expect(!answer.isSuccess)
        }

        /// An HTTP API takes the bytes for a body.
        @Test func httpAPIGetsTheBytes() async throws {
            let (answer, _) = try await answer("/streamed", .http2)
            #expect(answer.response?.status == 200)
            #expect(answer.response?.body == Array("{\"statusCode\":201}\0\0\0\0\0\0\0\0onetwo".utf8))
        }

        /// A function that does not stream behind an integration that does.
        @Test func wholeResultIsRefused() async throws {
            try await withCountingFunction { function async throws in
                let page = Page()
                let gateway = LocalGateway(
                    nil, api: Self.api, functionName: "F", timeout: .seconds(600), say: page.say)
                let answer = try await function.run {
                    await gateway.answer(to: HTTPRequest(method: "GET", path: "/streamed"), from: $0)
                }
                #expect(answer.response?.status == 500)
                #expect(!answer.isSuccess)
                #expect(page.text.contains("the integration streams, but the function answered as a whole"))
            }
        }
    }
#endif
