/// A value that can be read from the texts of a parameter or of a form.
public protocol TextDecodable: JSONDecodable, SendableMetatype {
    /// What JSON the texts stand for.
    static var textShape: TextShape { get }
}

extension String: TextDecodable {
    public static var textShape: TextShape { .string }
}

extension Bool: TextDecodable {
    public static var textShape: TextShape { .boolean }
}

extension Int: TextDecodable {
    public static var textShape: TextShape { .number }
}

extension Int32: TextDecodable {
    public static var textShape: TextShape { .number }
}

extension Int64: TextDecodable {
    public static var textShape: TextShape { .number }
}

extension Double: TextDecodable {
    public static var textShape: TextShape { .number }
}

extension Float: TextDecodable {
    public static var textShape: TextShape { .number }
}

extension DateTime: TextDecodable {
    public static var textShape: TextShape { .word }
}

extension CalendarDate: TextDecodable {
    public static var textShape: TextShape { .word }
}

extension UniqueID: TextDecodable {
    public static var textShape: TextShape { .word }
}

extension JSONValue: TextDecodable {
    public static var textShape: TextShape { .any }
}

extension Array: TextDecodable where Element: TextDecodable {
    public static var textShape: TextShape { .array(.type { Element.textShape }) }
}

extension Dictionary: TextDecodable where Key == String, Value: TextDecodable {
    public static var textShape: TextShape { .object("", [], additional: .type { Value.textShape }) }
}
