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
    public init?(from cursor: inout JSONCursor) { self = cursor.string() }
    public func encode(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.bool() }
    public func encode(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Int: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.int() }
    public func encode(to writer: inout JSONWriter) { writer.int(self) }
}

extension Int32: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.int32() }
    public func encode(to writer: inout JSONWriter) { writer.int32(self) }
}

extension Int64: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.int64() }
    public func encode(to writer: inout JSONWriter) { writer.int64(self) }
}

extension Double: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.double() }
    public func encode(to writer: inout JSONWriter) { writer.double(self) }
}

extension Float: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.float() }
    public func encode(to writer: inout JSONWriter) { writer.float(self) }
}

extension DateTime: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.dateTime() }
    public func encode(to writer: inout JSONWriter) { writer.dateTime(self) }
}

extension CalendarDate: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.date() }
    public func encode(to writer: inout JSONWriter) { writer.date(self) }
}

extension UniqueID: JSONDecodable, JSONEncodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.uuid() }
    public func encode(to writer: inout JSONWriter) { writer.uuid(self) }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.array { Element(from: &$0) } }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    public func encode(to writer: inout JSONWriter) { writer.array(self) { $1.encode(to: &$0) } }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
    public init?(from cursor: inout JSONCursor) { self = cursor.dictionary { Value(from: &$0) } }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    public func encode(to writer: inout JSONWriter) { writer.dictionary(self) { $1.encode(to: &$0) } }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
    public func encode(to writer: inout JSONWriter) {
        if let self { self.encode(to: &writer) } else { writer.null() }
    }
}
