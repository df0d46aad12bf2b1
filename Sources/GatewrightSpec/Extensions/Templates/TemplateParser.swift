import GatewrightAPI

extension MappingTemplate {
    /// Reads a template.
    ///
    /// - Returns: nil for one that writes nothing, which API Gateway takes for no template at all.
    /// - Throws: why what it writes cannot be told.
    static func parse(_ text: String) throws(Fault) -> MappingTemplate? {
        if text.utf8.count > largest { throw Fault("is larger than API Gateway takes") }
        var parser = TemplateParser(text)
        return try parser.parse()
    }

    /// Reads a template for a response.
    ///
    /// - Returns: what it writes, and what it reads of the result besides: in conditions, and for overrides of the
    ///   response.
    static func parse(
        response text: String
    ) throws(Fault) -> (template: MappingTemplate?, readAside: [TemplateSource]) {
        if text.utf8.count > largest { throw Fault("is larger than API Gateway takes") }
        var parser = TemplateParser(text)
        let template = try parser.parse()
        return (template, parser.readAside)
    }
}

/// Reads the JSON that a template writes, with references of Velocity in the place of values.
struct TemplateParser {
    typealias Fault = MappingTemplate.Fault

    var scanner: TemplateScanner
    /// What `#set` and loops have named.
    var variables: [String: TemplateSource] = [:]
    /// What decides, and what is set elsewhere than in variables.
    var readAside: [TemplateSource] = []
    /// Of conditions, so far.
    var branchCount = 0

    init(_ text: String) { scanner = TemplateScanner(text) }

    fileprivate mutating func parse() throws(Fault) -> MappingTemplate? {
        try skip()
        if scanner.peek == nil { return nil }
        let value = try value(depth: 0)
        try skip()
        while scanner.directive == "if", try choice(depth: 0) == nil { try skip() }
        guard scanner.peek == nil else { throw Fault("writes more than one JSON value") }
        if value == .written(.unknown) || value.isChoice {
            throw Fault("writes something of which nothing can be told")
        }
        return value
    }

    /// Passes over what writes nothing: white space, comments and `#set`.
    mutating func skip() throws(Fault) {
        scanner.skipSpace()
        while scanner.directive == "set" {
            try assignment()
            scanner.skipSpace()
        }
    }

    func unexpectedDirective(_ name: String) -> Fault {
        switch name {
        case "if", "else", "elseif", "end": Fault("has `#\(name)`, so that only a request decides what it writes")
        case "foreach": Fault("has `#foreach`, so that only a request decides what it writes")
        default: Fault("has `#\(name)`, which is not followed here")
        }
    }

    // MARK: Values

    mutating func value(depth: Int) throws(Fault) -> MappingTemplate {
        if depth > MappingTemplate.deepest { throw Fault("nests values too deeply") }
        try skip()
        while scanner.directive == "if" {
            if let choice = try choice(depth: depth) { return choice }
            try skip()
        }
        if let name = scanner.directive { throw unexpectedDirective(name) }
        switch scanner.peek {
        case "{": return try object(depth: depth)
        case "[": return try array(depth: depth)
        case "\"": return .text(try text())
        case TemplateScanner.substituted:
            scanner.advance()
            return .written(.unknown)
        case "$" where scanner.isReference: return .value(try scanner.reference().source(variables))
        case let scalar? where scalar == "-" || scalar.isASCIIDigit: return .number(try number())
        default:
            for (word, value) in [("true", MappingTemplate.boolean), ("false", .boolean), ("null", .null)]
            where scanner.take(word) { return value }
            throw Fault("writes something else than JSON")
        }
    }

    mutating func number() throws(Fault) -> JSONLiteral {
        var text = ""
        while let scalar = scanner.peek, scalar.isASCIIDigit || "+-.eE".unicodeScalars.contains(scalar) {
            text.unicodeScalars.append(scalar)
            scanner.advance()
        }
        if let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text) else { throw Fault("writes something else than JSON") }
        return .number(number)
    }

    /// A text in quotes.
    mutating func text() throws(Fault) -> [MappingTemplate.Piece] {
        scanner.advance()
        let pieces = try pieces(depth: 0)
        guard scanner.take("\"") else {
            throw scanner.directive.map(unexpectedDirective) ?? Fault("has a text without an end")
        }
        return pieces
    }

    /// A part of a text, up to its quote or the directive that ends a branch.
    mutating func pieces(depth: Int) throws(Fault) -> [MappingTemplate.Piece] {
        var pieces: [MappingTemplate.Piece] = []
        var literal = ""
        func flushed(_ piece: MappingTemplate.Piece? = nil) -> [MappingTemplate.Piece] {
            (literal.isEmpty ? [] : [.literal(literal)]) + (piece.map { [$0] } ?? [])
        }
        while let scalar = scanner.peek, scalar != "\"" {
            let directive = scalar == "#" ? scanner.directive : nil
            if directive == "if" || scalar == TemplateScanner.substituted || scanner.isReference {
                let piece: MappingTemplate.Piece
                if directive != nil {
                    piece = try textChoice(depth: depth)
                } else if scalar == "$" {
                    piece = .printed(try scanner.reference().source(variables))
                } else {
                    scanner.advance()
                    piece = .source(.unknown)
                }
                pieces += flushed(piece)
                literal = ""
                continue
            }
            if directive != nil { break }
            scanner.advance()
            if scalar == "\\", let next = scanner.peek {
                scanner.advance()
                literal.unicodeScalars.append(next)
            } else {
                literal.unicodeScalars.append(scalar)
            }
        }
        return pieces + flushed()
    }

    // MARK: Directives

    /// Goes behind `#name(`.
    mutating func openDirective(_ name: String) throws(Fault) {
        scanner.advance()
        let isFormal = scanner.take("{")
        _ = scanner.take(name)
        if isFormal { _ = scanner.take("}") }
        scanner.skipSpace()
        guard scanner.take("(") else { throw Fault("has a `#\(name)` that cannot be read") }
        scanner.skipSpace()
    }

    mutating func closeDirective(_ name: String) {
        scanner.advance()
        let isFormal = scanner.take("{")
        _ = scanner.take(name)
        // Else it closes an object.
        if isFormal { _ = scanner.take("}") }
    }
}

extension [MappingTemplate.Piece] {
    /// The text, where nothing is put in.
    var literal: String? {
        var text = ""
        for piece in self {
            guard case .literal(let part) = piece else { return nil }
            text += part
        }
        return text
    }
}

extension MappingTemplate.Piece {
    /// What a reference between quotes writes.
    fileprivate static func printed(_ source: TemplateSource) -> Self {
        if case .constant(let value) = source { .literal(value.json) } else { .source(source) }
    }
}
