/// A value that can be read from the texts of a parameter or of a form.
public protocol TextDecodable: JSONDecodable, SendableMetatype {
    /// What JSON the texts stand for.
    static var textShape: TextShape { get }
}

extension String: TextDecodable {
    /// A string.
    public static var textShape: TextShape { .string }
}

extension Bool: TextDecodable {
    /// A boolean.
    public static var textShape: TextShape { .boolean }
}

extension Int: TextDecodable {
    /// A number.
    public static var textShape: TextShape { .number }
}

extension Int32: TextDecodable {
    /// A number.
    public static var textShape: TextShape { .number }
}

extension Int64: TextDecodable {
    /// A number.
    public static var textShape: TextShape { .number }
}

extension Double: TextDecodable {
    /// A number.
    public static var textShape: TextShape { .number }
}

extension Float: TextDecodable {
    /// A number.
    public static var textShape: TextShape { .number }
}

extension DateTime: TextDecodable {
    /// A string that is no number and no boolean.
    public static var textShape: TextShape { .word }
}

extension CalendarDate: TextDecodable {
    /// A string that is no number and no boolean.
    public static var textShape: TextShape { .word }
}

extension UniqueID: TextDecodable {
    /// A string that is no number and no boolean.
    public static var textShape: TextShape { .word }
}

extension JSONValue: TextDecodable {
    /// Whatever the text reads as.
    public static var textShape: TextShape { .any }
}

extension Array: TextDecodable where Element: TextDecodable {
    /// An array of what the element is.
    public static var textShape: TextShape { .array(.type { Element.textShape }) }
}

extension Dictionary: TextDecodable where Key == String, Value: TextDecodable {
    /// An object of any members.
    public static var textShape: TextShape { .object("", [], additional: .type { Value.textShape }) }
}
