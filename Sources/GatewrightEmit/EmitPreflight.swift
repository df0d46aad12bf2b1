import GatewrightAPI

/// Methods for `OPTIONS` that nobody has to write where the function answers pages of other origins by itself.
extension Function {
    func preflights(_ options: EmitOptions) -> Code {
        let methods = requestOperations.filter { $0.method == .options }.map { $0.preflight(options) }
        if methods.isEmpty { return Code() }
        return """
            extension \(identifier(handler)) where Self: CrossOriginFunction {
                \(sections: methods)
            }
            """
    }
}

extension Operation {
    /// Preflight requests do not get here, so this answers whoever else asks.
    fileprivate func preflight(_ options: EmitOptions) -> Code {
        """
        /// Answers what is no preflight request.
        \(options.modifier)\(signature) {
            \(plainAnswer)
        }
        """
    }

    /// The documented success, where it needs nothing else.
    private var plainAnswer: Code {
        if responses.isEmpty { return "Response(status: 204)" }
        let success = responses.first { response in
            guard case .code(let status) = response.status, (200...299).contains(status) else { return false }
            return response.content == nil && response.headers.allSatisfy { !$0.isRequired }
        }
        guard let success else { return "throw HTTPError(.notFound)" }
        let arguments: Fragment = success.headers.isEmpty ? "" : "()"
        return ".\(identifier(success.name))\(arguments)"
    }
}
