/// A part of a request as it came: what separates its values can be told from the same character within a value as long
/// as nothing is decoded.
struct ParameterText {
    /// How characters that mean something else are written.
    enum Coding {
        /// As they are.
        case plain
        /// Percent-encoded, RFC 3986 §2.1.
        case percent
        /// Percent-encoded, and `+` is a space.
        case form
        /// Percent-encoded by clients that follow OpenAPI, as it is by those that do not.
        case cookie
    }

    private let bytes: [UInt8]
    private let range: Range<Int>
    private let coding: Coding
    /// Whether the JSON around it was wrong.
    private var isMalformed = false

    /// A part of bytes that hold no escapes of JSON.
    init(_ bytes: [UInt8], _ range: Range<Int>, _ coding: Coding) {
        self.bytes = bytes
        self.range = range
        self.coding = coding
    }

    init(_ text: String, _ coding: Coding = .plain) {
        let bytes = Array(text.utf8)
        self.init(bytes, bytes.indices, coding)
    }

    /// The text of a JSON string.
    init(json bytes: [UInt8], _ range: Range<Int>, _ coding: Coding) {
        guard EventText.hasEscapes(bytes, range) else {
            self.init(bytes, range, coding)
            return
        }
        let unescaped = EventText.bytes(bytes, range)
        self.init(unescaped ?? [], 0..<(unescaped?.count ?? 0), coding)
        isMalformed = unescaped == nil
    }

    /// The text, or nil when it is not valid percent-encoding or UTF-8.
    var decoded: String? {
        if isMalformed { return nil }
        switch coding {
        case .plain: return EventText.string(bytes.span.extracting(range))
        case .percent: return PercentCoding.decode(bytes[range], plusIsSpace: false)
        case .form: return PercentCoding.decode(bytes[range], plusIsSpace: true)
        case .cookie:
            return PercentCoding.decode(bytes[range], plusIsSpace: false)
                ?? EventText.string(bytes.span.extracting(range))
        }
    }

    /// The same text with nothing left to decode, or nil when it is malformed.
    var plain: ParameterText? { decoded.map { ParameterText($0) } }

    /// The same text taken as it is.
    var uncoded: ParameterText {
        var text = ParameterText(bytes, range, .plain)
        text.isMalformed = isMalformed
        return text
    }

    var isEmpty: Bool { range.isEmpty && !isMalformed }

    /// The text without white space around it.
    var trimmed: ParameterText {
        let isText: (UInt8) -> Bool = { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        let start = bytes[range].firstIndex(where: isText) ?? range.upperBound
        let end = bytes[range].lastIndex(where: isText).map { $0 + 1 } ?? range.upperBound
        return part(start..<end)
    }

    func contains(_ character: Unicode.Scalar) -> Bool { firstIndex(of: character) != nil }

    /// The text behind a character that it begins with, or nil when it does not.
    func dropping(_ character: Unicode.Scalar) -> ParameterText? {
        guard let first = bytes[range].first, first == UInt8(ascii: character) else { return nil }
        return part(range.lowerBound + 1..<range.upperBound)
    }

    /// The parts between the occurrences of a character; none of an empty text.
    func split(at character: Unicode.Scalar) -> [ParameterText] {
        if isEmpty { return [] }
        let separator = UInt8(ascii: character)
        return bytes[range].split(separator: separator, omittingEmptySubsequences: false).map { part($0.indices) }
    }

    /// What stands before and behind the first occurrence of a character.
    func halves(at character: Unicode.Scalar) -> (ParameterText, ParameterText)? {
        guard let index = firstIndex(of: character) else { return nil }
        return (part(range.lowerBound..<index), part(index + 1..<range.upperBound))
    }

    private func firstIndex(of character: Unicode.Scalar) -> Int? {
        bytes[range].firstIndex(of: UInt8(ascii: character))
    }

    private func part(_ range: Range<Int>) -> ParameterText {
        var part = ParameterText(bytes, range, coding)
        part.isMalformed = isMalformed
        return part
    }
}
