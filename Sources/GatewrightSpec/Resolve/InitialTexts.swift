import GatewrightAPI

/// Defaults of values that are texts in JSON and something else in Swift. What is not a text of theirs is refused here,
/// since the generated code takes its literals for granted.
extension InitialValues {
    /// More bytes than this are no literal that anybody would want to compile.
    private static let mostBytes = 64

    func text(_ node: Node, as type: TypeReference) -> Outcome {
        guard let text = node.string else { return .misfit("a string") }
        switch type {
        case .date: return Self.isDate(text) ? .value(.text(text, of: type)) : .misfit("a date, as in `2027-01-15`")
        case .dateTime:
            return Self.isDateTime(text)
                ? .value(.text(text, of: type)) : .misfit("a date-time, as in `2027-01-15T09:30:00Z`")
        case .uuid: return Self.isUUID(text) ? .value(.text(text, of: type)) : .misfit("a UUID")
        case .bytes:
            guard let bytes = Self.bytes(ofBase64: text) else { return .misfit("a text in base64") }
            return bytes.count <= Self.mostBytes ? .value(.bytes(bytes)) : .forReaders
        default: return .forReaders
        }
    }

    /// Whether a text stands for a value of a type.
    static func isText(_ text: String, of type: TypeReference) -> Bool {
        switch type {
        case .date: isDate(text)
        case .dateTime: isDateTime(text)
        case .uuid: isUUID(text)
        case .bytes: bytes(ofBase64: text) != nil
        default: false
        }
    }

    // MARK: RFC 3339

    private static func isDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            1...12 ~= month
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return 1...days ~= day
    }

    /// A leap second is left to the reader.
    private static func isDateTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, isDate(String(decoding: bytes[..<10], as: UTF8.self)),
            bytes[10] | 0x20 == UInt8(ascii: "t"), isTime(bytes[11..<16]), bytes[16] == UInt8(ascii: ":"),
            let second = number(bytes[17..<19]), second < 60
        else { return false }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            if digits.isEmpty { return false }
            rest = rest[digits.endIndex...]
        }
        switch rest.first {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return rest.count == 1
        case UInt8(ascii: "+"), UInt8(ascii: "-"): return rest.count == 6 && isTime(rest.dropFirst())
        default: return false
        }
    }

    /// `09:30`
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"), let hour = number(bytes.prefix(2)),
            let minute = number(bytes.suffix(2))
        else { return false }
        return hour < 24 && minute < 60
    }

    /// The value of digits and nothing else.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    // MARK: Others

    private static func isUUID(_ text: String) -> Bool {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && groups.joined().utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }

    /// Of RFC 4648 §4, with padding or without.
    private static func bytes(ofBase64 text: String) -> [UInt8]? {
        var characters = Array(text.utf8)[...]
        if characters.count % 4 == 0 {
            for _ in 0..<2 where characters.last == UInt8(ascii: "=") { characters.removeLast() }
        }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for character in characters {
            guard let value = base64Alphabet.firstIndex(of: character) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return characters.count % 4 == 1 ? nil : bytes
    }

    private static let base64Alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}

extension InitialValue {
    var isStructure: Bool { if case .structure = self { true } else { false } }

    /// Whether its code has the name of a type that begins with a name.
    func mentions(_ name: String) -> Bool {
        switch self {
        case .structure(let path, let arguments):
            path.first == name || arguments.contains { $0.value.mentions(name) }
        case .array(let elements): elements.contains { $0.mentions(name) }
        case .variant(_, let value): value.mentions(name)
        case .text(_, .date): name == "CalendarDate"
        case .text(_, .dateTime): name == "DateTime"
        case .text(_, .uuid): name == "UniqueID"
        default: false
        }
    }
}
