/// Parameters that are arrays, objects or unions, or are written in another style than plain text.
///
/// They are turned into the JSON that they stand for, which the type's own decoder reads.
extension RequestReader {
    /// A parameter that must be there.
    ///
    /// - Parameters:
    ///   - location: the part of the request.
    ///   - name: the parameter's name on the wire.
    ///   - explode: whether each element or member is written by itself.
    ///   - shape: what the texts stand for.
    ///   - allowEmpty: whether it may come without a value, and then counts as missing where that is no value.
    ///   - others: names of parameters, each after its length in bytes, that are no members of an object which is
    ///     written without its own name.
    public mutating func parameter<Value>(
        in location: HTTPError.Issue.Location, _ name: StaticString, style: ParameterStyle, explode: Bool = false,
        as shape: TextShape, except others: StaticString = "",
        allowEmpty: Bool = false, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        let wire = WireParameter(
            location, name.description, style, explode, shape, NameTable(names: others), allowEmpty)
        return read(wire, as: shape, isRequired: true, decode)
    }

    /// A parameter, or `nil` without it. See `parameter(in:_:style:explode:as:except:allowEmpty:_:)`.
    public mutating func parameterIfPresent<Value>(
        in location: HTTPError.Issue.Location, _ name: StaticString, style: ParameterStyle, explode: Bool = false,
        as shape: TextShape, except others: StaticString = "",
        allowEmpty: Bool = false, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        let wire = WireParameter(
            location, name.description, style, explode, shape, NameTable(names: others), allowEmpty)
        return read(wire, as: shape, isRequired: false, decode)
    }

    private mutating func read<Value>(
        _ wire: WireParameter, as shape: TextShape, isRequired: Bool, _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        switch wire.tree(of: request) {
        case .found(let tree): return self.decode(tree, as: shape, in: wire.location, wire.name, decode)
        case .missing where isRequired: fail(wire.location, wire.name, .required)
        case .missing: break
        case .fault(let message): fail(wire.location, wire.name, message)
        }
        return nil
    }

    /// Decodes what texts stand for. Its faults are noted at their places.
    ///
    /// - Parameters:
    ///   - name: of the parameter; none for the body.
    ///   - body: what texts may refer to.
    mutating func decode<Value>(
        _ tree: TextTree, as shape: TextShape, in location: HTTPError.Issue.Location, _ name: String,
        behind body: [UInt8] = [], _ decode: (inout JSONCursor) -> Value?
    ) -> Value? {
        let writing = TextWriting(tree, by: shape)
        for fault in writing.faults { fail(location, name, pointer: fault.pointer, fault.message) }
        guard writing.faults.isEmpty else { return nil }
        let text = body.isEmpty ? writing.bytes : body + writing.bytes
        var cursor = JSONCursor(text, in: body.count..<text.count)
        cursor.files = writing.files.map { $0 + body.count }
        let value = decode(&cursor)
        if cursor.finish(), let value { return value }
        let errors = cursor.errors
        for error in errors { fail(error, in: location, name) }
        if errors.isEmpty { fail(location, name, "is not valid") }
        return nil
    }

    private mutating func fail(
        _ location: HTTPError.Issue.Location, _ name: String, pointer: String, _ message: String
    ) {
        if location == .body {
            fail(.body, pointer, message)
        } else {
            fail(location, name, message, pointer: pointer)
        }
    }
}
