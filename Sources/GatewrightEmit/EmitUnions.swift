import GatewrightAPI

extension Union {
    func declaration(_ name: String, nested: [Code], _ options: EmitOptions) -> Code {
        let cases = variants.map { variant in
            let indirection: Fragment = variant.isLarge && !isRecursive ? "indirect " : ""
            return "\(indirection)case \(identifier(variant.name))(\(variant.type.code(in: options.scope)))" as Code
        }
        let indirection: Fragment = isRecursive ? "indirect " : ""
        return """
            \(options.modifier)\(indirection)enum \(identifier(name)): Hashable, Sendable {
                \(sections: ["\(lines: cases)"] + nested)
            }
            """
    }

    func encodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        let cases = variants.map { variant in
            "case .\(identifier(variant.name))(let value): \(variant.type.encoding("value", to: "writer"))" as Code
        }
        return """
            extension \(type): JSONEncodable {
                \(options.modifier)func encode(to writer: inout JSONWriter) {
                    switch self {
                    \(lines: cases)
                    }
                }
            }
            """
    }

    /// Reading a union: by the kind of the value, then by the discriminator, then by what fits.
    func decodable(_ type: Fragment, _ options: EmitOptions) -> Code {
        """
        extension \(type): JSONDecodable {
            \(options.modifier)init?(from cursor: inout JSONCursor) {
                \(body)
            }
        }
        """
    }

    private var body: Code {
        let groups = groups
        // Variants that are all of one kind say themselves what they expect.
        if groups.count == 1 { return decoding(groups[0]) }
        let cases = groups.map { group in
            let pattern: Fragment = "\(group.kinds.map(\.pattern))"
            return """
                case \(pattern):
                    \(decoding(group))
                """ as Code
        }
        let failure: Code = """
            cursor.fail(noVariantAmong: \(nameTableLiteral(choices(of: variants)))\(keywordArgument))
            return nil
            """
        if groups.isEmpty { return failure }
        return """
            switch cursor.kind {
            \(lines: cases)
            default:
                \(failure)
            }
            """
    }
}

/// The variants that a value of some kinds may be.
private struct Group {
    var kinds: [Union.Kind]
    /// In the order in which they are tried.
    var variants: [Union.Variant]
}

extension Union {
    fileprivate var groups: [Group] {
        var groups: [Group] = []
        for kind in Kind.allCases {
            let variants = variants(of: kind)
            if variants.isEmpty { continue }
            if let last = groups.last, last.variants.map(\.name) == variants.map(\.name) {
                groups[groups.count - 1].kinds.append(kind)
            } else {
                groups.append(Group(kinds: [kind], variants: variants))
            }
        }
        return groups
    }

    private func variants(of kind: Kind) -> [Variant] {
        let fitting = variants.filter { $0.kinds.contains(kind) }
        // `1.5` is an integer for none, and `1.0` for those only that have no better one.
        let numbers = fitting.filter { $0.type == .double || $0.type == .float }
        if kind == .number, !numbers.isEmpty, !overlap(fitting) { return numbers }
        return inOrderOfTrial.filter { $0.kinds.contains(kind) }
    }

    fileprivate func decoding(_ group: Group) -> Code {
        let variants = group.variants
        if variants.count == 1 { return variants[0].decoding }
        if group.kinds == [.object], let discriminator, variants.allSatisfy({ !$0.discriminatorValues.isEmpty }) {
            return decoding(variants, by: discriminator)
        }
        let names = nameTableLiteral(choices(of: variants))
        let criteria = group.kinds == [.object] ? members(of: variants) : "count: \(variants.count)"
        if overlap(variants) {
            // The first that fits is the value's, unless another one fits as well.
            return """
                var attempts = cursor.attempts(\(names), \(criteria)\(keywordArgument))
                var result: Self?
                while true {
                    switch cursor.nextVariant(&attempts) {
                    \(lines: variants.enumerated().map { $1.exclusiveAttempt($0) })
                    default:
                        guard let result else { return nil }
                        self = result
                        return
                    }
                }
                """
        }
        return """
            var attempts = cursor.attempts(\(names), \(criteria)\(keywordArgument))
            while true {
                switch cursor.nextVariant(&attempts) {
                \(lines: variants.enumerated().map { $1.attempt($0) })
                default: return nil
                }
            }
            """
    }

    /// What a value that fits none of the variants is said to have to be.
    fileprivate func choices(of variants: [Variant]) -> [String] {
        keyword == .type ? variants.map(\.jsonType) : variants.map(\.name)
    }

    /// What else than `oneOf` lets a value be one of the variants.
    fileprivate var keywordArgument: Fragment {
        switch keyword {
        case .oneOf: ""
        case .anyOf: ", of: .anyOf"
        case .type: ", of: .type"
        }
    }

    /// Whether there are values that fit two of the variants though they must fit one.
    private func overlap(_ some: [Variant]) -> Bool {
        let names = Set(some.map(\.name))
        return some.contains { variant in variant.overlaps.contains { names.contains(variants[$0].name) } }
    }

    private func decoding(_ variants: [Variant], by discriminator: String) -> Code {
        var values: [String] = []
        let cases = variants.map { variant in
            let indices = variant.discriminatorValues.indices.map { "\(values.count + $0)" as Fragment }
            let pattern: Fragment = "\(indices)"
            values += variant.discriminatorValues
            return """
                case \(pattern):
                    \(variant.decoding)
                """ as Code
        }
        return """
            switch cursor.discriminator(\(nameTableLiteral([discriminator])), among: \(nameTableLiteral(values))) {
            \(lines: cases)
            default: return nil
            }
            """
    }

    /// The members that rule variants out, and for each variant a bit for each of those that it requires.
    private func members(of variants: [Variant]) -> Fragment {
        var names: [String] = []
        let masks = variants.map { variant in
            var mask: UInt64 = 0
            for name in variant.requiredMembers {
                let index = names.firstIndex(of: name) ?? names.count
                if index == names.count, index < 64 { names.append(name) }
                if index < 64 { mask |= 1 << UInt64(index) }
            }
            return Fragment(escaped: "0x" + String(mask, radix: 16, uppercase: true))
        }
        return "members: \(nameTableLiteral(names)), required: \(masks)"
    }
}
