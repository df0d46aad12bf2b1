import CYAML

/// Reads nodes from the events of libyaml.
///
/// JSON is read in the same way, being YAML but for a few corners; ``JSONReader`` is for those.
struct YAMLReader {
    enum Outcome {
        case document(Node)
        /// Nothing could be read, which has been said.
        case refused
        /// Not said yet: another reader may know better.
        case problem(YAMLProblem)
    }

    private let source: SourceFile
    private let file: Int32
    private let diagnostics: Diagnostics
    private let softBreaks: SoftLineBreaks?
    /// Places of values `%{name}%`, whose first character libyaml sees as `^`.
    private let percentValues: Set<Position>
    private let bytes: [UInt8]
    private let isJSON: Bool

    private var builder: NodeBuilder
    private var documents = 0
    /// What to say unless there is a worse problem, of which it would only be a part.
    private var unquoted: [Diagnostic] = []
    private lazy var lines = LineTable(source.bytes)
    /// The last text, where its quote most likely closes too late.
    private var lateQuote: YAMLProblem.LateQuote?

    /// - Parameters:
    ///   - isJSON: Whether to say what only YAML allows.
    ///   - percentValues: Offsets of unquoted values `%{name}%`, which are read as text.
    init(
        _ source: SourceFile, file: Int32, diagnostics: Diagnostics, isJSON: Bool = false, percentValues: [Int] = []
    ) {
        self.isJSON = isJSON
        self.source = source
        self.file = file
        self.diagnostics = diagnostics
        builder = NodeBuilder(diagnostics: diagnostics)
        softBreaks = SoftLineBreaks(source.bytes)
        var bytes = source.bytes
        for offset in percentValues { bytes[offset] = UInt8(ascii: "^") }
        self.bytes = bytes
        self.percentValues = Set(source.positions(ofBytes: percentValues, file: file))
    }

    mutating func read() -> Outcome {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        defer {
            parser.deallocate()
            event.deallocate()
        }
        guard yaml_parser_initialize(parser) == 1 else {
            diagnostics.report(.outOfMemory, at: nil)
            return .refused
        }
        defer { yaml_parser_delete(parser) }
        return bytes.withUnsafeBufferPointer { bytes in
            yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            while true {
                guard yaml_parser_parse(parser, event) == 1 else {
                    return .problem(YAMLProblem(parser.pointee, lateQuote: lateQuote, position: position))
                }
                defer { yaml_event_delete(event) }
                if let outcome = take(event) { return outcome }
            }
        }
    }

    // MARK: Events

    /// - Returns: Nil while there is more to read.
    private mutating func take(_ event: UnsafeMutablePointer<yaml_event_t>) -> Outcome? {
        let position = position(event.pointee.start_mark)
        switch event.pointee.type {
        case YAML_SCALAR_EVENT:
            lateQuote = lateQuote(of: event.pointee)
            guard takeScalar(event, at: position) else { return .refused }
        case YAML_MAPPING_START_EVENT:
            let start = event.pointee.data.mapping_start
            builder.beginMapping(at: position, tag: tag(start.tag, at: position), anchor: name(start.anchor))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.pointee.data.sequence_start
            builder.beginSequence(at: position, tag: tag(start.tag, at: position), anchor: name(start.anchor))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            builder.end()
        case YAML_ALIAS_EVENT:
            builder.alias(name(event.pointee.data.alias.anchor) ?? "", at: position)
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            if documents > 1 {
                diagnostics.report(.severalDocuments, at: position)
                return finished()
            }
        case YAML_STREAM_END_EVENT:
            return finished()
        default:
            break
        }
        return builder.isStopped ? .refused : nil
    }

    /// - Returns: Whether to go on.
    private mutating func takeScalar(_ event: UnsafeMutablePointer<yaml_event_t>, at position: Position) -> Bool {
        let scalar = event.pointee.data.scalar
        guard scalar.length <= ReadingLimits.text else {
            diagnostics.report(.textTooLong, at: position)
            return false
        }
        var text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        if isPlain, !percentValues.isEmpty, percentValues.contains(position) { text = "%" + text.dropFirst() }
        if isPlain, isJSON, !JSONReader.isValue(text) {
            unquoted.append(Diagnostic(.unquotedText(text), at: position))
        }
        guard scalar.tag != nil || scalar.anchor != nil else {
            builder.scalar(text, isPlain: isPlain, at: position)
            return true
        }
        builder.scalar(
            text, isPlain: isPlain, at: contentPosition(position, lines.line(position.line)),
            tag: tag(scalar.tag, at: position), anchor: name(scalar.anchor))
        return true
    }

    /// A quote that opens one text and is closed by what was meant to open another, some lines below.
    private mutating func lateQuote(of event: yaml_event_t) -> YAMLProblem.LateQuote? {
        guard event.end_mark.line > event.start_mark.line, event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE,
            event.data.scalar.style != YAML_LITERAL_SCALAR_STYLE, event.data.scalar.style != YAML_FOLDED_SCALAR_STYLE
        else { return nil }
        let end = position(event.end_mark)
        let line = lines.line(end.line)
        guard let next = line.index(ofCharacter: Int(end.column) - 1), !" \t\r,]}:".utf8.contains(line[next]) else {
            return nil
        }
        return .init(opening: position(event.start_mark), line: end.line)
    }

    private func finished() -> Outcome {
        for diagnostic in unquoted { diagnostics.report(diagnostic.message, at: diagnostic.position) }
        guard let root = builder.root, !root.isNull else {
            diagnostics.report(.emptyFile, at: Position(file: file, line: 1, column: 1))
            return .refused
        }
        return .document(root)
    }

    private func tag(_ pointer: UnsafeMutablePointer<yaml_char_t>?, at position: Position) -> Tag {
        guard let text = name(pointer) else { return .none }
        guard let tag = Tag(text) else {
            let standard = text.hasPrefix(Tag.standardPrefix)
            diagnostics.report(
                .unknownTag(standard ? "!!" + text.dropFirst(Tag.standardPrefix.count) : text), at: position)
            return .none
        }
        return tag
    }

    private func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func position(_ mark: yaml_mark_t) -> Position {
        let position = Position(
            file: file, line: Int32(truncatingIfNeeded: mark.line) &+ 1,
            column: Int32(truncatingIfNeeded: mark.column) &+ 1)
        return softBreaks?.position(position) ?? position
    }

    /// Where the value itself begins, when a tag or an anchor stands before it: `!Sub`, `&name`.
    private func contentPosition(_ position: Position, _ line: ArraySlice<UInt8>) -> Position {
        guard let start = line.index(ofCharacter: Int(position.column) - 1) else { return position }
        var index = start
        while index < line.endIndex, line[index] == UInt8(ascii: "!") || line[index] == UInt8(ascii: "&") {
            index = line[index...].firstIndex { $0 == 0x20 || $0 == 0x09 } ?? line.endIndex
            index = line[index...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex
        }
        // Nothing behind it: the value is on a later line, or there is none.
        guard index < line.endIndex, line[index] != UInt8(ascii: "#") else { return position }
        let characters = line[start..<index].count { $0 & 0xC0 != 0x80 }
        return Position(
            file: file, line: position.line, column: position.column &+ Int32(truncatingIfNeeded: characters))
    }
}

extension ArraySlice<UInt8> {
    /// The index of a character of UTF-8 text, counted from 0.
    fileprivate func index(ofCharacter number: Int) -> Int? {
        var seen = -1
        return indices.first { index in
            if self[index] & 0xC0 != 0x80 { seen += 1 }
            return seen == number
        }
    }
}

extension Diagnostic.Message {
    static var emptyFile: Self {
        .init(.error, "empty-file", "the file is empty", fix: "begin with `openapi: 3.0.3`, `info:` and `paths:`")
    }

    static var severalDocuments: Self {
        .init(
            .warning, "several-documents", "a second document begins here, and only the first one is read",
            fix: "move it to a file of its own, or remove the line `---`")
    }

    static var textTooLong: Self {
        .init(.error, "text-too-long", "a text has more than \(ReadingLimits.text) bytes")
    }

    static var outOfMemory: Self {
        .init(.error, "out-of-memory", "there is not enough memory to read the file")
    }
}
