/// A media type without its parameters, `application/json`, as `Content-Type` has it.
struct MediaType {
    /// In lower case.
    let type: Substring
    let subtype: Substring
    let hasCharset: Bool

    /// By far the most frequent one, which need not be taken apart each time.
    private static let json = MediaType(parsing: "application/json")

    init(_ contentType: String) {
        self = contentType == "application/json" ? Self.json : MediaType(parsing: contentType)
    }

    private init(parsing contentType: String) {
        let text = contentType.lowercased()
        let parts = text.split(separator: ";")
        let essence = (parts.first ?? "").filter { $0 != " " && $0 != "\t" }[...]
        let slash = essence.firstIndex(of: "/") ?? essence.endIndex
        type = essence[..<slash]
        subtype = essence[slash...].dropFirst()
        // Searching for a text would link the whole engine of regular expressions, half a megabyte of the zip.
        hasCharset = parts.dropFirst().contains { $0.drop { $0 == " " || $0 == "\t" }.hasPrefix("charset=") }
    }

    var isJSON: Bool {
        (type == "application" || type == "text") && subtype == "json" || subtype.hasSuffix("+json")
    }

    /// Whether the type is one of those that a document's media type stands for: `text/*` stands for `text/plain`.
    func matches(_ declared: MediaType) -> Bool {
        (declared.type == "*" || declared.type == type) && (declared.subtype == "*" || declared.subtype == subtype)
    }

    /// Whether a body of this type may travel as text when it is valid UTF-8.
    var isText: Bool {
        if type == "text" || hasCharset { return true }
        return switch subtype {
        case "json", "xml", "yaml", "javascript", "x-javascript", "ecmascript", "graphql", "x-www-form-urlencoded",
            "x-yaml", "problem+json", "x-ndjson", "jsonl", "sql", "toml":
            type == "application"
        default: subtype.hasSuffix("+json") || subtype.hasSuffix("+xml") || subtype.hasSuffix("+yaml")
        }
    }
}
