/// What is wrong with a JSON text, or with the value in it.
public enum JSONFault: Hashable, Sendable {
    /// A kind of value.
    public enum Kind: String, Hashable, Sendable {
        case string = "a string"
        case number = "a number"
        case integer = "an integer"
        case boolean = "true or false"
        case array = "an array"
        case object = "an object"
        case dateTime = "a date-time such as 2026-01-31T12:00:00Z"
        case date = "a date such as 2026-01-31"
        case uuid = "a UUID"
        case base64 = "base64"
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
}

/// A fault and its place in the JSON text.
public struct JSONError: Error, Hashable, Sendable {
    public var fault: JSONFault
    /// The place of the value, a JSON pointer as in RFC 6901: `/items/2/unitPrice`. Empty for the whole text.
    public var pointer: String
    /// What is wrong, in words that follow "The value at this place …": `must be an integer`.
    public var message: String
}

extension JSONCursor {
    /// The first fault, or nil while all is well. Finding its place scans the text once more.
    public var error: JSONError? {
        guard let fault else { return nil }
        var pointer = pointer(to: faultPosition)
        if let missingName { pointer += "/" + Self.escaped(missingName) }
        return JSONError(fault: fault, pointer: pointer, message: message(of: fault))
    }

    /// Everything that is wrong: values outside their limits, and the fault that ended reading.
    public var errors: [JSONError] {
        let violations = violations.map {
            JSONError(fault: .limit, pointer: pointer(to: $0.position), message: $0.message)
        }
        return violations + (error.map { [$0] } ?? [])
    }

    private func message(of fault: JSONFault) -> String {
        switch fault {
        case .syntax: "is not valid JSON"
        case .expected(let kind): "must be \(kind.rawValue)"
        case .range: "is a number out of range"
        case .encoding: "is not a valid string"
        case .depth: "is nested more than \(Self.maximumDepth) deep"
        case .missing: "is required"
        case .value where areVariants: variants
        case .value: Self.choice(among: allowedNames)
        case .unexpectedMember: "is not allowed"
        case .limit: "is outside its limits"
        }
    }

    private static func choice(among names: StaticString?) -> String {
        guard let names else { return "is not one of the allowed values" }
        return "must be one of \(list(names))"
    }

    private var variants: String {
        guard let allowedNames, rereading >= 0 else { return "takes too many attempts to read" }
        return "fits none of \(Self.list(allowedNames))"
    }

    private static func list(_ names: StaticString) -> String {
        let all = NameTable(names: names).all
        return all.prefix(20).joined(separator: ", ") + (all.count > 20 ? ", …" : "")
    }

    /// The JSON pointer of the value that begins at or encloses a position.
    ///
    /// One pass over the tokens before it, whether or not they make up valid JSON.
    private func pointer(to target: Int) -> String {
        enum Step {
            case element(Int)
            case member(String)
        }
        var path: [Step] = []
        var position = start
        while position < target {
            switch source[position] {
            case UInt8(ascii: "["): path.append(.element(0))
            case UInt8(ascii: "{"): path.append(.member(""))
            case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = path.popLast()
            case UInt8(ascii: ","):
                if case .element(let index)? = path.last { path[path.count - 1] = .element(index + 1) }
            case UInt8(ascii: "\""):
                var cursor = JSONCursor(source.bytes, in: position..<source.end)
                let name = cursor.string()
                if cursor.fault == nil { position = cursor.position - 1 }
                var next = position + 1
                while next < source.end, source[next] <= 0x20 { next += 1 }
                if source[next] == UInt8(ascii: ":"), case .member? = path.last { path[path.count - 1] = .member(name) }
            default: break
            }
            position += 1
        }
        return path.map { step in
            switch step {
            case .element(let index): "/\(index)"
            case .member(let name): "/" + Self.escaped(name)
            }
        }.joined()
    }

    /// A reference token of RFC 6901.
    private static func escaped(_ name: String) -> String {
        var result = ""
        for character in name.unicodeScalars {
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
