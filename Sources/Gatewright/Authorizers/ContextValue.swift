/// A value in the context that an authorizer of a REST API gives: a text, a number or a boolean. API Gateway refuses
/// others.
///
/// Handlers get all of them as texts.
public enum ContextValue: Hashable, Sendable {
    /// A text.
    case string(String)
    /// A number without a fraction.
    case integer(Int)
    /// A number. Infinities and NaN, which JSON lacks, are written as texts.
    case number(Double)
    /// A boolean.
    case bool(Bool)
}

extension ContextValue: JSONEncodable {
    /// Writes the value as JSON.
    public func encode(to writer: inout JSONWriter) {
        switch self {
        case .string(let value): writer.string(value)
        case .integer(let value): writer.int(value)
        case .number(let value) where value.isFinite: writer.double(value)
        case .number(let value): writer.string(value.description)
        case .bool(let value): writer.bool(value)
        }
    }
}

extension ContextValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByStringInterpolation
{
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A number without a fraction.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
}
