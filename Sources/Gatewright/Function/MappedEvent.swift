/// What a non-proxy integration makes of a request: the body, or what a mapping template writes.
public struct MappedEvent: Sendable {
    let source: EventBytes

    /// Reads the event.
    ///
    /// - Throws: every fault that was found, as one error.
    public func decode<Value>(_ decode: (inout JSONCursor) -> Value?) throws(FunctionError) -> Value {
        var cursor = JSONCursor(source.event)
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

    // MARK: Several operations

    /// Whether a member is a certain text.
    ///
    /// - Parameter path: the names that lead to it from the whole event.
    public func has(_ text: StaticString, at path: StaticString...) -> Bool {
        var cursor = JSONCursor(source.event)
        for name in path where !cursor.goTo(name) { return false }
        return cursor.isNext(text)
    }

    /// Whether the event is an object that has all of some members.
    ///
    /// - Parameter names: each after its length in bytes.
    public func hasMembers(_ names: StaticString) -> Bool {
        var cursor = JSONCursor(source.event)
        var missing = NameTable(names: names).all
        guard cursor.enterObject() else { return missing.isEmpty }
        repeat {
            let name = cursor.entryName()
            missing.removeAll { $0.utf8.elementsEqual(name.utf8) }
            cursor.skip()
        } while cursor.isValid && cursor.nextEntry()
        return missing.isEmpty
    }

    /// The error for an event that is of none of the function's operations.
    public var unknownOperation: FunctionError {
        FunctionError(type: "Gatewright.UnexpectedEvent", message: "The event is of no operation of this function.")
    }
}

extension JSONCursor {
    /// Goes to the value of a member, if there is an object with such here.
    fileprivate mutating func goTo(_ name: StaticString) -> Bool {
        guard enterObject() else { return false }
        repeat {
            if equal(entryName(), name) { return true }
            skip()
        } while isValid && nextEntry()
        return false
    }

    /// Whether a text stands here.
    fileprivate mutating func isNext(_ text: StaticString) -> Bool {
        let value = string()
        return isValid && violations.isEmpty && equal(value, text)
    }

    private func equal(_ text: String, _ other: StaticString) -> Bool {
        text.utf8.elementsEqual(other.description.utf8)
    }
}
