import GatewrightSpec

/// How a form is read.
extension FormFields {
    /// - Parameter method: of the reader.
    func reading(_ type: TypeReference, _ method: Fragment, _ mediaType: String, hidden: Set<String>) -> Code {
        let type = type.unwrapped
        var arguments = [stringLiteral(mediaType)]
        if !files.isEmpty {
            arguments.append("files: \(nameTableLiteral(files.map(\.name)))")
            if files.contains(where: { $0.mediaTypes != "*/*" }) {
                arguments.append("types: [\(files.map { stringLiteral($0.mediaTypes) })]")
            }
        }
        if !encoded.isEmpty {
            arguments.append("encoded: \(nameTableLiteral(encoded.map(\.name)))")
            arguments.append("[\(encoded.map(\.encoding.code))]")
        }
        // A member called like the type hides it here, though not where the type of the result is said.
        if type.isHidden(by: hidden) { return list("reader.\(method)(", arguments, ")") }
        arguments.append("as: \(type.textShape())")
        return list("reader.\(method)(", arguments, ") { \(type.decoding(from: "$0", hidden: hidden)) }")
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
        case .separated(let separator): ".separated(by: \(stringLiteral(String(separator))))"
        }
    }
}
