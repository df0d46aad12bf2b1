#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightGateway
    import GatewrightSpec

    struct InvokeCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "invoke",
            abstract: "Runs a function's binary for one request or event.",
            usage: """
                gatewright invoke BINARY METHOD PATH [-H HEADER ...] [-d BODY] [options]
                gatewright invoke BINARY --event FILE [options]
                """,
            discussion: """
                The request is sent as API Gateway would send it, and the result is read as API Gateway would read it. \
                What the function logs goes to standard error.
                """)

        @Argument(
            help: ArgumentHelp("The function's executable: .build/debug/OrdersFunction.", valueName: "binary"),
            completion: .file())
        var binary: String

        @OptionGroup var request: RequestArguments

        @Option(
            help: ArgumentHelp("An event to send as it is; - is standard input.", valueName: "file"),
            completion: .file(extensions: ["json"]))
        var event: String?

        @Option(
            help: ArgumentHelp(
                "The payload format: 1.0 for a REST API, 2.0 for an HTTP API. Without it, what the document says, else 1.0.",
                valueName: "version"))
        var payload: Payload?

        @Option(
            help: ArgumentHelp(
                "The document with the resources; openapi.yaml, openapi.yml or openapi.json if there is one.",
                valueName: "file"),
            completion: .file(extensions: ["yaml", "yml", "json"]))
        var document: String?

        @OptionGroup var reading: ReadingArguments

        @Option(help: ArgumentHelp("How long the function may take, up to 900.", valueName: "seconds"))
        var timeout = 30.0

        @Flag(name: .shortAndLong, help: "Print the event, too.")
        var verbose = false

        enum Payload: String, ExpressibleByArgument, CaseIterable {
            case rest = "1.0"
            case http = "2.0"

            var gateway: Gateway.Kind { self == .rest ? .rest : .http2 }
        }

        func validate() throws {
            guard timeout > 0, timeout <= 900 else {
                throw ValidationError(
                    "The timeout is more than 0 and at most 900 seconds, the most that Lambda allows.")
            }
            guard (event == nil) != (request.method == nil) else {
                throw ValidationError("Give either a request, METHOD PATH, or --event FILE.")
            }
        }

        func run() async throws {
            do {
                let function = try FunctionProcess(path: binary)
                let isSuccess: Bool
                if let event {
                    isSuccess = try await invoke(function, with: InputFile.read(event))
                } else if let request = try request.request() {
                    isSuccess = try await invoke(function, with: request)
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
            switch try await result(of: function, event, trace: CallFactory.call().traceID) {
            case .success(let bytes):
                Terminal.printOutput(ResponsePrinter.body(bytes, isTerminal: Terminal.isOutputTerminal))
                return true
            case .failure(let failure):
                Terminal.printError("error: \(failure)")
                // As Lambda's own Invoke has it.
                if case .functionError(let error) = failure {
                    Terminal.printOutput(ResponsePrinter.body(error.body, isTerminal: Terminal.isOutputTerminal))
                }
                return false
            }
        }

        private func invoke(_ function: FunctionProcess, with request: HTTPRequest) async throws -> Bool {
            let api = try readDocument()
            let gateway = gateway(for: api)
            let call = CallFactory.call()
            guard let match = gateway.match(request) else {
                Terminal.printError(
                    "note: no route fits \(request.method) \(request.path); API Gateway answers by itself")
                show(gateway.notFound(call))
                return true
            }
            switch match.route.target {
            case .integration(let integration):
                Terminal.printError(
                    "error: \(match.route.key) is answered by \(integration ?? "nothing"), not by proxy to a function")
                return false
            case .function(let answering):
                if let answering, case .function(let own) = api?.function(matching: function.name), own != answering {
                    Terminal.printError("note: \(match.route.key) is answered by \(answering), not by \(own)")
                }
            }
            let event = gateway.event(for: request, on: match, call: call)
            let outcome: InvocationOutcome
            let result = try await result(of: function, event, trace: call.traceID)
            switch result {
            case .success(let bytes): outcome = .result(bytes)
            case .failure(.timedOut): outcome = .timedOut
            case .failure: outcome = .failed
            }
            if case .failure(let failure) = result { Terminal.printError("error: \(failure)") }
            let answer = gateway.response(to: outcome, of: request, call: call)
            if let fault = answer.fault { Terminal.printError("error: API Gateway cannot use the result: \(fault)") }
            show(answer.response)
            if case .success = result { return answer.fault == nil }
            return false
        }

        private func result(
            of function: FunctionProcess, _ event: [UInt8], trace: String
        ) async throws -> Result<[UInt8], InvocationFailure> {
            if verbose { Terminal.printError(PrettyJSON.text(event) ?? "") }
            return try await function.invoke(
                event, id: UUID().uuidString.lowercased(), timeout: .seconds(timeout), trace: trace)
        }

        private func show(_ response: HTTPResponse) {
            Terminal.printOutput(ResponsePrinter.text(response, isTerminal: Terminal.isOutputTerminal))
        }

        /// The API of the document, or nil where there is none.
        private func readDocument() throws -> API? {
            guard let path = try document ?? ReadingArguments.defaultDocument(in: ".") else { return nil }
            let (api, diagnostics) = try reading.read(path)
            guard !diagnostics.hasErrors else { throw ExitCode.failure }
            return api
        }

        /// The gateway with the document's routes, or one that lets everything through where there is no document.
        private func gateway(for api: API?) -> Gateway {
            guard let api else { return .catchingAll(payload?.gateway ?? .rest) }
            let saysHTTP = api.functions.contains { $0.operations.contains { $0.payloadFormatVersion == "2.0" } }
            return Gateway(payload?.gateway ?? (saysHTTP ? .http2 : .rest), routes: api.gatewayRoutes)
        }
    }
#endif
