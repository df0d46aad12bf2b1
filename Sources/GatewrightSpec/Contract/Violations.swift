import GatewrightAPI

/// A value that breaks one rule of a type.
struct ExampleViolation {
    var value: JSONLiteral
    /// As in “the parameter limit …”.
    var words: String
    /// What the answer must name; nil where several words are right.
    var keyword: String?

    init(_ value: JSONLiteral, _ words: String, _ keyword: String?) {
        self.value = value
        self.words = words
        self.keyword = keyword
    }
}

extension ExampleViolation {
    /// The same of a file with the text.
    fileprivate var ofFile: ExampleViolation { ExampleViolation(.file(value.text ?? ""), words, keyword) }
}

/// Values that a type refuses, each for one reason.
///
/// - Parameters:
///   - value: one that the type takes.
///   - isText: whether it travels as a text, which is a string if nothing else.
func violations(of type: TypeReference, _ value: JSONLiteral, isText: Bool) -> [ExampleViolation] {
    switch type {
    case .constrained(let inner, let constraints):
        let broken = constraints.violations(value)
        // What the type cannot hold breaks its format, whatever else.
        let held = inner.unwrapped == .int32 ? broken.filter { Int32(exactly: $0.value) != nil } : broken
        return violations(of: inner, value, isText: isText) + held
    case .optional(let wrapped): return violations(of: wrapped, value, isText: isText)
    case .string: return isText ? [] : [ExampleViolation(.integer(1), "that is no string", "type")]
    case .boolean: return [ExampleViolation(.string("yes"), "that is no boolean", "type")]
    case .integer, .int32, .int64:
        return [
            ExampleViolation(.string("one"), "that is no integer", "type"),
            ExampleViolation(.number(1.5), "with a fraction", "type"),
        ]
    case .double, .float: return [ExampleViolation(.string("one"), "that is no number", "type")]
    case .date: return [ExampleViolation(.string("2025-13-01"), "that is no date", "format")]
    case .dateTime: return [ExampleViolation(.string("2025-01-01"), "that is no date-time", "format")]
    case .uuid: return [ExampleViolation(.string("no-uuid"), "that is no UUID", "format")]
    case .bytes: return [ExampleViolation(.string("%"), "that is not in base64", nil)]
    case .array: return isText ? [] : [ExampleViolation(.object([]), "that is no array", "type")]
    case .dictionary: return isText ? [] : [ExampleViolation(.array([]), "that is no object", "type")]
    case .named(_, let isEnumeration):
        if isEnumeration {
            return [ExampleViolation(.string("gatewright-unknown"), "that is none of the listed", nil)]
        }
        return isText ? [] : [ExampleViolation(.boolean(true), "of another type", nil)]
    case .json: return []
    }
}

extension Int32 {
    fileprivate init?(exactly value: JSONLiteral) {
        guard case .integer(let number) = value else { return nil }
        self.init(exactly: number)
    }
}

/// Values at the limits of a type, which it takes. Which of them break others is to be found out.
func boundaries(of type: TypeReference, _ value: JSONLiteral) -> [ExampleViolation] {
    guard case .constrained(_, let constraints) = type.unwrapped else { return [] }
    return constraints.boundaries(value)
}

extension Constraints {
    fileprivate func boundaries(_ value: JSONLiteral) -> [ExampleViolation] {
        if let text = value.textOfFile { return boundaries(text).map(\.ofFile) }
        var all: [ExampleViolation] = []
        func add(_ value: JSONLiteral, _ words: String) { all.append(ExampleViolation(value, words, nil)) }
        switch value {
        case .string(let text):
            let scalars = text.unicodeScalars
            if let minLength, minLength > 0, minLength < scalars.count {
                add(.string(String(scalars.prefix(minLength))), "of the least length")
            }
            if let maxLength, maxLength < 3000, maxLength > scalars.count {
                // The name in an address may be as long as one likes, and what is behind it may not.
                let isAddress = format == "email" || format == "idnEmail"
                let repeated = (isAddress ? scalars.first : scalars.last).map { String(Character($0)) } ?? "x"
                let filler = String(repeating: repeated, count: maxLength - scalars.count)
                add(.string(isAddress ? filler + text : text + filler), "of the greatest length")
            }
        case .integer, .number:
            for (limit, words) in [(minimum, "at its minimum"), (maximum, "at its maximum")] {
                switch limit {
                case .integer(let value): add(.integer(value), words)
                case .decimal(let value): add(.number(value), words)
                case nil: continue
                }
            }
            if case .integer(let value) = exclusiveMinimum { add(.integer(value + 1), "just above its minimum") }
            if case .integer(let value) = exclusiveMaximum { add(.integer(value - 1), "just below its maximum") }
        case .array(let elements):
            if let minItems, minItems < elements.count {
                add(.array(Array(elements.prefix(minItems))), "of the least length")
            }
            if let maxItems, maxItems < 100, let last = elements.last, maxItems > elements.count {
                add(
                    .array(elements + Array(repeating: last, count: maxItems - elements.count)),
                    "of the greatest length")
            }
        case .object(let members):
            if let minProperties, minProperties < members.count {
                add(.object(Array(members.prefix(minProperties))), "with as few members as may be")
            }
            if let maxProperties, maxProperties < 100, let last = members.last, maxProperties > members.count {
                let more = (members.count..<maxProperties).map {
                    JSONLiteral.Member(name: "more\($0)", value: last.value)
                }
                add(.object(members + more), "with as many members as may be")
            }
        case .null, .boolean: break
        }
        return all
    }

    /// Values that break one limit, though perhaps others as well.
    fileprivate func violations(_ value: JSONLiteral) -> [ExampleViolation] {
        if let text = value.textOfFile { return violations(text).map(\.ofFile) }
        var all: [ExampleViolation] = []
        func add(_ value: JSONLiteral?, _ words: String, _ keyword: String) {
            // The limits may contradict each other.
            if let value, self.breaks(keyword, value) { all.append(ExampleViolation(value, words, keyword)) }
        }
        switch value {
        case .string(let text):
            if let minLength, minLength > 0 {
                add(.string(String(text.unicodeScalars.prefix(minLength - 1))), "that is too short", "minLength")
            }
            if let maxLength, maxLength < 3000 {
                let missing = maxLength + 1 - text.unicodeScalars.count
                let filler = text.unicodeScalars.last.map { String(Character($0)) } ?? "x"
                add(.string(text + String(repeating: filler, count: max(0, missing))), "that is too long", "maxLength")
            }
            if let pattern {
                let texts = ["\(text)!", "!\(text)", "!", "\u{A7} \u{A7}", "x", "0", "-", ""]
                    .filter { !pattern.matches($0) }.map { JSONLiteral.string($0) }
                var others = self
                others.pattern = nil
                // One that breaks nothing else, if there is one.
                let only = texts.first {
                    others.keyword(brokenBy: $0) == nil && assertions?.keyword(brokenBy: $0) == nil
                }
                add(only ?? texts.first, "that does not match", "pattern")
            }
            if format != nil { add(.string("\u{A7} \u{A7}"), "of another format", "format") }
        case .integer(let number):
            if let minimum { add(.integer(minimum.floor(-1)), "below its minimum", "minimum") }
            if let maximum { add(.integer(maximum.ceiling(1)), "above its maximum", "maximum") }
            if let exclusiveMinimum { add(.integer(exclusiveMinimum.floor(0)), "at its minimum", "exclusiveMinimum") }
            if let exclusiveMaximum { add(.integer(exclusiveMaximum.ceiling(0)), "at its maximum", "exclusiveMaximum") }
            if multipleOf != nil { add(.integer(number + 1), "that is no multiple", "multipleOf") }
        case .number(let number):
            if let minimum { add(.number(minimum.double - 0.5), "below its minimum", "minimum") }
            if let maximum { add(.number(maximum.double + 0.5), "above its maximum", "maximum") }
            if let exclusiveMinimum { add(.number(exclusiveMinimum.double), "at its minimum", "exclusiveMinimum") }
            if let exclusiveMaximum { add(.number(exclusiveMaximum.double), "at its maximum", "exclusiveMaximum") }
            if let multipleOf { add(.number(number + multipleOf.double / 2), "that is no multiple", "multipleOf") }
        case .array(let elements):
            if let minItems, minItems > 0 {
                add(.array(Array(elements.prefix(minItems - 1))), "that is too short", "minItems")
            }
            if let maxItems, maxItems < 100, let last = elements.last {
                let more = Array(repeating: last, count: max(0, maxItems + 1 - elements.count))
                add(.array(elements + more), "that is too long", "maxItems")
            }
            if uniqueItems, let last = elements.last {
                add(.array(elements + [last]), "with an element twice", "uniqueItems")
            }
        case .object(let members):
            if let minProperties, minProperties > 0 {
                add(.object(Array(members.prefix(minProperties - 1))), "with too few members", "minProperties")
            }
            if let maxProperties, maxProperties < 100, let last = members.last {
                let more = (members.count..<max(members.count, maxProperties + 1)).map {
                    JSONLiteral.Member(name: "more\($0)", value: last.value)
                }
                add(.object(members + more), "with too many members", "maxProperties")
            }
        case .null, .boolean: break
        }
        return all
    }

    /// Whether a value breaks a keyword.
    private func breaks(_ keyword: String, _ value: JSONLiteral) -> Bool {
        var only = Constraints()
        switch keyword {
        case "minLength": only.minLength = minLength
        case "maxLength": only.maxLength = maxLength
        case "pattern": only.pattern = pattern
        case "format": only.format = format
        case "minimum": only.minimum = minimum
        case "maximum": only.maximum = maximum
        case "exclusiveMinimum": only.exclusiveMinimum = exclusiveMinimum
        case "exclusiveMaximum": only.exclusiveMaximum = exclusiveMaximum
        case "multipleOf": only.multipleOf = multipleOf
        case "minItems": only.minItems = minItems
        case "maxItems": only.maxItems = maxItems
        case "uniqueItems": only.uniqueItems = uniqueItems
        case "minProperties": only.minProperties = minProperties
        default: only.maxProperties = maxProperties
        }
        return only.keyword(brokenBy: value) == keyword
    }
}

extension Constraints.Number {
    /// The integer below a limit, or `offset` beside it where it is one.
    fileprivate func floor(_ offset: Int) -> Int {
        let rounded = double.rounded(.down)
        guard rounded.magnitude < 1e15 else { return 0 }
        return rounded == double ? Int(rounded) + offset : Int(rounded)
    }

    fileprivate func ceiling(_ offset: Int) -> Int {
        let rounded = double.rounded(.up)
        guard rounded.magnitude < 1e15 else { return 0 }
        return rounded == double ? Int(rounded) + offset : Int(rounded)
    }
}
