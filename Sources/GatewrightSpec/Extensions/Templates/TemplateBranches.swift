/// Conditions: what each branch of an `#if` writes, joined.
extension TemplateParser {
    /// `#if(…) "a" #elseif(…) "b" #else "c" #end` in the place of a value.
    ///
    /// - Returns: nil where no branch writes anything.
    mutating func choice(depth: Int) throws(Fault) -> MappingTemplate? {
        var written: [MappingTemplate?] = []
        let isSure = try branches(depth: depth) { parser throws(Fault) in
            try parser.skip()
            let isEmpty = ["else", "elseif", "end"].contains(parser.scanner.directive)
            written.append(isEmpty ? nil : try parser.value(depth: depth + 1))
            try parser.skip()
        }
        let values = written.compactMap(\.self)
        guard let first = values.first else { return nil }
        if !isSure || values.count < written.count {
            throw Fault("has an `#if` that may write nothing where a value is due")
        }
        return values.dropFirst().reduce(first) { $0.joined(with: $1) }
    }

    /// `#if(…)a#{else}b#end` in a text.
    mutating func textChoice(depth: Int) throws(Fault) -> MappingTemplate.Piece {
        var pieces: [MappingTemplate.Piece] = []
        _ = try branches(depth: depth) { parser throws(Fault) in pieces += try parser.pieces(depth: depth + 1) }
        return .source(.literal(pieces))
    }

    /// Goes through the branches of an `#if`. Of what they set is kept in what all agree.
    ///
    /// - Parameter read: reads one, up to the directive behind it.
    /// - Returns: whether one of them is always taken, as there is an `#else`.
    mutating func branches(
        depth: Int, _ read: (inout TemplateParser) throws(Fault) -> Void
    ) throws(Fault) -> Bool {
        if depth > MappingTemplate.deepest { throw Fault("nests conditions too deeply") }
        let before = variables
        var after: [[String: TemplateSource]] = []
        var hasElse = false
        var name = "if"
        while name != "end" {
            branchCount += 1
            if branchCount > MappingTemplate.mostBranches { throw Fault("has too many branches") }
            if name == "else" {
                closeDirective(name)
                hasElse = true
            } else {
                try openDirective(name)
                try readExpression()
                guard scanner.take(")") else { throw Fault("has a `#\(name)` that cannot be read") }
            }
            variables = before
            try read(&self)
            after.append(variables)
            guard let next = scanner.directive, next == "end" || !hasElse && ["else", "elseif"].contains(next) else {
                throw scanner.directive.map(unexpectedDirective) ?? Fault("has an `#if` that ends inside of a value")
            }
            name = next
        }
        closeDirective(name)
        variables = Self.joined(hasElse ? after : after + [before])
        return hasElse
    }

    /// What variables are after one of several ways that a template may take.
    static func joined(_ ways: [[String: TemplateSource]]) -> [String: TemplateSource] {
        ways.dropFirst().reduce(ways[0]) { $0.merging($1) { $0.joined(with: $1) } }
    }
}

extension TemplateSource {
    fileprivate func joined(with other: TemplateSource) -> TemplateSource {
        if self == other { return self }
        if case .literal(let pieces) = self, case .literal(let others) = other {
            return .literal([pieces.joined(with: others)])
        }
        var choices = self.choices
        for choice in other.choices where !choices.contains(choice) { choices.append(choice) }
        let isKnown = choices.count <= MappingTemplate.mostChoices && !choices.contains(.unknown)
        return isKnown ? .choice(choices) : .unknown
    }

    fileprivate var choices: [TemplateSource] { if case .choice(let choices) = self { choices } else { [self] } }
}

extension MappingTemplate {
    /// What a reference without quotes writes.
    static func value(_ source: TemplateSource) -> MappingTemplate {
        switch source {
        case .constant(.boolean): .boolean
        case .constant(let number): .number(number)
        case .choice(let choices): choices.dropFirst().reduce(value(choices[0])) { $0.joined(with: value($1)) }
        default: .written(source)
        }
    }

    /// What is written where a request decides between two.
    func joined(with other: MappingTemplate) -> MappingTemplate {
        if self == other { return self }
        switch (self, other) {
        case (.null, .orNull), (.orNull(.null), _): return other
        case (.null, _): return .orNull(other)
        case (_, .null): return .null.joined(with: self)
        case (.orNull(let value), .orNull(let otherValue)): return .orNull(value.joined(with: otherValue))
        case (.orNull(let value), _): return .orNull(value.joined(with: other))
        case (_, .orNull): return other.joined(with: self)
        default: break
        }
        var choices = self.choices
        next: for value in other.choices {
            for index in choices.indices {
                guard let merged = choices[index].merged(with: value) else { continue }
                choices[index] = merged
                continue next
            }
            choices.append(value)
        }
        if choices.count > Self.mostChoices || choices.contains(.written(.unknown)) { return .written(.unknown) }
        return choices.count == 1 ? choices[0] : .choice(choices)
    }

    var isChoice: Bool { if case .choice = self { true } else { false } }

    private var choices: [MappingTemplate] { if case .choice(let choices) = self { choices } else { [self] } }

    /// What two of one kind come to. Nil where they are of different kinds.
    private func merged(with other: MappingTemplate) -> MappingTemplate? {
        switch (self, other) {
        case (.object(let members), .object(let others)):
            var list = TemplateList()
            list.take([members, others], isSure: true)
            return .object(list.items)
        case (.array(let elements), .array(let others)):
            let all = elements + others
            return .array(all.prefix(1).map { all.dropFirst().reduce($0) { $0.joined(with: $1) } })
        case (.text(let pieces), .text(let others)): return .text([pieces.joined(with: others)])
        default: return self == other ? self : nil
        }
    }
}

extension [MappingTemplate.Piece] {
    /// The place in which a request decides between two texts. Of many nothing is kept.
    fileprivate func joined(with others: Self) -> MappingTemplate.Piece {
        let all = choices + others.choices
        return .source(all.count > 64 ? .unknown : .literal(all))
    }

    private var choices: Self {
        if count == 1, case .source(.literal(let choices)) = self[0] { choices } else { self }
    }
}
