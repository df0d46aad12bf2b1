/// A value that a path, query, header or cookie parameter can have, and that a response's header can carry.
public protocol ParameterValue: Sendable {
    /// Reads the value from a parameter's text, percent-decoded where the place of the parameter asks for it.
    ///
    /// - Returns: nil when the text does not stand for such a value.
    init?(parameter text: String)

    /// What a text must be, in words that follow "must be": "an integer".
    static var expectation: String { get }

    /// The keyword of JSON Schema that another text does not meet: `type`, `format`, `enum`.
    static var keyword: String { get }

    /// What the keyword asks for: the name of the type or format, the list of values.
    static var limit: JSONValue? { get }

    /// The text that stands for the value.
    var parameter: String { get }

    /// What a parameter without a value stands for where it may come so: nil for most types, as if it had not come.
    static var emptyValue: Self? { get }
}

extension ParameterValue {
    /// None.
    public static var emptyValue: Self? { nil }
}

extension String: ParameterValue {
    /// Takes the text as it is.
    public init(parameter text: String) { self = text }
    /// Any text.
    public static var expectation: String { "text" }
    /// `type`.
    public static var keyword: String { "type" }
    /// `string`.
    public static var limit: JSONValue? { "string" }
    /// The text itself.
    public var parameter: String { self }
}

extension Bool: ParameterValue {
    /// Takes `true` and `false`, nothing else: `1`, `yes` and `True` are refused.
    public init?(parameter text: String) {
        switch text {
        case "true": self = true
        case "false": self = false
        default: return nil
        }
    }
    /// `true` or `false`.
    public static var expectation: String { "true or false" }
    /// A flag that is named is set.
    public static var emptyValue: Bool? { true }
    /// `type`.
    public static var keyword: String { "type" }
    /// `boolean`.
    public static var limit: JSONValue? { "boolean" }
    /// `true` or `false`.
    public var parameter: String { self ? "true" : "false" }
}

extension ParameterValue where Self: RawRepresentable, RawValue: ParameterValue {
    /// Reads the case whose raw value the text is.
    public init?(parameter text: String) {
        guard let rawValue = RawValue(parameter: text) else { return nil }
        self.init(rawValue: rawValue)
    }
    /// What the raw value must be.
    public static var expectation: String { RawValue.expectation }
    /// That of the raw value.
    public static var keyword: String { RawValue.keyword }
    /// That of the raw value.
    public static var limit: JSONValue? { RawValue.limit }
    /// The text of the raw value.
    public var parameter: String { rawValue.parameter }
}

extension ParameterValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    /// Reads the case whose raw value the text is, character code by character code: JSON Schema does not take texts
    /// for the same that differ in how they are composed, as Swift does.
    public init?(parameter text: String) {
        self.init(rawValue: text)
        guard rawValue.utf8.elementsEqual(text.utf8) else { return nil }
    }
}

extension ParameterValue where Self: RawRepresentable & CaseIterable, RawValue: ParameterValue {
    /// `enum`.
    public static var keyword: String { "enum" }
    /// The raw values of the cases.
    public static var limit: JSONValue? {
        .array(
            allCases.map { value in
                let text = value.rawValue.parameter
                return (RawValue.limit == "string" ? nil : JSONValue(parsing: Array(text.utf8))) ?? .string(text)
            })
    }
    /// The raw values of the cases, cropped when they are many: "one of placed, shipped".
    public static var expectation: String {
        var text = ""
        for value in allCases {
            let name = value.rawValue.parameter
            if text.isEmpty {
                text = allCases.count == 1 ? name : "one of " + name
            } else if text.utf8.count + name.utf8.count > 200 {
                return text + ", …"
            } else {
                text += ", " + name
            }
        }
        return text
    }
}
