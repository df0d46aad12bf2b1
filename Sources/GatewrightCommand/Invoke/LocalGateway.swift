import GatewrightAPI
#if CommandLine
    import Foundation
    import GatewrightGateway
    import GatewrightSpec

    /// API Gateway in front of a function that runs on this machine.
    struct LocalGateway {
        let gateway: Gateway
        let api: API?
        /// What the function's binary is called.
        let functionName: String
        let timeout: Duration
        /// Takes what is to be said beside the response.
        let say: (String) -> Void
        /// Takes each event before it is sent.
        let showEvent: ([UInt8]) -> Void

        struct Answer {
            /// Nil when the document lets something else than a function answer.
            var response: HTTPResponse?
            /// Why the function gave no result.
            var failure: InvocationFailure?
            /// Whether the response is what the function or API Gateway meant to give.
            var isSuccess: Bool
        }

        /// - Parameter kind: the product in front of the function. Nil for the one that the document describes, or a
        ///   REST API where there is no document.
        init(
            _ kind: Gateway.Kind?, api: API?, functionName: String, timeout: Duration,
            say: @escaping (String) -> Void, showEvent: @escaping ([UInt8]) -> Void = { _ in }
        ) {
            if let api {
                let saysHTTP = api.functions.contains { $0.operations.contains { $0.payloadFormatVersion == "2.0" } }
                gateway = Gateway(kind ?? (saysHTTP ? .http2 : .rest), routes: api.gatewayRoutes)
            } else {
                gateway = .catchingAll(kind ?? .rest)
            }
            self.api = api
            self.functionName = functionName
            self.timeout = timeout
            self.say = say
            self.showEvent = showEvent
        }

        /// Sends the function a request, and says what is odd about it or its result.
        func answer(to request: HTTPRequest, from function: RunningFunction) async -> Answer {
            let call = CallFactory.call()
            guard let match = gateway.match(request) else {
                say("note: no route fits \(request.method) \(request.path); API Gateway answers by itself")
                return Answer(response: gateway.notFound(call), isSuccess: true)
            }
            switch match.route.target {
            case .integration(let integration):
                say("error: \(match.route.key) is answered by \(integration ?? "nothing"), not by proxy to a function")
                return Answer(isSuccess: false)
            case .function(let answering):
                if let answering, case .function(let own) = api?.function(matching: functionName), own != answering {
                    say("note: \(match.route.key) is answered by \(answering), not by \(own)")
                }
            }
            var caller: AuthorizedCaller?
            switch await authorization(of: request, on: match, call: call, from: function) {
            case .passed(let found): caller = found
            case .answered(let answer): return answer
            }
            let event = gateway.event(for: request, on: match, call: call, caller: caller)
            let (outcome, failure) = await invoke(function, with: event, call: call)
            if let failure { say("error: \(failure)") }
            let (response, fault) = gateway.response(to: outcome, of: request, call: call)
            if let fault { say("error: API Gateway cannot use the result: \(fault)") }
            return Answer(response: response, failure: failure, isSuccess: failure == nil && fault == nil)
        }

        func invoke(
            _ function: RunningFunction, with event: [UInt8], call: GatewayCall
        ) async -> (outcome: InvocationOutcome, failure: InvocationFailure?) {
            showEvent(event)
            switch await function.invoke(
                event, id: UUID().uuidString.lowercased(), timeout: timeout, trace: call.traceID)
            {
            case .success(let bytes): return (.result(bytes), nil)
            case .failure(let reason):
                if case .timedOut = reason { return (.timedOut, reason) }
                return (.failed, reason)
            }
        }
    }
#endif
