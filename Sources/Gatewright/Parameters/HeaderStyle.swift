/// How a value that is no scalar is written in a header field.
public enum HeaderStyle: Sendable {
    /// `a,1,b,2` for an object and `1,2` for an array: `simple` of OpenAPI, RFC 6570 §3.2.2.
    case simple
    /// `a=1,b=2` for an object: `simple` with `explode`.
    case exploded
    /// JSON, as `content` says it.
    case json

    /// The style of a header field of a part, by what the form says of its encoding: a list unless it says otherwise.
    init(_ encoding: TextEncoding?) {
        switch encoding {
        case .json: self = .json
        case .exploded: self = .exploded
        case .separated, .deepObject, .typed, nil: self = .simple
        }
    }
}

extension HTTPHeaders {
    /// Sets a field to a value, written as JSON by the closure and in the given style from there.
    ///
    /// `simple` has no form for arrays and objects within others: these stay JSON. It escapes nothing, as clients do
    /// not expect it in header fields.
    public mutating func set(_ name: String, in style: HeaderStyle, _ write: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(capacity: 64)
        write(&writer)
        let text = writer.bytes
        guard style != .json else {
            self[name] = String(decoding: text, as: UTF8.self)
            return
        }
        var cursor = JSONCursor(text)
        self[name] = Self.simple(&cursor, text, explode: style == .exploded)
    }

    private static func simple(_ cursor: inout JSONCursor, _ text: [UInt8], explode: Bool) -> String {
        switch cursor.kind {
        case .array:
            return cursor.array { Self.scalar(&$0, text) }.joined(separator: ",")
        case .object:
            var parts: [String] = []
            var members = JSONMembers("", unknown: .kept)
            while cursor.member(&members) >= 0 {
                let name = cursor.memberName()
                let value = scalar(&cursor, text)
                parts.append(name + (explode ? "=" : ",") + value)
            }
            return parts.joined(separator: ",")
        default:
            return scalar(&cursor, text)
        }
    }

    private static func scalar(_ cursor: inout JSONCursor, _ text: [UInt8]) -> String {
        if cursor.kind == .string { return cursor.string() }
        let start = cursor.position
        cursor.skip()
        let value = text[start..<cursor.position].drop { $0 == UInt8(ascii: " ") }
        return value.elementsEqual("null".utf8) ? "" : String(decoding: value, as: UTF8.self)
    }
}
