/// What a non-proxy integration makes of a request: the body, or what a mapping template writes.
public struct MappedEvent: Sendable {
    let source: EventBytes

    /// Reads the event.
    ///
    /// - Throws: every fault that was found, as one error.
    public func decode<Value>(_ decode: (inout JSONCursor) -> Value?) throws(FunctionError) -> Value {
        var cursor = JSONCursor(Array(source.bytes[source.range]))
        let value = decode(&cursor)
        if cursor.finish(), let value { return value }
        let faults = cursor.errors.map { $0.pointer.isEmpty ? $0.message : "\($0.pointer) \($0.message)" }
        throw FunctionError(
            type: "Gatewright.InvalidEvent",
            message: faults.isEmpty ? "The event is not valid." : faults.joined(separator: ", "))
    }

    /// The bytes of a result.
    public func result(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        write(&writer)
        return writer.bytes
    }
}
