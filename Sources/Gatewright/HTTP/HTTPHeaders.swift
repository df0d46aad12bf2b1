/// Header fields in the order they were added. A name may be repeated; names compare without case.
///
/// A name that is no token (RFC 9110 §5.6.2) or a value with a carriage return, line feed or NUL would make the gateway
/// refuse the whole answer, or let a value add header fields. Such a field is left out, and the runtime logs its name.
public struct HTTPHeaders: Sendable {
    /// One header field.
    public struct Field: Sendable {
        /// The name as it was given.
        public let name: String
        /// The value, without line breaks.
        public let value: String
    }

    /// The fields in the order they were added.
    public private(set) var fields: [Field]

    /// Names of fields that were left out.
    package private(set) var rejected: [String] = []

    /// No fields.
    public init() {
        fields = []
    }

    /// Adds a field and keeps those that have the same name.
    public mutating func append(name: String, value: String) {
        guard Self.isToken(name), Self.isValue(value) else {
            rejected.append(name)
            return
        }
        fields.append(Field(name: name, value: value))
    }

    /// The values of every field with this name, in order.
    public func values(for name: String) -> [String] {
        fields.compactMap { Self.equal($0.name, name) ? $0.value : nil }
    }

    /// The value of the first field with this name. Setting it replaces every field of the name by one, at the place
    /// of the first; `nil` removes them.
    public subscript(name: String) -> String? {
        get {
            for field in fields where Self.equal(field.name, name) { return field.value }
            return nil
        }
        set {
            guard let newValue else {
                fields.removeAll { Self.equal($0.name, name) }
                return
            }
            guard let first = fields.firstIndex(where: { Self.equal($0.name, name) }) else {
                append(name: name, value: newValue)
                return
            }
            guard Self.isValue(newValue) else {
                rejected.append(name)
                return
            }
            fields[first] = Field(name: name, value: newValue)
            var kept = first + 1
            for index in fields.indices.dropFirst(kept) where !Self.equal(fields[index].name, name) {
                fields.swapAt(kept, index)
                kept += 1
            }
            fields.removeLast(fields.count - kept)
        }
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Fields in the order of the literal: `["Cache-Control": "no-store"]`.
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init()
        for (name, value) in elements { append(name: name, value: value) }
    }
}

extension HTTPHeaders: Hashable {
    /// Equal when the same fields stand in the same order, names without regard to case.
    public static func == (left: HTTPHeaders, right: HTTPHeaders) -> Bool {
        left.fields.elementsEqual(right.fields) { equal($0.name, $1.name) && $0.value == $1.value }
    }

    /// Hashes the fields, names in lower case.
    public func hash(into hasher: inout Hasher) {
        for field in fields {
            hasher.combine(field.name.lowercased())
            hasher.combine(field.value)
        }
    }
}

extension HTTPHeaders {
    /// Compares ASCII names without case.
    static func equal(_ left: String, _ right: String) -> Bool {
        let left = left.utf8Span.span
        let right = right.utf8Span.span
        guard left.count == right.count else { return false }
        for index in left.indices where lowercased(left[index]) != lowercased(right[index]) { return false }
        return true
    }

    /// The lower case of an ASCII letter, any other byte as it is.
    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }

    static func isToken(_ name: String) -> Bool {
        if name.isEmpty { return false }
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
                UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "^"), UInt8(ascii: "`"),
                UInt8(ascii: "|"), UInt8(ascii: "~"):
                continue
            default: return false
            }
        }
        return true
    }

    static func isValue(_ value: String) -> Bool {
        for byte in value.utf8 where byte == 0 || byte == 10 || byte == 13 { return false }
        return true
    }
}
