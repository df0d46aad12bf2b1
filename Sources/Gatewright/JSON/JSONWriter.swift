/// Writes a JSON text.
///
/// Commas take care of themselves; that objects and arrays are closed is up to the caller.
public struct JSONWriter: ~Copyable {
    var buffer: ByteBuffer

    /// - Parameter capacity: how many bytes to make room for at the start.
    public init(capacity: Int = 1024) { buffer = ByteBuffer(capacity: capacity) }

    /// What was written so far.
    public var bytes: [UInt8] { buffer.bytes }

    // MARK: Structure

    /// Writes `{`.
    public mutating func beginObject() { buffer.append(UInt8(ascii: "{")) }

    /// Writes `}`.
    public mutating func endObject() { buffer.append(UInt8(ascii: "}")) }

    /// Writes `[`.
    public mutating func beginArray() { buffer.append(UInt8(ascii: "[")) }

    /// Writes `]`.
    public mutating func endArray() { buffer.append(UInt8(ascii: "]")) }

    /// Writes a member's name, with the comma before it if it is not the first.
    ///
    /// - Parameter name: as it stands in JSON, escaped where it needs to be.
    @inline(never) public mutating func member(_ name: StaticString) {
        let isFirst = buffer.last == UInt8(ascii: "{")
        append(name, afterComma: !isFirst)
    }

    /// Writes a member's name, with the comma before it if it is not the first.
    public mutating func member(named name: String) {
        if buffer.last != UInt8(ascii: "{") { buffer.append(UInt8(ascii: ",")) }
        string(name)
        buffer.append(UInt8(ascii: ":"))
    }

    /// Begins an element of an array, with the comma before it if it is not the first.
    public mutating func element() {
        if buffer.last != UInt8(ascii: "[") { buffer.append(UInt8(ascii: ",")) }
    }

    /// Writes an array, each element by the closure.
    @inlinable
    public mutating func array<Element>(_ elements: [Element], _ write: (inout JSONWriter, borrowing Element) -> Void) {
        beginArray()
        var isFirst = true
        let span = elements.span
        for index in span.indices {
            if isFirst { isFirst = false } else { separateElements() }
            write(&self, span[index])
        }
        endArray()
    }

    @usableFromInline mutating func separateElements() { buffer.append(UInt8(ascii: ",")) }

    /// Writes an object whose members' names are data, sorted by name so that equal values give equal texts.
    @inlinable
    public mutating func dictionary<Value>(_ values: [String: Value], _ write: (inout JSONWriter, Value) -> Void) {
        beginObject()
        members(values, write)
        endObject()
    }

    /// Writes members whose names are data into an object that has begun, sorted by name.
    @inlinable
    public mutating func members<Value>(_ values: [String: Value], _ write: (inout JSONWriter, Value) -> Void) {
        for name in values.keys.sorted() {
            member(named: name)
            write(&self, values[name]!)
        }
    }

    /// Writes members whose names are data into an object that has begun, sorted by name.
    public mutating func members(_ values: [String: some JSONEncodable]) {
        members(values) { $1.encode(to: &$0) }
    }

    // MARK: Scalars

    /// Writes `null`.
    public mutating func null() { append("null") }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) {
        if value { append("true") } else { append("false") }
    }

    /// Writes a string with the escapes that RFC 8259 asks for, and no others.
    @inline(never) public mutating func string(_ value: String) { append(quoting: value.utf8Span.span) }

    /// Writes UTF-8 text as a string.
    @inline(never) package mutating func string(utf8 text: [UInt8]) { append(quoting: text.span) }

    /// Writes a date-time of RFC 3339, with its own offset.
    public mutating func dateTime(_ value: DateTime) { quoted { value.append(to: &$0) } }

    /// Writes a full-date of RFC 3339.
    public mutating func date(_ value: CalendarDate) { quoted { value.append(to: &$0) } }

    /// Writes a UUID in lower case.
    public mutating func uuid(_ value: UniqueID) { quoted { value.append(to: &$0) } }

    /// Writes bytes as base64.
    public mutating func bytes(_ value: [UInt8]) { quoted { Base64.encode(value, into: &$0) } }

    @inline(__always) private mutating func quoted(_ write: (inout ByteBuffer) -> Void) {
        buffer.append(UInt8(ascii: "\""))
        write(&buffer)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Writes a value of any kind.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let value): int(value)
        case .number(let value): double(value)
        case .string(let value): string(value)
        case .array(let values): array(values) { $0.value($1) }
        case .object(let values): dictionary(values) { $0.value($1) }
        }
    }
}
