/// What is wrong with a JSON text, or with the value in it.
public enum JSONFault: Hashable, Sendable {
    /// A kind of value.
    public enum Kind: Hashable, Sendable {
        case string
        case number
        case integer
        case boolean
        case array
        case object
        /// A string that is a date-time.
        case dateTime
        /// A string that is a full-date.
        case date
        /// A string that is a UUID.
        case uuid
        /// A string that is base64.
        case base64
    }

    /// The text is not JSON, RFC 8259.
    case syntax
    /// A value of another kind stands here.
    case expected(Kind)
    /// A number does not fit.
    case range
    /// A string is not UTF-8 or has an escape that means nothing.
    case encoding
    /// Objects and arrays are nested more than 128 deep.
    case depth
    /// A required member is not there.
    case missing
    /// A value is none of those that are allowed.
    case value
    /// A member is not allowed here.
    case unexpectedMember
    /// A value is outside a limit that its schema sets.
    case limit
    /// Telling the variants of unions apart takes too long.
    case attempts
}

/// A fault and its place in the JSON text.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong.
    public var fault: JSONFault
    /// The place of the value, a JSON pointer as in RFC 6901: `/items/2/unitPrice`. Empty for the whole text.
    ///
    /// For a missing member it is the place where the member belongs. For a place with a pointer of more than 4096
    /// bytes it is the innermost value around that has a shorter one.
    public var pointer: String
    /// The keyword of JSON Schema that the value does not meet: `minLength`, `type`. Nil where the text is no JSON.
    public var keyword: String?
    /// What the keyword asks for: the least length, the name of the type.
    public var limit: JSONValue?
    /// What is wrong, in words that follow "The value at this place …": `must be an integer`.
    public var message: String
}

extension JSONCursor {
    /// The first thing that is wrong, or nil while all is well.
    public var error: JSONError? { errors.first }

    /// Everything that is wrong: violations in the order in which they were found, at most 50, and the fault that ended
    /// reading. Finding their places scans the text once more.
    public var errors: [JSONError] {
        let pointers = pointers(to: violations.map(\.position) + (fault == nil ? [] : [faultPosition]))
        var errors = zip(violations, pointers).map { found, pointer in
            JSONError(
                fault: found.fault,
                pointer: found.missingName.map { pointer + "/" + JSONPointer.escaped($0) } ?? pointer,
                keyword: found.violation.keyword?.rawValue, limit: found.violation.limit,
                message: found.violation.message)
        }
        if let fault, let pointer = pointers.last {
            errors.append(JSONError(fault: fault, pointer: pointer, message: Self.message(of: fault)))
        }
        return errors
    }

    private static func message(of fault: JSONFault) -> String {
        switch fault {
        case .syntax: "is not valid JSON"
        case .encoding: "is not a valid string"
        case .depth: "is nested more than \(maximumDepth) deep"
        case .attempts: "takes too many attempts to read"
        default: fault.violation?.message ?? ""
        }
    }
}
