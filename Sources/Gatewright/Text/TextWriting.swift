/// Writes the JSON that texts stand for.
///
/// A text that cannot be what its shape asks for is written as a string: the decoder then says what it must be.
struct TextWriting: ~Copyable {
    private let tree: TextTree
    private var writer: JSONWriter
    /// Where the value that is being written stands.
    private var path: [String] = []
    private(set) var faults: [Fault] = []
    /// Where in `bytes` files stand, in ascending order.
    private(set) var files: [Int] = []

    /// What JSON cannot tell to the decoder.
    struct Fault {
        /// A JSON pointer, RFC 6901.
        var pointer: String
        var message: String
    }

    /// How many faults are noted. A hostile text could hold millions.
    private static let maximumFaults = 50

    /// Writes the whole tree.
    init(_ tree: TextTree, by shape: TextShape) {
        self.tree = tree
        writer = JSONWriter(capacity: 256)
        write(TextTree.root, as: TextAlternatives([shape]))
    }

    var bytes: [UInt8] { writer.bytes }

    private mutating func fail(_ message: String) {
        if faults.count >= Self.maximumFaults { return }
        faults.append(Fault(pointer: Self.pointer(path), message: message))
    }

    /// The JSON pointer of a place, or of one above it.
    static func pointer(_ path: [String]) -> String {
        var pointer = ""
        for name in path { guard JSONPointer.append(name, to: &pointer) else { break } }
        return pointer
    }

    private mutating func write(_ index: Int, as alternatives: TextAlternatives) {
        let node = tree.nodes[index]
        guard node.members.isEmpty else { return writeMembers(of: node, as: alternatives) }
        if alternatives.isArray || alternatives.isAny && node.texts.count > 1 {
            writeTexts(node.texts, as: alternatives)
        } else if let text = node.texts.last {
            // Of several texts for one value the last counts, as it does for API Gateway.
            write(text, as: alternatives)
        } else {
            writer.beginObject()
            writer.endObject()
        }
    }

    // MARK: Arrays and objects

    private mutating func writeTexts(_ texts: [TextTree.Text], as alternatives: TextAlternatives) {
        var texts = texts
        if let separator = alternatives.separator { texts = texts.flatMap { $0.split(at: separator) } }
        if texts.count == 1, mayStandAlone(texts[0], as: alternatives) { return write(texts[0], as: alternatives) }
        writeArray(texts, as: alternatives)
    }

    /// Whether the only text is the value itself rather than the only element of an array.
    private func mayStandAlone(_ text: TextTree.Text, as alternatives: TextAlternatives) -> Bool {
        if !alternatives.isArray { return true }
        return switch text {
        case .text: alternatives.isScalar || alternatives.isJSON
        case .file: alternatives.isFile
        }
    }

    /// Writes an array of texts and of nodes behind them.
    private mutating func writeArray(_ texts: [TextTree.Text], _ nodes: [Int] = [], as alternatives: TextAlternatives) {
        var element = alternatives.element(at: 0)
        writer.beginArray()
        for index in 0..<texts.count + nodes.count {
            if index > 0 {
                writer.separateElements()
                if alternatives.hasPlaces { element = alternatives.element(at: index) }
            }
            path.append(String(index))
            if index < texts.count {
                write(element: texts[index], as: element)
            } else {
                write(nodes[index - texts.count], as: element)
            }
            path.removeLast()
        }
        writer.endArray()
    }

    private mutating func write(element text: TextTree.Text, as element: TextAlternatives) {
        if element.isArray, element.separator != nil || !text.mayBeArray {
            writeTexts([text], as: element)
        } else {
            write(text, as: element)
        }
    }

    private mutating func writeMembers(of node: TextTree.Node, as alternatives: TextAlternatives) {
        if let elements = elements(of: node, as: alternatives) {
            return writeArray(node.texts, elements, as: alternatives)
        }
        if !node.texts.isEmpty { fail("is given both as a whole and in parts") }
        writer.beginObject()
        for member in node.members {
            let name = tree.nodes[member].name
            let shapes = alternatives.shapes(ofMember: name)
            writer.member(named: name)
            path.append(name)
            write(member, as: TextAlternatives(shapes.isEmpty ? [.any] : shapes))
            path.removeLast()
        }
        writer.endObject()
    }

    /// The members in the order of their numbers, where an array is wanted and they have numbers.
    private func elements(of node: TextTree.Node, as alternatives: TextAlternatives) -> [Int]? {
        guard alternatives.isArray else { return nil }
        var numbered: [(number: Int, node: Int)] = []
        for member in node.members {
            guard let number = tree.nodes[member].name.elementNumber else { return nil }
            numbered.append((number, member))
        }
        return numbered.sorted { $0 < $1 }.map(\.node)
    }

    // MARK: Scalars

    private mutating func write(_ text: TextTree.Text, as alternatives: TextAlternatives) {
        switch text {
        case .text(let text): write(text, as: alternatives)
        case .file(let part):
            files.append(writer.buffer.count)
            writer.raw(FormFile.reference(to: part).span)
        }
    }

    private mutating func write(_ text: String, as alternatives: TextAlternatives) {
        let scalars = alternatives.scalars
        if alternatives.isJSON || !alternatives.isText && (alternatives.isObject || alternatives.isArray) {
            // An object or array within another has no form of its own: clients write it as JSON.
            if let json = Self.json(text, isWanted: alternatives.isJSON) { return writer.raw(json.span) }
            if alternatives.isJSON, !alternatives.isText {
                fail("is not valid JSON")
                return writer.null()
            }
        }
        if alternatives.isText {
            writer.string(text)
        } else if scalars.contains(.null), text == "null" || text.isEmpty && !alternatives.mayBeEmpty {
            writer.null()
        } else if scalars.contains(.boolean), text == "true" || text == "false" {
            writer.bool(text == "true")
        } else if scalars.contains(.number), isDecimal(text.utf8Span.span) {
            writer.raw(Self.withoutLeadingZeros(text).span)
        } else {
            writer.string(text)
        }
    }

    /// The bytes of a text that is one JSON value: else it could end the value around it.
    private static func json(_ text: String, isWanted: Bool) -> [UInt8]? {
        guard isWanted || text.utf8.first == UInt8(ascii: "{") || text.utf8.first == UInt8(ascii: "[") else {
            return nil
        }
        let bytes = Array(text.utf8)
        var cursor = JSONCursor(bytes)
        cursor.skip()
        return cursor.finish() ? bytes : nil
    }

    /// `007` is a number in texts, not in JSON.
    private static func withoutLeadingZeros(_ text: String) -> [UInt8] {
        var digits = Array(text.utf8)[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        while digits.count > 1, digits.first == UInt8(ascii: "0"),
            digits[digits.startIndex + 1] &- UInt8(ascii: "0") < 10
        {
            digits.removeFirst()
        }
        return (isNegative ? [UInt8(ascii: "-")] : []) + digits
    }
}

extension TextTree.Text {
    /// The elements of an array that is one text. An empty one has none.
    fileprivate func split(at separator: Unicode.Scalar) -> [TextTree.Text] {
        guard case .text(let text) = self else { return [self] }
        if text.isEmpty { return [] }
        return text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false)
            .map { .text(String($0)) }
    }

    /// Whether it begins like an array in JSON.
    fileprivate var mayBeArray: Bool {
        if case .text(let text) = self { text.utf8.first == UInt8(ascii: "[") } else { false }
    }
}

extension String {
    /// The number of an element: up to nine digits. `tags[][name]` is the first.
    fileprivate var elementNumber: Int? {
        guard utf8.count < 10, utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
        return isEmpty ? 0 : Int(self)
    }
}
