import GatewrightAPI

/// How a form is read and written.
extension FormFields {
    /// - Parameter method: of the reader.
    func reading(_ type: TypeReference, _ method: Fragment, _ mediaType: String, hidden: Set<String>) -> Code {
        let type = type.unwrapped
        var read = self
        // Brackets are understood in any case.
        read.encoded = readEncodings(mediaType).filter { $0.encoding != .deepObject }
        let arguments = [stringLiteral(mediaType)] + read.arguments
        // A member called like the type hides it here, though not where the type of the result is said.
        if type.isHidden(by: hidden) { return list("reader.\(method)(", arguments, ")") }
        let all = arguments + ["as: \(type.textShape())"]
        return list("reader.\(method)(", all, ") { \(type.decoding(from: "$0", hidden: hidden)) }")
    }

    /// The encodings for those who read: what a field of a URL-encoded form says as JSON is JSON as a whole. Where the
    /// body is JSON itself no encoding counts.
    func readEncodings(_ mediaTypes: String) -> [Encoded] {
        encoded.map { field in
            guard case .typed(let type) = field.encoding, type.isJSONMediaType, !mediaTypes.contains("multipart/")
            else { return field }
            return Encoded(name: field.name, encoding: .json)
        }
    }

    /// What is said of fields, alike to what reads and to what writes them.
    var arguments: [Fragment] {
        var arguments: [Fragment] = []
        if !files.isEmpty {
            arguments.append("files: \(nameTableLiteral(files.map(\.name)))")
            if files.contains(where: { $0.mediaTypes != "*/*" }) {
                arguments.append("types: [\(files.map { stringLiteral($0.mediaTypes) })]")
            }
        }
        if !headed.isEmpty { arguments.append("headed: \(nameTableLiteral(headed))") }
        if !encoded.isEmpty {
            arguments.append("encoded: \(nameTableLiteral(encoded.map(\.name)))")
            arguments.append("[\(encoded.map(\.encoding.code))]")
        }
        return arguments
    }
}

extension TypeReference {
    /// Whether a member of the same name stands in expressions for what it names.
    func isHidden(by members: Set<String>) -> Bool { rootName.map(members.contains) ?? false }
}

extension FormFields.Encoding {
    fileprivate var code: Fragment {
        switch self {
        case .json: ".json"
        case .exploded: ".exploded"
        case .deepObject: ".deepObject"
        case .typed(let mediaType): ".typed(\(stringLiteral(mediaType)))"
        case .separated(let separator): ".separated(by: \(stringLiteral(String(separator))))"
        }
    }
}
