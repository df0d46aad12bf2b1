/// A media type as `Content-Type` has it, or a range of them as `Accept` and documents have it: `text/*`.
struct MediaType {
    /// In lower case, without parameters.
    let type: Substring
    let subtype: Substring
    /// In lower case, without quotes.
    let charset: String?

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
        let charset = parts.dropFirst().lazy.map(Self.trimmed).first { $0.hasPrefix("charset=") }
        self.charset = charset.map { $0.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" } }
    }

    /// The media types of a list as generated code has it: `application/json, text/*`.
    static func list(_ types: StaticString) -> [MediaType] {
        types.description.split(separator: ",").map { MediaType(String(trimmed($0))) }
    }

    static func trimmed(_ text: Substring) -> Substring {
        let rest = text.drop { $0 == " " || $0 == "\t" }
        guard let last = rest.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return rest[...last]
    }

    /// Without parameters.
    var essence: String { "\(type)/\(subtype)" }

    var isRange: Bool { type == "*" || subtype.first == "*" }

    var isJSON: Bool {
        (type == "application" || type == "text") && subtype == "json" || subtype.hasSuffix("+json")
    }

    var hasCharset: Bool { charset != nil }

    /// Whether text of this type is UTF-8, of which ASCII is a part. Without a charset it is.
    var isUTF8: Bool {
        guard let charset else { return true }
        switch charset.filter({ $0 != "-" && $0 != "_" }) {
        case "", "utf8", "unicode11utf8", "usascii", "ascii": return true
        default: return false
        }
    }

    /// How closely a range covers the type: 4 for the type itself, 3 for `application/*+json`, 2 for `text/*`, 1 for
    /// `*/*`, and 0 where it does not cover it.
    func rank(in range: MediaType) -> Int {
        if range.type == "*" { return range.subtype == "*" ? 1 : 0 }
        if range.type != type { return 0 }
        if range.subtype == subtype { return 4 }
        if range.subtype == "*" { return 2 }
        return range.subtype.hasPrefix("*+") && subtype.hasSuffix(range.subtype.dropFirst()) ? 3 : 0
    }

    /// Whether the type is one of those that a document's media type stands for: `text/*` stands for `text/plain`.
    func matches(_ declared: MediaType) -> Bool { rank(in: declared) > 0 }

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
