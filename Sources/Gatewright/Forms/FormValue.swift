/// A value that a form or a header field holds, as far as these have ways to write it.
enum FormValue {
    case null
    case string(String)
    /// A number or a boolean, as JSON has it.
    case literal(String)
    case array([FormValue])
    case object([(name: String, value: FormValue)])

    /// Reads JSON that has just been written.
    init(_ json: [UInt8]) {
        var cursor = JSONCursor(json)
        self.init(&cursor)
    }

    private init(_ cursor: inout JSONCursor) {
        switch cursor.kind {
        case .object:
            var members: [(name: String, value: FormValue)] = []
            var table = JSONMembers("", unknown: .kept)
            while cursor.member(&table) >= 0 {
                let name = cursor.memberName()
                members.append((name, FormValue(&cursor)))
            }
            self = .object(members)
        case .array:
            self = .array(cursor.array { FormValue(&$0) })
        case .null:
            cursor.skip()
            self = .null
        case .string:
            self = .string(cursor.string())
        case .boolean, .integer, .number, .file, .nothing:
            let start = cursor.position
            cursor.skip()
            self = .literal(String(decoding: cursor.source.bytes[start..<cursor.position], as: UTF8.self))
        }
    }

    /// What a form has names for. A value without members is the only text of a form, under no name.
    var members: [(name: String, value: FormValue)] {
        if case .object(let members) = self { members } else { [("", self)] }
    }

    /// An array's elements. Any other value is the only one.
    var elements: [FormValue] {
        if case .array(let elements) = self { elements } else { [self] }
    }

    var isScalar: Bool {
        switch self {
        case .string, .literal: true
        case .null, .array, .object: false
        }
    }

    /// The text of a scalar, and JSON for an array or object. Nil for null, which no text stands for.
    var text: String? {
        switch self {
        case .string(let text), .literal(let text): text
        case .null, .array, .object: json
        }
    }

    /// Nil for null.
    var json: String? {
        if case .null = self { return nil }
        var writer = JSONWriter(capacity: 64)
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .string(let text): writer.string(text)
        case .literal(let text): writer.raw(text.utf8Span.span)
        case .array(let elements): writer.array(elements) { $1.write(to: &$0) }
        case .object(let members):
            writer.beginObject()
            for (name, value) in members {
                writer.member(named: name)
                value.write(to: &writer)
            }
            writer.endObject()
        }
    }
}
