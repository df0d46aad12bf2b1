#if CommandLine
    import GatewrightGateway
    import Synchronization

    /// A part of a response that is shown while it is made.
    enum ResponsePart: Equatable, Sendable {
        /// The status and the headers.
        case head(HTTPResponse)
        case body([UInt8])
    }

    /// What becomes of a result that a function streams, on its way through API Gateway.
    final class StreamedAnswer: Sendable {
        private let gateway: Gateway
        private let call: GatewayCall
        /// Whether the integration hands on the body. One that does not stream finds the head and no more.
        private let handsOnBody: Bool
        private let show: @Sendable (ResponsePart) -> Void
        private let state = Mutex(State())

        private struct State {
            var result = StreamedResult()
            var hasBegun = false
            var isEmpty = true
            var fault: ResultFault?
        }

        init(
            _ gateway: Gateway, call: GatewayCall, handsOnBody: Bool, show: @escaping @Sendable (ResponsePart) -> Void
        ) {
            self.gateway = gateway
            self.call = call
            self.handsOnBody = handsOnBody
            self.show = show
        }

        /// Whether anything arrived: the result is not whole.
        var isStreamed: Bool { state.withLock { !$0.isEmpty } }

        /// Takes what arrived, and shows what of it the client gets.
        func take(_ bytes: [UInt8]) {
            let parts = state.withLock { state -> [ResponsePart] in
                state.isEmpty = false
                if state.fault != nil { return [] }
                do throws(ResultFault) {
                    var parts: [ResponsePart] = []
                    let body = try state.result.take(bytes)
                    if !state.hasBegun, state.result.hasPrelude {
                        parts.append(.head(try gateway.head(of: state.result, call: call)))
                        state.hasBegun = true
                    }
                    if handsOnBody, !body.isEmpty { parts.append(.body(Array(body))) }
                    return parts
                } catch {
                    state.fault = error
                    return []
                }
            }
            for part in parts { show(part) }
        }

        /// Says why the gateway cannot use what came, and shows the response to that. Nil where it could.
        func finish() -> ResultFault? {
            let fault = state.withLock { state -> ResultFault? in
                if state.hasBegun || state.fault != nil { return state.fault }
                do throws(ResultFault) {
                    _ = try gateway.head(of: state.result, call: call)
                    return nil
                } catch {
                    return error
                }
            }
            if let fault { show(.head(gateway.response(to: fault, call: call))) }
            return fault
        }
    }
#endif
