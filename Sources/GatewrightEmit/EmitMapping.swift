import GatewrightAPI

/// An operation with a non-proxy integration: what goes in and out, and how it fails.
extension Operation {
    func mappedSections(_ mapping: Mapping, _ documentation: Code, _ options: EmitOptions) -> [Code] {
        let declaration: Code = """
            \(documentation)
            \(options.modifier)enum \(identifier(type)) {
                \(sections: mappedDeclarations(mapping, options))
            }
            """
        return [declaration, mapping.messages(of: type, options)] + types.flatMap { $0.codecs(in: [type], options) }
    }

    private func mappedDeclarations(_ mapping: Mapping, _ options: EmitOptions) -> [Code] {
        let output: Code = """
            \(responses.first?.documentation.comment() ?? Code())
            \(options.modifier)typealias Output = \(resultType.code)
            """
        return [inputAlias(options), output, mapping.declaration(options)]
            + types.map { $0.declaration(options.inside(type)) }
    }

    /// The name of the event's type; nothing where it is called so itself.
    private func inputAlias(_ options: EmitOptions) -> Code {
        if case .named([type, "Input"], _) = eventType { return Code() }
        return """
            /// What the integration makes of a request.
            \(options.modifier)typealias Input = \(eventType.code)
            """
    }

    package var eventType: TypeReference { body?.content.type ?? .json }

    var resultType: TypeReference { responses.first?.content?.type ?? .json }
}

extension Mapping {
    /// The failures as an enumeration; nothing without any.
    fileprivate func declaration(_ options: EmitOptions) -> Code {
        if failures.isEmpty { return Code() }
        let cases = failures.map { failure -> Code in
            let pattern = failure.selection.replacing("\n", with: "\\n")
            let selection = "\(failure.status), selected by \(codeSpan(pattern))."
            let payload: Fragment = failure.isOpen ? "(String)" : ""
            return """
                \(failure.documentation.comment(closing: selection))
                case \(identifier(failure.name))\(payload)
                """
        }
        return """
            /// The errors that the client is answered with a status of their own.
            \(options.modifier)enum Failure: IntegrationFailure {
                \(lines: cases)
            }
            """
    }

    fileprivate func messages(of type: String, _ options: EmitOptions) -> Code {
        if failures.isEmpty { return Code() }
        let cases = failures.map { failure -> Code in
            let binding: Fragment = failure.isOpen ? "(let text)" : ""
            let text: Fragment = failure.isOpen ? "text" : "\"\""
            return """
                case .\(identifier(failure.name))\(binding):
                    \(list("FailureText(", failure.arguments, ").message(\(text))"))
                """
        }
        return """
            extension \(identifier(path: [type, "Failure"])) {
                \(options.modifier)var message: String {
                    switch self {
                    \(lines: cases)
                    }
                }
            }
            """
    }
}

extension Mapping.Failure {
    fileprivate var arguments: [Fragment] {
        var arguments = [stringLiteral(prefix)] + argumentsBehindPrefix
        if !rivals.isEmpty { arguments.append("rivals: [\(rivals.map { ".\(identifier($0.name))" })]") }
        return arguments
    }

    /// What its texts are like, apart from the prefix, where it is not as by default.
    var argumentsBehindPrefix: [Fragment] {
        var arguments: [Fragment] = []
        if !fallback.isEmpty { arguments.append("fallback: \(stringLiteral(fallback))") }
        if !suffix.isEmpty { arguments.append("suffix: \(stringLiteral(suffix))") }
        if !isOpen { arguments.append("isOpen: false") }
        return arguments
    }
}

extension Function {
    /// The way from the events of non-proxy integrations to their methods.
    func answeringMapped(_ options: EmitOptions) -> [Code] {
        let operations = mappedOperations
        if operations.isEmpty { return [] }
        let isAlone = requestOperations.isEmpty && authorizers.isEmpty
        let alone: Code =
            isAlone ? "\(options.modifier)static var takesOnlyMappedEvents: Bool { true }" : Code()
        return [
            alone,
            """
            \(options.modifier)func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
                \(operations.count == 1 ? operations[0].answering : choosing(operations))
            }
            """,
        ]
    }

    private func choosing(_ operations: [Operation]) -> Code {
        let choices = operations.map { operation -> Code in
            let conditions = operation.mapping?.selector?.conditions ?? []
            // What any method may reach, behind those that name theirs.
            if conditions.isEmpty { return operation.answering }
            return """
                \(list("if ", conditions, " {"))
                    \(operation.answering)
                }
                """
        }
        let isOpen = operations.last?.mapping?.selector?.conditions.isEmpty ?? false
        return """
            \(lines: choices)
            \(isOpen ? Code() : "throw event.unknownOperation")
            """
    }
}

extension Mapping.Selector {
    fileprivate var conditions: [Fragment] {
        switch self {
        case .texts(let marks):
            marks.map { "event.has(\(stringLiteral($0.text)), at: \($0.path.map { stringLiteral($0) }))" }
        case .members(let names): ["event.hasMembers(\(nameTableLiteral(names)))"]
        }
    }
}

extension Operation {
    /// Reading the event, handing it to the method, and writing what that returns.
    fileprivate var answering: Code {
        let decoding = eventType.decoding(from: "$0", hidden: [])
        let encoding = resultType.encoding("output", to: "$0")
        let reading: Code
        if let invalid = mapping?.invalid {
            let payload: Fragment = invalid.isOpen ? "(error.message)" : ""
            reading = """
                let input: \(input)
                do {
                    input = try event.decode { \(decoding) }
                } catch {
                    throw \(failure).\(identifier(invalid.name))\(payload)
                }
                """
        } else {
            reading = "let input: \(input) = try event.decode { \(decoding) }"
        }
        return """
            \(reading)
            let output = try await \(identifier(name))(input, context: context)
            return event.result { \(encoding) }
            """
    }
}
