import GatewrightAPI

extension JSONLiteral {
    /// A file where it has to be told from a text.
    ///
    /// - Parameter contentType: of the part. Without one it is the first that the field may have.
    static func file(_ text: String, contentType: String? = nil) -> JSONLiteral {
        let headers = contentType.map { [JSONLiteral.string("Content-Type"), .string($0)] } ?? []
        return .object([.init(name: "text", value: .string(text)), .init(name: "headers", value: .array(headers))])
    }

    /// Whether it is a file rather than a text, as clients or as decoders are given one.
    var isFile: Bool {
        guard let names = members?.map(\.name) else { return false }
        return names == ["text", "headers"] || names == ["start", "end", "name"]
    }

    /// Whether it is a file, or several.
    var isOfFiles: Bool { elements.map { !$0.isEmpty && $0.allSatisfy(\.isFile) } ?? isFile }
}

extension TypeReference {
    /// Whether it is that of a file, or of several.
    var isOfFiles: Bool {
        if case .array(let element) = unconstrained { element.isOfFiles } else { unconstrained == .formFile }
    }
}
