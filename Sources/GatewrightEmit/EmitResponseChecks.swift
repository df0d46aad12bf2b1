import GatewrightAPI

/// Reading the JSON of answers back in debug builds.
extension Operation {
    /// Whether an answer has JSON whose type is always the same.
    private var hasCheckedResponses: Bool { responses.contains { $0.onlyJSON != nil } }

    /// - Parameter responding: the computed property or function that makes a response, under a name of its own.
    func checking(_ options: EmitOptions, responding: (Fragment) -> Code) -> Code {
        guard options.checksResponses, hasCheckedResponses else {
            return responding("\(options.modifier)\(responds("response"))")
        }
        let unchecked: Fragment = choosesMediaType ? "uncheckedResponse(to: request)" : "uncheckedResponse"
        let cases = responses.compactMap { response -> Code? in
            guard let type = response.onlyJSON else { return nil }
            return "case .\(identifier(response.name)): response.checked { _ = \(type.decoding(from: "$0")) }"
        }
        let others: Code = cases.count < responses.count ? "default: response" : Code()
        return """
            \(options.modifier)\(responds("response")) { checked(\(unchecked)) }

            private func checked(_ response: Response) -> Response {
                switch self {
                \(lines: cases)
                \(others)
                }
            }

            \(responding("private \(responds("uncheckedResponse"))"))
            """
    }

    private func responds(_ name: Fragment) -> Fragment {
        choosesMediaType ? "func \(name)(to request: Request) -> Response" : "var \(name): Response"
    }
}

extension Response {
    /// The type of the JSON, if there is one only.
    fileprivate var onlyJSON: TypeReference? {
        let types = content?.forms.compactMap { form -> TypeReference? in
            if case .json(let type, _) = form { type } else { nil }
        }
        return types?.count == 1 ? types?[0] : nil
    }
}
