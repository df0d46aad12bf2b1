import GatewrightAPI

/// Files among examples: a text where clients are given them, what stands for an empty one where decoders are.
extension JSONLiteral {
    /// A file, as clients are given it.
    ///
    /// - Parameter contentType: of the part. Without one it is the first that the field may have.
    static func file(_ text: String, contentType: String? = nil) -> JSONLiteral {
        let text = Member(name: Contract.textOfFile, value: .string(text))
        guard let contentType else { return .object([text]) }
        let headers = JSONLiteral.array([.string("Content-Type"), .string(contentType)])
        return .object([text, Member(name: "headers", value: headers)])
    }

    /// An empty file, as decoders are given it: a part of what they read.
    static let emptyFile = JSONLiteral.object([
        .init(name: "start", value: .integer(0)), .init(name: "end", value: .integer(0)),
        .init(name: "name", value: .string("")),
    ])

    /// The text of a file, as clients are given it. Nil for what is none.
    var textOfFile: JSONLiteral? { member(Contract.textOfFile) }

    var isFile: Bool { textOfFile != nil || self == .emptyFile }

    /// Whether it is a file, or several.
    var isOfFiles: Bool { elements.map { !$0.isEmpty && $0.allSatisfy(\.isFile) } ?? isFile }
}
