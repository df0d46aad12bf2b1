#if CommandLine
    import GatewrightGateway
    import GatewrightSpec

    extension LocalGateway {
        enum Authorization {
            /// The request goes on, with what the authorizer said if one was asked.
            case passed(AuthorizedCaller?)
            case answered(Answer)
        }

        /// Asks the Lambda authorizer of a method, if the function that runs is the one.
        func authorization(
            of request: HTTPRequest, on match: GatewayMatch, call: GatewayCall, from function: RunningFunction
        ) async -> Authorization {
            guard let api, let (asked, authorizer) = api.authorizer(of: match.route) else { return .passed(nil) }
            guard case .function(let own) = api.function(matching: functionName), own == asked else {
                if let allowed { return .passed(allowed) }
                say(
                    "note: \(match.route.key) is protected by \(asked), which does not run here; the request passes, "
                        + "and --authorizer says what it would have said")
                return .passed(nil)
            }
            let event: [UInt8]
            switch gateway.question(for: request, on: match, call: call, to: authorizer) {
            case .event(let bytes): event = bytes
            case .refused(let response): return .answered(Answer(response: response, isSuccess: true))
            }
            let (outcome, failure) = await invoke(function, with: event, call: call)
            var message: String?
            if case .functionError(let error)? = failure { message = error.message }
            let (decision, fault) = gateway.decision(
                on: outcome, message: message, of: authorizer, about: request, call: call)
            if let fault { say("error: API Gateway cannot use the result: \(fault)") }
            switch decision {
            case .allowed(let caller): return .passed(caller)
            case .refused(let response):
                // To say that a client is unknown is no failure of an authorizer.
                let isMeant = fault == nil && (failure == nil || response.status == 401)
                if let failure, !isMeant { say("error: \(failure)") }
                return .answered(Answer(response: response, failure: isMeant ? nil : failure, isSuccess: isMeant))
            }
        }
    }
#endif
