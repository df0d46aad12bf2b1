/// Values that are JSON, but not what the schema asks for.
///
/// They end nothing: what is wrong is noted, the value is passed over and the rest of the text is read, so that a
/// client hears of every violation at once. Only where a union's variants are tried does the first one end the attempt.
extension JSONCursor {
    /// How many violations are noted. A hostile text could hold millions.
    static let maximumViolations = 50

    /// A rule that is broken somewhere.
    struct PlacedViolation {
        /// Of the value, or of anything within it but its own values.
        var position: Int
        /// The member that is missing from the object there.
        var missingName: String?
        var fault: JSONFault
        var violation: Violation
    }

    /// Notes that the value which begins at a position breaks a rule. What is not even of its type or format breaks no
    /// other one.
    @inline(never) mutating func violate(
        _ violation: @autoclosure () -> Violation, _ fault: JSONFault = .limit,
        missing name: @autoclosure () -> String? = nil, at position: Int
    ) {
        guard self.fault == nil, position != rejected else { return }
        if isTentative { return fail(fault, at: position) }
        guard violations.count < Self.maximumViolations else { return }
        violations.append(
            PlacedViolation(position: position, missingName: name(), fault: fault, violation: violation()))
    }

    /// Notes that the value which begins at a position is of another type, format or choice, and passes over it if it
    /// stands next.
    @inline(never) mutating func reject(_ violation: @autoclosure () -> Violation, _ fault: JSONFault, at position: Int)
    {
        violate(violation(), fault, at: position)
        guard self.fault == nil else { return }
        rejected = position
        if self.position == position { skip() }
    }

    /// A value of another kind, or no value at all.
    @inline(never) mutating func failExpected(_ kind: JSONFault.Kind) {
        if self.kind == .nothing { return fail(.syntax) }
        reject(kind.violation, .expected(kind), at: position)
    }

    /// Notes a fault of the value that was read last or stands next.
    ///
    /// A text that is no JSON ends reading. Anything else is noted; if the value stands next, it is passed over.
    @inline(never) public mutating func fail(_ fault: JSONFault) {
        guard let violation = fault.violation else { return fail(fault, at: position) }
        if standsBeforeValue { reject(violation, fault, at: position) } else { violate(violation, fault, at: position) }
    }

    /// Whether a value stands next rather than behind.
    private var standsBeforeValue: Bool {
        var previous = position
        while previous > start {
            previous &-= 1
            switch source[previous] {
            case 0x20, 0x0A, 0x0D, 0x09: continue
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"): return true
            default: return false
            }
        }
        return true
    }

    /// An element or a member could not be made. Its decoder has said why, or else this does.
    @inline(never) @usableFromInline mutating func leaveOut() {
        if fault == nil, violations.isEmpty { fail(.value) }
    }
}

extension JSONFault {
    /// The rule that is broken, unless the fault is one of the text.
    var violation: Violation? {
        switch self {
        case .syntax, .encoding, .depth, .attempts: nil
        case .expected(let kind): kind.violation
        case .range: Violation(.format, nil)
        case .missing: .required
        case .value: Violation(.enum, nil)
        case .unexpectedMember: Violation(.additionalProperties, false)
        case .limit: Violation(nil, nil)
        }
    }
}

extension JSONFault.Kind {
    var violation: Violation {
        switch self {
        case .string: Violation(.type, "string")
        case .number: Violation(.type, "number")
        case .integer: Violation(.type, "integer")
        case .boolean: Violation(.type, "boolean")
        case .array: Violation(.type, "array")
        case .object: Violation(.type, "object")
        case .dateTime: Violation(.format, "date-time")
        case .date: Violation(.format, "date")
        case .uuid: Violation(.format, "uuid")
        case .base64: Violation(.format, "byte")
        }
    }
}
