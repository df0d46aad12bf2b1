import GatewrightAPI

/// Reading the bodies of answers back in debug builds.
extension Operation {
    /// - Parameter responding: the computed property or function that makes a response, under a name of its own.
    func checking(_ options: EmitOptions, responding: (Fragment) -> Code) -> Code {
        let cases = responses.compactMap { response -> Code? in
            let checks = response.checks
            if checks.isEmpty { return nil }
            return Code("case .\(identifier(response.name)): response\(checks, separator: "")" as Fragment)
        }
        guard options.checksResponses, !cases.isEmpty else {
            return responding("\(options.modifier)\(responds("response"))")
        }
        let unchecked: Fragment = choosesMediaType ? "uncheckedResponse(to: request)" : "uncheckedResponse"
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
    /// Calls, each of which checks a form of the body: JSON if there is one type of it only, and texts and bytes that
    /// are limited.
    fileprivate var checks: [Fragment] {
        let forms = content?.forms ?? []
        let values = forms.compactMap { if case .json(let type, _) = $0 { type } else { nil } }
        var checks: [Fragment] = []
        if values.count == 1 {
            let reading = values[0].decoding(from: "$0")
            // Reading what may be null gives an optional of it, which would not be inferred.
            let value: Fragment = values[0].isOptional ? "(\(reading)) as \(values[0].code)?" : reading
            checks.append(".checked { _ = \(value) }")
        }
        for form in forms {
            switch form {
            case .text(let type, let mediaType) where type != .string:
                checks.append(
                    ".checked(\(stringLiteral(mediaType)), as: \(type.textShape())) { _ = \(type.decoding(from: "$0")) }"
                )
            case .bytes(let type, let mediaType) where type != .bytes:
                checks.append(".checked(\([stringLiteral(mediaType)] + type.lengthArguments))")
            default: break
            }
        }
        return checks
    }
}
