import GatewrightAPI
#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightGateway
    import GatewrightProject
    import GatewrightSpec

    struct InvokeCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "invoke",
            abstract: "Runs a function's binary and sends it requests.",
            usage: """
                gatewright invoke <binary> <method> <path> [-H <header> ...] [options]
                gatewright invoke <binary> --requests <file> [options]
                gatewright invoke <binary> --event <file> [options]
                """,
            discussion: """
                Requests are sent as API Gateway would send them, and results are read as API Gateway would read them; \
                what is streamed is shown as it comes. \
                The requests of a file go to one process, one after the other. What the function logs goes to standard \
                error.

                Example:
                  gatewright invoke .build/debug/OrdersFunction GET /orders/1
                """)

        @Argument(
            help: ArgumentHelp("The function's executable: .build/debug/OrdersFunction.", valueName: "binary"),
            completion: .file())
        var binary: String

        @OptionGroup var request: RequestArguments

        @Option(
            help: ArgumentHelp(
                "An .http file, as editors know it: requests set apart by lines that begin with ###.",
                valueName: "file"),
            completion: .file(extensions: ["http", "rest"]))
        var requests: String?

        @Option(
            help: ArgumentHelp("An event to send as it is; - is standard input.", valueName: "file"),
            completion: .file(extensions: ["json"]))
        var event: String?

        @Option(
            help: ArgumentHelp(
                """
                The payload format: 1.0 for a REST API, 2.0 for an HTTP API, http-1.0 for an HTTP API with format 1.0. \
                Without it, what the document says, else 1.0.
                """,
                valueName: "version"))
        var payload: Payload?

        @Option(
            help: ArgumentHelp(
                "The document with the resources; \(ProjectDocument.nameList) if there is one.",
                valueName: "file"),
            completion: .file(extensions: ["yaml", "yml", "json"]))
        var document: String?

        @OptionGroup var reading: ReadingArguments

        @Option(
            help: ArgumentHelp(
                """
                The claims of a token, a JSON object, for operations behind Cognito or a JWT authorizer, which `invoke` \
                does not ask: '{"sub": "ann", "scope": "orders.read"}'.
                """, valueName: "json"))
        var claims: String?

        @Option(
            help: ArgumentHelp(
                """
                What a Lambda authorizer that does not run in the same binary has said, a JSON object: \
                '{"principalId": "ann", "limit": 2}'.
                """, valueName: "json"))
        var authorizer: String?

        @Option(help: ArgumentHelp("How long the function may take, up to 900.", valueName: "seconds"))
        var timeout = 30.0

        @Flag(name: .shortAndLong, help: "Print the events and every header of the responses, too.")
        var verbose = false

        enum Payload: String, ExpressibleByArgument, CaseIterable {
            case rest = "1.0"
            case http2 = "2.0"
            case http1 = "http-1.0"

            var gateway: Gateway.Kind {
                switch self {
                case .rest: .rest
                case .http1: .http1
                case .http2: .http2
                }
            }
        }

        func validate() throws {
            guard timeout > 0, timeout <= 900 else {
                throw ValidationError(
                    "The timeout is more than 0 and at most 900 seconds, the most that Lambda allows.")
            }
            if let claims, CheckedToken(claims: claims) == nil {
                throw ValidationError("The claims are no JSON object: `--claims '{\"sub\": \"ann\"}'`.")
            }
            if let authorizer, AuthorizedCaller(json: authorizer) == nil {
                throw ValidationError(
                    "What the authorizer said is no JSON object: `--authorizer '{\"principalId\": \"ann\"}'`.")
            }
            let given = [event != nil, requests != nil, request.method != nil].count { $0 }
            guard given == 1 else {
                throw ValidationError("Give either a request, METHOD PATH, or --requests FILE, or --event FILE.")
            }
        }

        func run() async throws {
            do {
                let function = try FunctionProcess(path: binary)
                let isSuccess: Bool
                if let event {
                    isSuccess = try await invoke(function, with: InputFile.read(event))
                } else if let requests {
                    isSuccess = try await send(Self.requests(in: requests), to: function)
                } else if let request = try request.request() {
                    isSuccess = try await send(request, to: function)
                } else {
                    throw CleanExit.helpRequest(self)
                }
                if !isSuccess { throw ExitCode.failure }
            } catch let failure as InvocationFailure {
                Terminal.printError("error: \(failure)")
                throw ExitCode.failure
            }
        }

        private func invoke(_ function: FunctionProcess, with event: [UInt8]) async throws -> Bool {
            guard PrettyJSON.isJSON(event) else { throw ValidationError("The event is not JSON.") }
            showEvent(event)
            let parts = PartPrinter(printer, show: Terminal.printOutput)
            let result = try await function.run {
                await $0.invoke(
                    event, id: UUID().uuidString.lowercased(), timeout: .seconds(timeout),
                    trace: CallFactory.call().traceID, stream: { parts.print(.body($0)) })
            }
            switch result {
            case .success(let bytes):
                Terminal.printOutput(printer.body(bytes))
                if printer.isTerminal { parts.endLine() }
                return true
            case .failure(let failure):
                Terminal.printError("error: \(failure)")
                // As Lambda's own Invoke has it.
                if case .functionError(let error) = failure { Terminal.printOutput(printer.body(error.body)) }
                return false
            }
        }

        private func send(_ request: HTTPRequest, to function: FunctionProcess) async throws -> Bool {
            let parts = PartPrinter(printer, show: Terminal.printOutput)
            let gateway = try gateway(for: function, parts)
            let answer = try await function.run { await gateway.answer(to: request, from: $0) }
            if let response = answer.response { Terminal.printOutput(printer.text(response)) }
            if printer.isTerminal { parts.endLine() }
            return answer.isSuccess
        }

        private func send(_ requests: [RequestFile.Titled], to function: FunctionProcess) async throws -> Bool {
            let parts = PartPrinter(printer, show: Terminal.printOutput)
            return try await RequestSequence(
                gateway: gateway(for: function, parts), printer: printer, parts: parts, show: Terminal.printOutput
            ).send(requests, to: function)
        }

        private static func requests(in path: String) throws -> [RequestFile.Titled] {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            do {
                return try RequestFile(InputFile.read(path), folder: folder).requests
            } catch let mistake as RequestFile.Mistake {
                Terminal.printError("\(path):\(mistake.line): error: \(mistake.message)")
                throw ExitCode.failure
            }
        }

        private var printer: ResponsePrinter {
            ResponsePrinter(
                isTerminal: Terminal.isOutputTerminal, showsColor: Terminal.showsColor(on: 1), isVerbose: verbose)
        }

        private func gateway(for function: FunctionProcess, _ parts: PartPrinter) throws -> LocalGateway {
            var gateway = LocalGateway(
                payload?.gateway, api: try readDocument(), functionName: function.name, timeout: .seconds(timeout),
                say: Terminal.printError, showEvent: showEvent, showPart: parts.print)
            gateway.token = claims.flatMap { CheckedToken(claims: $0) }
            gateway.allowed = authorizer.flatMap { AuthorizedCaller(json: $0) }
            return gateway
        }

        private func showEvent(_ event: [UInt8]) {
            if verbose { Terminal.printError(PrettyJSON.text(event) ?? "") }
        }

        /// The API of the document, or nil where there is none.
        private func readDocument() throws -> API? {
            guard let path = try document ?? ReadingArguments.defaultDocument(in: ".") else { return nil }
            // What is wrong with the document is said where it is built.
            return try reading.read(path, saysWarnings: false).api
        }
    }
#endif
