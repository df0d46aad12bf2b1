/// Reads JSON that libyaml does not: surrogate pairs in escapes, keys of more than a kilobyte, characters that YAML
/// forbids or folds. Also knows better than a YAML parser what is wrong with a JSON text.
///
/// What tools replace before deployment, such as an unquoted `${timeout}`, is read as text. A comma before a closing
/// bracket is allowed, as YAML allows it.
struct JSONReader {
    private let bytes: [UInt8]
    private let file: Int32
    private var builder: NodeBuilder
    private var index = 0
    private var line: Int32 = 1
    /// Offset of the current line.
    private var lineStart = 0
    /// Bytes of the current line that only continue a character.
    private var continuations = 0
    /// Offsets and places of the brackets that are open.
    private var open: [(bracket: UInt8, position: Position)] = []
    private(set) var problem: (message: Diagnostic.Message, position: Position, notes: [Diagnostic.Note])?

    private enum Expectation {
        case value
        case elementOrEnd
        case keyOrEnd
        case commaOrEnd
    }

    init(_ source: SourceFile, file: Int32, diagnostics: Diagnostics) {
        bytes = source.bytes
        self.file = file
        builder = NodeBuilder(diagnostics: diagnostics)
    }

    /// Whether a text is meant to be JSON: it begins with a bracket and a quote.
    static func accepts(_ bytes: [UInt8]) -> Bool {
        var first: UInt8 = 0
        for byte in bytes where !isSpace(byte) {
            if first == 0 {
                guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else { return false }
                first = byte
            } else if byte == UInt8(ascii: "\"") {
                return true
            } else {
                // Templates begin with two braces.
                return first == UInt8(ascii: "[") && (byte == UInt8(ascii: "{") || byte == first)
            }
        }
        return false
    }

    /// Whether the text begins with a comment of JavaScript's, which neither JSON nor YAML has.
    static func beginsWithComment(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop(while: isSpace).prefix(2)
        return start.elementsEqual("//".utf8) || start.elementsEqual("/*".utf8)
    }

    /// Whether a text without quotes is a value of JSON, or stands for one that comes later.
    static func isValue(_ text: String) -> Bool {
        if text == "true" || text == "false" || text == "null" { return true }
        let scalar = Node.Scalar(text: text, isPlain: true)
        if Node(value: .scalar(scalar), position: Position(file: 0, line: 0, column: 0)).number != nil { return true }
        guard let first = text.utf8.first, Placeholder.firstBytes.contains(first) else { return false }
        return Placeholder.length(Array(text.utf8)[...]) == text.utf8.count
    }

    /// - Returns: Nil when there is a ``problem``, or when a bound was passed, which has been said.
    mutating func read() -> Node? {
        var expectation = Expectation.value
        while true {
            skipSpace()
            if builder.isStopped { return nil }
            guard index < bytes.count else { return atEnd(expectation) }
            let next: Expectation? =
                switch expectation {
                case .value: value()
                case .elementOrEnd: bytes[index] == UInt8(ascii: "]") ? close() : value()
                case .keyOrEnd: bytes[index] == UInt8(ascii: "}") ? close() : key()
                case .commaOrEnd: commaOrEnd()
                }
            guard let next else { return nil }
            expectation = next
        }
    }

    // MARK: Structure

    private mutating func value() -> Expectation? {
        let position = position
        switch bytes[index] {
        case UInt8(ascii: "\""):
            guard let text = string() else { return nil }
            builder.scalar(text, isPlain: false, at: position)
            return .commaOrEnd
        case UInt8(ascii: "{") where !isPlaceholder:
            builder.beginMapping(at: position)
            open.append((bytes[index], position))
            index += 1
            return .keyOrEnd
        case UInt8(ascii: "["):
            builder.beginSequence(at: position)
            open.append((bytes[index], position))
            index += 1
            return .elementOrEnd
        default:
            let length = Placeholder.length(bytes[index...])
            let end = length > 0 ? index + length : wordEnd(index)
            let text = String(decoding: bytes[index..<end], as: UTF8.self)
            guard Self.isValue(text) else { return fail(JSONProblem.value(bytes[index...]), at: position) }
            advance(to: end)
            builder.scalar(text, isPlain: true, at: position)
            return .commaOrEnd
        }
    }

    private mutating func key() -> Expectation? {
        let position = position
        guard bytes[index] == UInt8(ascii: "\"") else {
            return fail(JSONProblem.key(bytes[index...]), at: position)
        }
        guard let text = string() else { return nil }
        builder.scalar(text, isPlain: false, at: position)
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
            return fail(.missingColon(text), at: self.position)
        }
        index += 1
        return .value
    }

    private mutating func commaOrEnd() -> Expectation? {
        guard let innermost = open.last else { return fail(.textAfterEnd, at: position) }
        let isMapping = innermost.bracket == UInt8(ascii: "{")
        switch bytes[index] {
        case UInt8(ascii: ","):
            index += 1
            return isMapping ? .keyOrEnd : .elementOrEnd
        case UInt8(ascii: "}") where isMapping, UInt8(ascii: "]") where !isMapping:
            return close()
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            return fail(
                .wrongBracket(isMapping ? "}" : "]"), at: position,
                notes: [.init("the bracket to close is here", at: innermost.position)])
        default:
            return fail(JSONProblem.afterValue(bytes[index...]), at: position)
        }
    }

    private mutating func close() -> Expectation {
        index += 1
        open.removeLast()
        builder.end()
        return .commaOrEnd
    }

    private mutating func atEnd(_ expectation: Expectation) -> Node? {
        if let innermost = open.last {
            fail(.unclosedBracket, at: innermost.position, notes: [.init("the file ends here", at: position)])
            return nil
        }
        return builder.root
    }

    @discardableResult
    private mutating func fail(
        _ message: Diagnostic.Message, at position: Position, notes: [Diagnostic.Note] = []
    ) -> Expectation? {
        problem = (message, position, notes)
        return nil
    }

    // MARK: Text

    private var position: Position {
        Position(
            file: file, line: line, column: Int32(truncatingIfNeeded: index - lineStart - continuations) &+ 1)
    }

    private var isPlaceholder: Bool {
        bytes[index...].starts(with: "{{".utf8) && Placeholder.length(bytes[index...]) > 0
    }

    private mutating func skipSpace() {
        while index < bytes.count, isSpace(bytes[index]) {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A || byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A) {
                line &+= 1
                lineStart = index
                continuations = 0
            }
        }
    }

    private mutating func advance(to end: Int) {
        while index < end {
            if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
            index += 1
        }
    }

    /// Where a number or a literal ends.
    private func wordEnd(_ start: Int) -> Int {
        bytes[start...].firstIndex { byte in
            isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
        } ?? bytes.count
    }

    /// From the opening quote to behind the closing one.
    private mutating func string() -> String? {
        let start = position
        let end: Int
        var text = JSONText()
        switch text.read(bytes[(index + 1)...]) {
        case .closed(let after): end = after
        case .unclosed:
            fail(.unclosedQuote, at: start)
            return nil
        case .invalidEscape(let at):
            advance(to: at)
            fail(.unknownEscape, at: position)
            return nil
        case .tooLong:
            fail(.textTooLong, at: start)
            return nil
        }
        advance(to: end)
        return text.string
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
