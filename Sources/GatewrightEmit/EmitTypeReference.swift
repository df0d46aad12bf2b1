import GatewrightAPI

/// A use of a type in a declaration.
extension TypeReference {
    /// By its full name.
    var code: Fragment { code(in: []) }

    /// As the body of a type's declaration has it, where what is declared there goes by its own name.
    ///
    /// - Parameter scope: the full name of that type, outermost component first.
    func code(in scope: [String]) -> Fragment {
        switch self {
        case .string: "String"
        case .boolean: "Bool"
        case .integer: "Int"
        case .int32: "Int32"
        case .int64: "Int64"
        case .double: "Double"
        case .float: "Float"
        case .dateTime: "DateTime"
        case .date: "CalendarDate"
        case .uuid: "UniqueID"
        case .bytes: "[UInt8]"
        case .json: "JSONValue"
        case .named(let path, _):
            identifier(path: path.count > scope.count && path.starts(with: scope) ? Array(path[scope.count...]) : path)
        case .array(let element): "[\(element.code(in: scope))]"
        case .dictionary(let value): "[String: \(value.code(in: scope))]"
        case .optional(let wrapped): "\(wrapped.code(in: scope))?"
        case .constrained(let type, _): type.code(in: scope)
        }
    }

    /// The outermost component of the name of a declaration.
    var rootName: String? {
        switch self {
        case .named(let path, _): path.first
        case .array(let element): element.rootName
        case .dictionary(let value): value.rootName
        case .optional(let wrapped): wrapped.rootName
        case .constrained(let type, _): type.rootName
        default: nil
        }
    }
}

/// How a value is read from JSON.
extension TypeReference {
    /// A value that costs nothing, to stand in a variable until the member comes. Only for types that have one.
    var placeholder: Fragment? {
        switch self {
        case .string: "\"\""
        case .boolean: "false"
        case .integer, .int32, .int64, .double, .float: "0"
        case .bytes, .array: "[]"
        case .dictionary: "[:]"
        case .json: ".null"
        case .constrained(let type, _): type.placeholder
        case .dateTime, .date, .uuid, .named, .optional: nil
        }
    }

    /// Whether reading gives nil after a failure rather than some value.
    var mayFailToDecode: Bool {
        if case .named = unconstrained { true } else { false }
    }

    /// An expression that reads a value.
    ///
    /// - Parameters:
    ///   - cursor: `cursor`, or `$0` in a closure.
    ///   - hidden: Names that mean a member where the expression stands, so that a type of that name has to be
    ///     inferred.
    func decoding(from cursor: Fragment, hidden: Set<String> = []) -> Fragment {
        switch self {
        case .string: "\(cursor).string()"
        case .boolean: "\(cursor).bool()"
        case .integer: "\(cursor).int()"
        case .int32: "\(cursor).int32()"
        case .int64: "\(cursor).int64()"
        case .double: "\(cursor).double()"
        case .float: "\(cursor).float()"
        case .dateTime: "\(cursor).dateTime()"
        case .date: "\(cursor).date()"
        case .uuid: "\(cursor).uuid()"
        case .bytes: "\(cursor).bytes()"
        case .json: "\(cursor).value()"
        case .named(let path, _) where path.first.map(hidden.contains) ?? false: ".init(from: &\(cursor))"
        case .named: "\(code)(from: &\(cursor))"
        case .array(let element): "\(cursor).array { \(element.decoding(from: "$0", hidden: hidden)) }"
        case .dictionary(let value): "\(cursor).dictionary { \(value.decoding(from: "$0", hidden: hidden)) }"
        case .constrained(let type, let constraints):
            constraints.checking(cursor) { type.decoding(from: $0, by: constraints, hidden: hidden) }
        // A failure inside gives `.some(nil)`, too: it sticks to the cursor, so no one gets to see the value.
        case .optional: "\(cursor).null() ? .some(nil) : .some(\(unwrapped.decoding(from: cursor, hidden: hidden)))"
        }
    }
}

/// How a value is written to JSON.
extension TypeReference {
    /// A statement that writes a value.
    ///
    /// - Parameter writer: `writer`, or `$0` in a closure.
    func encoding(_ value: Fragment, to writer: Fragment) -> Fragment {
        switch self {
        case .string: "\(writer).string(\(value))"
        case .boolean: "\(writer).bool(\(value))"
        case .integer: "\(writer).int(\(value))"
        case .int32: "\(writer).int32(\(value))"
        case .int64: "\(writer).int64(\(value))"
        case .double: "\(writer).double(\(value))"
        case .float: "\(writer).float(\(value))"
        case .dateTime: "\(writer).dateTime(\(value))"
        case .date: "\(writer).date(\(value))"
        case .uuid: "\(writer).uuid(\(value))"
        case .bytes: "\(writer).bytes(\(value))"
        case .json: "\(writer).value(\(value))"
        case .named: "\(value).encode(to: &\(writer))"
        case .constrained(let type, _): type.encoding(value, to: writer)
        case .array(let element) where element.encodesItself: "\(value).encode(to: &\(writer))"
        case .array(let element): "\(writer).array(\(value)) { \(element.encoding("$1", to: "$0")) }"
        case .dictionary(let element) where element.encodesItself: "\(value).encode(to: &\(writer))"
        case .dictionary(let element): "\(writer).dictionary(\(value)) { \(element.encoding("$1", to: "$0")) }"
        case .optional:
            """
            if let value = \(value) { \(unwrapped.encoding("value", to: writer)) } else { \(writer).null() }
            """
        }
    }

    /// Whether a value has an `encode(to:)` that writes what the schema says.
    var encodesItself: Bool {
        switch self {
        case .string, .boolean, .integer, .int32, .int64, .double, .float, .dateTime, .date, .uuid, .json, .named: true
        // An array of bytes would be an array of numbers.
        case .bytes: false
        case .constrained(let type, _), .array(let type), .dictionary(let type), .optional(let type): type.encodesItself
        }
    }
}
