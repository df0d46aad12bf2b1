extension ParameterValue where Self: FixedWidthInteger {
    /// Reads decimal digits with an optional minus sign: no plus sign, no fraction, no exponent.
    public init?(parameter text: String) {
        // The standard library's own syntax but for the plus sign.
        guard text.utf8.first != UInt8(ascii: "+") else { return nil }
        self.init(text)
    }
    /// `type`.
    public static var keyword: String { "type" }
    /// `integer`.
    public static var limit: JSONValue? { "integer" }
    /// The decimal digits.
    public var parameter: String { String(self) }
}

extension Int: ParameterValue {
    /// An integer of 64 bits.
    public static var expectation: String { "an integer" }
}

extension Int64: ParameterValue {
    /// An integer of 64 bits.
    public static var expectation: String { "an integer" }
}

extension Int32: ParameterValue {
    /// An integer of 32 bits.
    public static var expectation: String { "a 32-bit integer" }
}

extension ParameterValue where Self: BinaryFloatingPoint & LosslessStringConvertible {
    /// Reads a decimal number, with a fraction and an exponent if need be: `-12`, `0.5`, `1e3`.
    ///
    /// There are digits on both sides of a decimal point. What is too large for the type is refused; `nan`, `inf` and
    /// hexadecimal digits are, too.
    public init?(parameter text: String) {
        guard isDecimal(text.utf8Span.span), let value = Self(text), value.isFinite else { return nil }
        self = value
    }
    /// A finite number.
    public static var expectation: String { "a number" }
    /// `type`.
    public static var keyword: String { "type" }
    /// `number`.
    public static var limit: JSONValue? { "number" }
    /// The shortest text that reads back as the same number.
    public var parameter: String { description }
}

extension Double: ParameterValue {}
extension Float: ParameterValue {}
