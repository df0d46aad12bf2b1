/// `#set`, and expressions, of which no more is read than what they are about.
extension TemplateParser {
    mutating func assignment() throws(Fault) {
        try openDirective("set")
        guard scanner.isReference else { throw Fault("has a `#set` that cannot be read") }
        let target = try scanner.reference()
        scanner.skipSpace()
        guard scanner.take("=") else { throw Fault("has a `#set` that cannot be read") }
        scanner.skipSpace()
        let start = scanner.position
        var value = try assignedValue()
        scanner.skipSpace()
        if scanner.peek != ")" {
            // Something put together.
            scanner.goBack(to: start)
            try readExpression()
            value = .unknown
        }
        guard scanner.take(")") else { throw Fault("has a `#set` that cannot be read") }
        // Of other targets only overrides of the request have a meaning, and these write nothing.
        if target.steps.isEmpty { variables[target.root] = value } else { readAside.append(value) }
        if variables.count > MappingTemplate.mostVariables { throw Fault("sets too many variables") }
    }

    /// Goes up to the bracket behind a condition or a value that is put together.
    mutating func readExpression() throws(Fault) {
        let start = scanner
        try scanner.skipExpression()
        var inner = start
        while inner.position < scanner.position {
            if inner.peek == "'" {
                // Nothing is put into a text in single quotes.
                _ = inner.quoted()
                continue
            }
            guard inner.isReference else {
                inner.advance()
                continue
            }
            guard let reference = try? inner.reference() else {
                readAside.append(.unknown)
                continue
            }
            if !reference.isOfLoop { readAside.append((try? reference.source(variables)) ?? .unknown) }
        }
    }

    private mutating func assignedValue() throws(Fault) -> TemplateSource {
        switch scanner.peek {
        case "\"": .literal(try text().map(\.shallow))
        case "'": .literal(scanner.quoted().map { [.literal($0)] } ?? [.source(.unknown)])
        case "$" where scanner.isReference: try scanner.reference().source(variables)
        case let scalar? where scalar == "-" || scalar.isASCIIDigit: (try? number()).map { .constant($0) } ?? .unknown
        default: scanner.take("true") || scanner.take("false") ? .constant(.boolean(true)) : .unknown
        }
    }
}

extension MappingTemplate.Piece {
    /// Without what stands in a text that stands in a text, which `#set` may put into another again and again.
    fileprivate var shallow: Self {
        switch self {
        case .source(.literal(let pieces)):
            pieces.contains { if case .source(.literal) = $0 { true } else { false } } ? .source(.unknown) : self
        case .source(.choice): .source(.unknown)
        default: self
        }
    }
}
