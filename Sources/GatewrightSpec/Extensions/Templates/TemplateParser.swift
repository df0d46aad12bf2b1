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
}

/// Reads the JSON that a template writes, with references of Velocity in the place of values.
struct TemplateParser {
    typealias Fault = MappingTemplate.Fault

    var scanner: TemplateScanner
    /// What `#set` and loops have named.
    var variables: [String: TemplateSource] = [:]

    init(_ text: String) { scanner = TemplateScanner(text) }

    fileprivate mutating func parse() throws(Fault) -> MappingTemplate? {
        try skip()
        if scanner.peek == nil { return nil }
        let value = try value(depth: 0)
        try skip()
        guard scanner.peek == nil else { throw Fault("writes more than one JSON value") }
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
        if let name = scanner.directive { throw unexpectedDirective(name) }
        switch scanner.peek {
        case "{": return try object(depth: depth)
        case "[": return try array(depth: depth)
        case "\"": return .text(try text())
        case TemplateScanner.substituted:
            scanner.advance()
            return .written(.unknown)
        case "$" where scanner.isReference: return .written(try scanner.reference().source(variables))
        case let scalar? where scalar == "-" || scalar.isASCIIDigit: return number()
        default:
            for (word, value) in [("true", MappingTemplate.boolean), ("false", .boolean), ("null", .null)]
            where scanner.take(word) { return value }
            throw Fault("writes something else than JSON")
        }
    }

    private mutating func number() -> MappingTemplate {
        var isInteger = true
        while let scalar = scanner.peek, scalar.isASCIIDigit || "+-.eE".unicodeScalars.contains(scalar) {
            if scalar != "-", !scalar.isASCIIDigit { isInteger = false }
            scanner.advance()
        }
        return isInteger ? .integer : .number
    }

    private mutating func array(depth: Int) throws(Fault) -> MappingTemplate {
        scanner.advance()
        var elements: [MappingTemplate] = []
        try skip()
        if scanner.take("]") { return .array([]) }
        while true {
            elements.append(try value(depth: depth + 1))
            try skip()
            if scanner.take("]") { return .array(elements) }
            guard scanner.take(",") else { throw fault("an array") }
        }
    }

    private mutating func object(depth: Int) throws(Fault) -> MappingTemplate {
        scanner.advance()
        try skip()
        if scanner.directive == "foreach" {
            let loop = try loop(depth: depth + 1)
            try skip()
            guard scanner.take("}") else { throw Fault("has `#foreach` beside other members of an object") }
            return loop
        }
        var members: [MappingTemplate.Member] = []
        if scanner.take("}") { return .object([]) }
        while true {
            try skip()
            if let name = scanner.directive { throw unexpectedDirective(name) }
            guard scanner.peek == "\"" else { throw fault("an object") }
            guard let key = try text().literal else {
                throw Fault("writes a member whose name only a request decides")
            }
            try skip()
            guard scanner.take(":") else { throw fault("an object") }
            let value = try value(depth: depth + 1)
            // Of members with one name JSON's readers take the last.
            members.removeAll { $0.key == key }
            members.append(MappingTemplate.Member(key: key, value: value))
            try skip()
            if scanner.take("}") { return .object(members) }
            guard scanner.take(",") else { throw fault("an object") }
        }
    }

    private func fault(_ place: String) -> Fault {
        scanner.directive.map(unexpectedDirective) ?? Fault("writes \(place) that is no JSON")
    }

    /// A text in quotes.
    mutating func text() throws(Fault) -> [MappingTemplate.Piece] {
        scanner.advance()
        var pieces: [MappingTemplate.Piece] = []
        var literal = ""
        func flushed(_ piece: MappingTemplate.Piece? = nil) -> [MappingTemplate.Piece] {
            (literal.isEmpty ? [] : [.literal(literal)]) + (piece.map { [$0] } ?? [])
        }
        while let scalar = scanner.peek, scalar != "\"" {
            if scalar == "#", let name = scanner.directive { throw unexpectedDirective(name) }
            if scalar == TemplateScanner.substituted || scanner.isReference {
                var source = TemplateSource.unknown
                if scalar == "$" {
                    source = try scanner.reference().source(variables)
                } else {
                    scanner.advance()
                }
                pieces += flushed(.source(source))
                literal = ""
                continue
            }
            scanner.advance()
            if scalar == "\\", let next = scanner.peek {
                scanner.advance()
                literal.unicodeScalars.append(next)
            } else {
                literal.unicodeScalars.append(scalar)
            }
        }
        guard scanner.take("\"") else { throw Fault("has a text without an end") }
        return pieces + flushed()
    }

    // MARK: #set

    private mutating func assignment() throws(Fault) {
        try openDirective("set")
        guard scanner.isReference else { throw Fault("has a `#set` that cannot be read") }
        let target = try scanner.reference()
        scanner.skipSpace()
        guard scanner.take("=") else { throw Fault("has a `#set` that cannot be read") }
        scanner.skipSpace()
        let value = try assignedValue()
        scanner.skipSpace()
        guard scanner.take(")") else { throw Fault("has a `#set` of something that is not followed here") }
        // Of other targets only overrides of the request have a meaning, and these write nothing.
        if target.steps.isEmpty { variables[target.root] = value }
    }

    private mutating func assignedValue() throws(Fault) -> TemplateSource {
        switch scanner.peek {
        case "\"": return .literal(try text())
        case "'": return .literal(scanner.quoted().map { [.literal($0)] } ?? [.source(.unknown)])
        case "$" where scanner.isReference: return try scanner.reference().source(variables)
        case let scalar? where scalar.isASCIIDigit || scalar == "-":
            _ = number()
            return .unknown
        default:
            for word in ["true", "false"] where scanner.take(word) { return .unknown }
            throw Fault("has a `#set` of something that is not followed here")
        }
    }

    /// Goes behind `#name(`.
    mutating func openDirective(_ name: String) throws(Fault) {
        scanner.advance()
        _ = scanner.take("{")
        _ = scanner.take(name)
        _ = scanner.take("}")
        scanner.skipSpace()
        guard scanner.take("(") else { throw Fault("has a `#\(name)` that cannot be read") }
        scanner.skipSpace()
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
