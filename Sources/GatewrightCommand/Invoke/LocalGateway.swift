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
        /// What the requests bring to operations behind Cognito or a JWT authorizer, which are not asked.
        var token: CheckedToken?
        /// What the Lambda authorizers that do not run here are taken to have said.
        var allowed: AuthorizedCaller?
        /// Takes what is to be said beside the response.
        let say: (String) -> Void
        /// Takes each event before it is sent.
        let showEvent: ([UInt8]) -> Void
        /// Takes responses that are streamed, part by part.
        let showPart: @Sendable (ResponsePart) -> Void

        struct Answer {
            /// Nil when the document lets something else than a function answer, or it was streamed.
            var response: HTTPResponse?
            /// Whether the response was shown part by part.
            var isStreamed = false
            /// Why the function gave no result.
            var failure: InvocationFailure?
            /// Whether the response is what the function or API Gateway meant to give.
            var isSuccess: Bool
        }

        /// - Parameter kind: the product in front of the function. Nil for the one that the document describes, or a
        ///   REST API where there is no document.
        init(
            _ kind: Gateway.Kind?, api: API?, functionName: String, timeout: Duration,
            say: @escaping (String) -> Void, showEvent: @escaping ([UInt8]) -> Void = { _ in },
            showPart: @escaping @Sendable (ResponsePart) -> Void = { _ in }
        ) {
            if let api {
                // Integrations of REST APIs say nothing of it.
                let versions = Set(api.functions.flatMap(\.operations).compactMap(\.payloadFormatVersion))
                let said: Gateway.Kind = versions.contains("2.0") ? .http2 : versions.contains("1.0") ? .http1 : .rest
                var gateway = Gateway(kind ?? said, routes: api.gatewayRoutes)
                gateway.cors = api.cors
                gateway.binaryMediaTypes = api.binaryMediaTypes
                self.gateway = gateway
            } else {
                gateway = .catchingAll(kind ?? .rest)
            }
            self.api = api
            self.functionName = functionName
            self.timeout = timeout
            self.say = say
            self.showEvent = showEvent
            self.showPart = showPart
        }

        /// Sends the function a request, and says what is odd about it or its result.
        func answer(to request: HTTPRequest, from function: RunningFunction) async -> Answer {
            let call = CallFactory.call()
            if let answer = await preflight(request, from: function, call: call) { return answer }
            return shared(await routed(request, from: function, call: call), with: request)
        }

        private func shared(_ answer: Answer, with request: HTTPRequest) -> Answer {
            var answer = answer
            answer.response = answer.response.map { gateway.sharing($0, with: request).answering(request) }
            return answer
        }

        /// What the gateway answers to a preflight request by itself. Nil for any other request.
        private func preflight(
            _ request: HTTPRequest, from function: RunningFunction, call: GatewayCall
        ) async -> Answer? {
            guard let response = gateway.preflightResponse(to: request, call: call) else { return nil }
            // Of all routes with an authorizer, only this one has it asked.
            if let match = gateway.match(request), match.route.path == "$default",
                case .answered(let answer) = await authorization(of: request, on: match, call: call, from: function)
            {
                return shared(answer, with: request)
            }
            say("note: API Gateway answers preflight requests by itself")
            return Answer(response: response, isSuccess: true)
        }

        private func routed(
            _ request: HTTPRequest, from function: RunningFunction, call: GatewayCall
        ) async -> Answer {
            guard let match = gateway.match(request) else {
                say("note: no route fits \(request.method) \(request.path); API Gateway answers by itself")
                return Answer(response: gateway.notFound(call), isSuccess: true)
            }
            switch match.route.target {
            case .integration(let integration):
                let hint = integration == "aws" ? "; --event sends what its mapping template would write" : ""
                let answering = integration ?? "nothing"
                say("error: \(match.route.key) is answered by \(answering), not by proxy to a function\(hint)")
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
            let token = caller == nil ? token : nil
            if token == nil, let scheme = api?.tokenScheme(of: match.route) {
                say("note: \(match.route.key) asks for a token of \(scheme); --claims says what is in one")
            }
            let event =
                token.map { gateway.event(for: request, on: match, call: call, with: $0) }
                ?? gateway.event(for: request, on: match, call: call, caller: caller)
            // Neither HTTP API can stream, so they get a result as a whole.
            let stream =
                gateway.kind == .rest
                ? StreamedAnswer(
                    gateway, call: call, handsOnBody: match.route.isStreaming ?? true && request.method != "HEAD",
                    show: showPart) : nil
            let (outcome, failure) = await invoke(function, with: event, call: call, stream: stream?.take)
            if let failure { say("error: \(failure)") }
            if let stream, stream.isStreamed {
                return answer(with: stream, on: match.route, failure: failure)
            }
            if match.route.isStreaming == true, case .result = outcome, gateway.kind == .rest {
                let fault = ResultFault.notStreamed
                say("error: API Gateway cannot use the result: \(fault)")
                return Answer(response: gateway.response(to: fault, call: call), failure: failure, isSuccess: false)
            }
            let (response, fault) = gateway.response(to: outcome, of: request, call: call)
            if let fault { say("error: API Gateway cannot use the result: \(fault)") }
            return Answer(response: response, failure: failure, isSuccess: failure == nil && fault == nil)
        }

        /// What is left to say of a response that was shown part by part.
        private func answer(
            with stream: StreamedAnswer, on route: GatewayRoute, failure: InvocationFailure?
        ) -> Answer {
            let fault = failure == nil ? stream.finish() : nil
            if let fault { say("error: API Gateway cannot use the result: \(fault)") }
            let isMeant = route.isStreaming ?? true
            if !isMeant {
                say("error: the function streams, but the integration of \(route.key) does not: its body is lost")
            }
            return Answer(
                isStreamed: true, failure: failure, isSuccess: failure == nil && fault == nil && isMeant)
        }

        func invoke(
            _ function: RunningFunction, with event: [UInt8], call: GatewayCall, stream: StreamSink? = nil
        ) async -> (outcome: InvocationOutcome, failure: InvocationFailure?) {
            showEvent(event)
            switch await function.invoke(
                event, id: UUID().uuidString.lowercased(), timeout: timeout, trace: call.traceID, stream: stream)
            {
            case .success(let bytes): return (.result(bytes), nil)
            case .failure(let reason):
                if case .timedOut = reason { return (.timedOut, reason) }
                return (.failed, reason)
            }
        }
    }
#endif
