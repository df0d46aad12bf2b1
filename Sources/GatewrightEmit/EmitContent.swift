import GatewrightAPI

/// Bodies that may have several forms: an enumeration of them, and the one of what a client accepts.
extension Operation {
    func contentDeclarations(_ options: EmitOptions) -> [Code] {
        var contents = responses.compactMap(\.content)
        if let body { contents.insert(body.content, at: 0) }
        return contents.map { $0.declaration(options) } + [acceptDeclaration(options)]
    }

    private func acceptDeclaration(_ options: EmitOptions) -> Code {
        guard case .chosen(let choice) = negotiation, let name = choice.type.last else { return Code() }
        let cases = choice.forms.map { form in
            "case \(identifier(form.name)) = \(stringLiteral(form.mediaType))" as Code
        }
        return """
            /// What the client would like the answer to be, by `Accept`.
            \(options.modifier)enum \(identifier(name)): String, CaseIterable, Hashable, Sendable {
                \(lines: cases)
            }
            """
    }
}

extension Content {
    fileprivate func declaration(_ options: EmitOptions) -> Code {
        guard case .alternatives(let alternatives, let type) = self, let name = type.last else { return Code() }
        let cases = alternatives.map { alternative -> Code in
            let label: Fragment = alternative.content.isOfAnyType ? ", contentType: String" : ""
            let indirection: Fragment = alternative.isLarge ? "indirect " : ""
            return """
                \(documentationComment(codeSpan(alternative.content.mediaTypes)))
                \(indirection)case \(identifier(alternative.name))(\(alternative.content.type.code(in: options.scope))\(label))
                """
        }
        return """
            \(options.modifier)enum \(identifier(name)): Equatable, Sendable {
                \(lines: cases)
            }
            """
    }

    /// What a handler sees of it.
    var type: TypeReference {
        switch self {
        case .json(let type, _): type
        case .text(let type, _): type
        case .form(let type, _, _): type.unwrapped
        case .parts: .array(.formFile)
        case .bytes: .bytes
        case .stream: .byteStream
        case .alternatives(_, let type): .named(type, isEnumeration: false)
        }
    }
}

/// How a body is read.
extension Content {
    /// What follows `let body`.
    ///
    /// - Parameter isValidated: see `RequestBody.isValidated`.
    func reading(isRequired: Bool, isValidated: Bool = false, hidden: Set<String>) -> Code {
        let suffix: Fragment = isRequired ? "" : "IfPresent"
        switch self {
        case .json(let type, let mediaType):
            let decoding = type.decoding(from: "$0", hidden: hidden)
            let exactly: Fragment = isValidated ? "exactly: " : ""
            return ": \(type.code)? = reader.json\(suffix)(\(exactly)\(stringLiteral(mediaType))) { \(decoding) }"
        case .text(.string, let mediaType):
            return " = reader.text\(suffix)(\(stringLiteral(mediaType)))"
        case .text(let type, let mediaType):
            return ": \(type.code)? = \(type.textReading("text\(suffix)", stringLiteral(mediaType), hidden: hidden))"
        case .bytes(let type, let mediaType):
            let arguments = [stringLiteral(mediaType)] + type.lengthArguments
            return Code(" = reader.bytes\(suffix)(\(arguments))" as Fragment)
        // Only answers are streams.
        case .stream(let mediaType):
            return " = reader.bytes\(suffix)(\(stringLiteral(mediaType)))"
        case .form(let type, let mediaType, let fields):
            let reading = fields.reading(type, "form\(suffix)", mediaType, hidden: hidden)
            return ": \(type.unwrapped.code)? = \(reading)"
        case .parts(let mediaType):
            return " = reader.parts\(suffix)(\(stringLiteral(mediaType)))"
        case .alternatives(let alternatives, _):
            let mediaTypes = alternatives.map { stringLiteral($0.content.mediaTypes) }
            let cases = alternatives.enumerated().map { $1.reading($0, hidden: hidden) }
            return """
                : \(type.code)? =
                    switch \(list("reader.alternative\(suffix)(of: [", mediaTypes, "]) {"))
                    \(lines: cases)
                    default: nil
                    }
                """
        }
    }
}

extension Content.Alternative {
    fileprivate func reading(_ index: Int, hidden: Set<String>) -> Code {
        let reading: Code =
            switch content {
            // The type of an optional value would be inferred as one that is there, and one that is hidden not at all.
            case .json(let type, _) where type.isOptional || type.isHidden(by: hidden):
                "(reader.json { \(type.decoding(from: "$0", hidden: hidden)) } as \(type.code)?)"
            case .json(let type, _): "reader.json { \(type.decoding(from: "$0", hidden: hidden)) }"
            case .form(let type, let mediaType, let fields) where type.isHidden(by: hidden):
                "(\(fields.reading(type, "form", mediaType, hidden: hidden)) as \(type.unwrapped.code)?)"
            case .text(.string, _): "reader.text()"
            case .text(let type, _) where type.isHidden(by: hidden):
                "(\(type.textReading("text", "\"*/*\"", hidden: hidden)) as \(type.code)?)"
            case .text(let type, _): Code(type.textReading("text", "\"*/*\"", hidden: hidden))
            case .bytes(let type, _): Code("reader.bytes(\(type.lengthArguments))" as Fragment)
            case .form(let type, let mediaType, let fields):
                fields.reading(type, "form", mediaType, hidden: hidden)
            case .parts: "reader.parts()"
            case .stream, .alternatives: "reader.bytes()"
            }
        let label: Fragment = content.isOfAnyType ? ", contentType: reader.contentType" : ""
        let isStream = if case .stream = content { true } else { false }
        let value: Fragment = isStream ? "Gatewright.ByteStream($0)" : "$0"
        return "case \(index): \(reading).map { .\(identifier(name))(\(value)\(label)) }"
    }
}

extension TypeReference {
    /// An expression that reads a body that is one text.
    ///
    /// - Parameters:
    ///   - method: of the reader.
    ///   - mediaType: a literal.
    fileprivate func textReading(_ method: Fragment, _ mediaType: Fragment, hidden: Set<String>) -> Fragment {
        // A member called like the type hides it here, though not where the type of the result is said.
        if isHidden(by: hidden) { return "reader.\(method)(decoding: \(mediaType))" }
        return "reader.\(method)(\(mediaType), as: \(textShape())) { \(decoding(from: "$0", hidden: hidden)) }"
    }

    /// The limits on a number of bytes.
    var lengthArguments: [Fragment] {
        guard case .constrained(_, let constraints) = self else { return [] }
        return [constraints.arguments]
    }
}
