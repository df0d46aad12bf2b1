/// A value that can be read from JSON.
public protocol JSONDecodable {
    /// Reads the value that stands next.
    ///
    /// Returns nil only after `cursor.fail(_:)`, behind the value. After a fault any value may be returned, and nobody
    /// uses it.
    init?(from cursor: inout JSONCursor)
}

/// A value that can be written as JSON.
public protocol JSONEncodable {
    /// Writes the value. Nothing can go wrong.
    func encode(to writer: inout JSONWriter)
}

/// A value that can be read from and written as JSON.
public typealias JSONCodable = JSONDecodable & JSONEncodable

extension String: JSONDecodable, JSONEncodable {
    /// Reads a string.
    public init?(from cursor: inout JSONCursor) { self = cursor.string() }
    /// Writes the string.
    public func encode(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: JSONDecodable, JSONEncodable {
    /// Reads a boolean.
    public init?(from cursor: inout JSONCursor) { self = cursor.bool() }
    /// Writes the boolean.
    public func encode(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Int: JSONDecodable, JSONEncodable {
    /// Reads an integer of 64 bits.
    public init?(from cursor: inout JSONCursor) { self = cursor.int() }
    /// Writes the integer.
    public func encode(to writer: inout JSONWriter) { writer.int(self) }
}

extension Int32: JSONDecodable, JSONEncodable {
    /// Reads an integer of 32 bits.
    public init?(from cursor: inout JSONCursor) { self = cursor.int32() }
    /// Writes the integer.
    public func encode(to writer: inout JSONWriter) { writer.int32(self) }
}

extension Int64: JSONDecodable, JSONEncodable {
    /// Reads an integer of 64 bits.
    public init?(from cursor: inout JSONCursor) { self = cursor.int64() }
    /// Writes the integer.
    public func encode(to writer: inout JSONWriter) { writer.int64(self) }
}

extension Double: JSONDecodable, JSONEncodable {
    /// Reads a number.
    public init?(from cursor: inout JSONCursor) { self = cursor.double() }
    /// Writes the number; one that JSON lacks, such as NaN, as `null`.
    public func encode(to writer: inout JSONWriter) { writer.double(self) }
}

extension Float: JSONDecodable, JSONEncodable {
    /// Reads a number.
    public init?(from cursor: inout JSONCursor) { self = cursor.float() }
    /// Writes the number; one that JSON lacks, such as NaN, as `null`.
    public func encode(to writer: inout JSONWriter) { writer.float(self) }
}

extension DateTime: JSONDecodable, JSONEncodable {
    /// Reads an RFC 3339 `date-time` in a string.
    public init?(from cursor: inout JSONCursor) { self = cursor.dateTime() }
    /// Writes the RFC 3339 `date-time` in a string.
    public func encode(to writer: inout JSONWriter) { writer.dateTime(self) }
}

extension CalendarDate: JSONDecodable, JSONEncodable {
    /// Reads an RFC 3339 `full-date` in a string.
    public init?(from cursor: inout JSONCursor) { self = cursor.date() }
    /// Writes the RFC 3339 `full-date` in a string.
    public func encode(to writer: inout JSONWriter) { writer.date(self) }
}

extension UniqueID: JSONDecodable, JSONEncodable {
    /// Reads a UUID in a string.
    public init?(from cursor: inout JSONCursor) { self = cursor.uuid() }
    /// Writes the UUID in a string.
    public func encode(to writer: inout JSONWriter) { writer.uuid(self) }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    /// Reads an array.
    public init?(from cursor: inout JSONCursor) { self = cursor.array { Element(from: &$0) } }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    /// Writes an array.
    public func encode(to writer: inout JSONWriter) { writer.array(self) { $1.encode(to: &$0) } }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
    /// Reads an object.
    public init?(from cursor: inout JSONCursor) { self = cursor.dictionary { Value(from: &$0) } }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    /// Writes an object.
    public func encode(to writer: inout JSONWriter) { writer.dictionary(self) { $1.encode(to: &$0) } }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
    /// Writes the value, or `null`.
    public func encode(to writer: inout JSONWriter) {
        if let self { self.encode(to: &writer) } else { writer.null() }
    }
}
