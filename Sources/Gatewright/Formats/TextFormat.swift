/// What a text must look like: a value of `format` in JSON Schema (validation §7.3).
///
/// Each check is linear in the length of the text.
public struct TextFormat: Sendable {
    let name: StaticString
    let matches: @Sendable (Span<UInt8>) -> Bool

    func matches(_ text: String) -> Bool { matches(text.utf8Span.span) }

    var violation: Violation { Violation(.format, .string(name.description)) }
}

extension TextFormat {
    /// A time of day with an offset, RFC 3339 `full-time`: `12:30:00Z`.
    public static var time: TextFormat { TextFormat(name: "time", matches: isTime) }
    /// A duration of ISO 8601 without fractions, RFC 3339 appendix A: `P3DT12H`.
    public static var duration: TextFormat { TextFormat(name: "duration", matches: isDuration) }
    /// Four decimal numbers, RFC 2673 §3.2: `192.0.2.1`.
    public static var ipv4: TextFormat { TextFormat(name: "ipv4", matches: isIPv4) }
    /// An address of RFC 4291 §2.2, without a zone: `2001:db8::1`.
    public static var ipv6: TextFormat { TextFormat(name: "ipv6", matches: isIPv6) }
    /// A host name, RFC 1123 §2.1.
    public static var hostname: TextFormat { TextFormat(name: "hostname") { isHostname($0, beyondASCII: false) } }
    /// A host name with letters beyond ASCII, RFC 5890 §2.3.2.3.
    public static var idnHostname: TextFormat { TextFormat(name: "idn-hostname") { isHostname($0, beyondASCII: true) } }
    /// A mailbox, RFC 5321 §4.1.2: `joe@example.com`.
    public static var email: TextFormat { TextFormat(name: "email") { isEmail($0, beyondASCII: false) } }
    /// A mailbox with letters beyond ASCII, RFC 6531.
    public static var idnEmail: TextFormat { TextFormat(name: "idn-email") { isEmail($0, beyondASCII: true) } }
    /// A URI with a scheme, RFC 3986.
    public static var uri: TextFormat { TextFormat(name: "uri") { isURI($0, isRelative: false, beyondASCII: false) } }
    /// A URI or a relative reference, RFC 3986 §4.1.
    public static var uriReference: TextFormat {
        TextFormat(name: "uri-reference") { isURI($0, isRelative: true, beyondASCII: false) }
    }
    /// An IRI with a scheme, RFC 3987.
    public static var iri: TextFormat { TextFormat(name: "iri") { isURI($0, isRelative: false, beyondASCII: true) } }
    /// An IRI or a relative reference, RFC 3987.
    public static var iriReference: TextFormat {
        TextFormat(name: "iri-reference") { isURI($0, isRelative: true, beyondASCII: true) }
    }
    /// A JSON pointer, RFC 6901.
    public static var jsonPointer: TextFormat { TextFormat(name: "json-pointer", matches: isJSONPointer) }
    /// A decimal number of any size, written as in JSON.
    public static var decimal: TextFormat { TextFormat(name: "decimal", matches: isDecimal) }
}

extension JSONCursor {
    /// Reads a string by the closure and checks that it is of a format.
    public mutating func formatted(_ format: TextFormat, _ read: (inout JSONCursor) -> String) -> String {
        let begin = position
        let value = read(&self)
        if fault == nil, !format.matches(value) { violate(format.violation, at: begin) }
        return value
    }
}

extension RequestReader {
    /// Notes a text that is not of a format.
    public mutating func check(
        _ value: String?, in location: HTTPError.Issue.Location, _ name: StaticString, minLength: Int = 0,
        maxLength: Int = .max, format: TextFormat
    ) {
        check(value, in: location, name, minLength: minLength, maxLength: maxLength)
        if let value, !format.matches(value) { fail(location, name.description, format.violation) }
    }

    /// Notes a text that is not of a format or does not match a pattern.
    public mutating func check(
        _ value: String?, in location: HTTPError.Issue.Location, _ name: StaticString, minLength: Int = 0,
        maxLength: Int = .max, pattern: Pattern, format: TextFormat
    ) {
        check(value, in: location, name, minLength: minLength, maxLength: maxLength, pattern: pattern)
        if let value, !format.matches(value) { fail(location, name.description, format.violation) }
    }
}
