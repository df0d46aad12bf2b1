extension TypeResolver {
    /// One schema that says what several say.
    ///
    /// - Parameters:
    ///   - leaves: schemas without `allOf`, `oneOf` and `anyOf`, the nearest to the whole last.
    ///   - groups: their alternatives.
    ///   - whole: what they are the parts of.
    func merged(_ leaves: [Node], groups: [AlternativeGroup], of whole: Node) -> Schema {
        var merging = SchemaMerging(
            whole: whole, isTrial: trials.contains(whole.position), diagnostics: diagnostics
        ) { nodes in
            self.combined(nodes, at: nodes[nodes.count - 1].position)
        }
        let members = merging.members(of: leaves)
        if merging.isImpossible { impossible.insert(whole.position) }
        for keyword in merging.unmerged { diagnostics.report(.untypedKeyword, at: keyword) }
        return Schema(Node(value: .mapping(members), position: whole.position), groups: groups)
    }
}

/// Puts schemas together, keyword by keyword (JSON Schema 2020-12, §10.2.1.1: a value must be valid against all).
struct SchemaMerging {
    let whole: Node
    /// Whether the whole is an alternative together with what stands beside it: where no value can be valid, it is left
    /// out, and that is said there.
    let isTrial: Bool
    let diagnostics: Diagnostics
    /// Makes a schema whose values are valid against each of several.
    let combine: ([Node]) -> Node
    /// Whether no value can be valid.
    private(set) var isImpossible = false
    /// Keywords of which only the nearest is kept.
    private(set) var unmerged: [Position] = []

    init(whole: Node, isTrial: Bool, diagnostics: Diagnostics, combine: @escaping ([Node]) -> Node) {
        self.whole = whole
        self.isTrial = isTrial
        self.diagnostics = diagnostics
        self.combine = combine
    }

    mutating func members(of leaves: [Node]) -> [Node.Member] {
        var keys: [String] = []
        var found: [String: [Node.Member]] = [:]
        for leaf in leaves {
            for member in leaf.members {
                let isOfPart = SchemaKeyword.named(member.key)?.role == .describesPart
                if isOfPart, leaf.position != whole.position { continue }
                if found[member.key] == nil { keys.append(member.key) }
                found[member.key, default: []].append(member)
            }
        }
        let objects = ObjectMerging(leaves: leaves, whole: whole, diagnostics: diagnostics, combine: combine)
        let bounds = BoundMerging(leaves: leaves)
        let conjunction = Conjunction(leaves: leaves, of: whole)
        keys.removeAll { conjunction.removed.contains($0) || $0 == Schema.conjunction }
        var result = keys.compactMap { key -> Node.Member? in
            if ObjectMerging.keywords.contains(key) { return objects.member(key) }
            if bounds.knows(key) { return bounds.member(key) }
            let members = found[key] ?? []
            guard let last = members.last else { return nil }
            return members.count == 1 ? last : merged(key, members, last)
        }
        if let member = conjunction.member { result.append(member) }
        guard let type = result.first(where: { $0.key == "type" })?.value.string else { return result }
        // A part may limit values of a type that the whole does not have.
        return result.filter { SchemaKeyword.named($0.key)?.types?.contains(type) ?? true }
    }

    private mutating func merged(_ key: String, _ members: [Node.Member], _ last: Node.Member) -> Node.Member? {
        func with(_ value: Node) -> Node.Member {
            Node.Member(key: key, keyPosition: last.keyPosition, value: value)
        }
        let values = members.map(\.value)
        switch key {
        case "type":
            let types = intersection(of: values)
            if types.isEmpty {
                fail("type", values)
                return last
            }
            return with(types.count == 1 ? types[0] : Node(value: .sequence(types), position: last.value.position))
        case "enum":
            let common = values.dropFirst().reduce(values[0].elements) { result, list in
                result.filter { value in list.elements.contains { $0.isSame(as: value) } }
            }
            if common.isEmpty {
                fail("enum", values)
                return last
            }
            return with(Node(value: .sequence(common), position: last.value.position))
        case "const":
            if !values.dropFirst().allSatisfy({ $0.isSame(as: values[0]) }) { fail("const", values) }
            return last
        case "items", "propertyNames", "additionalItems", "unevaluatedItems":
            if let never = members.first(where: { $0.value.boolean == false }) { return never }
            let schemas = values.filter(\.isMapping)
            return schemas.isEmpty ? last : with(combine(schemas))
        case "not":
            // Neither the one nor the other.
            return with(AlternativeGroup(.anyOf, values, at: last.value.position.rest).node)
        case "uniqueItems", "readOnly", "writeOnly":
            return members.last { $0.value.boolean == true } ?? last
        case "dependentRequired", "dependentSchemas":
            return with(Node(value: .mapping(members.flatMap(\.value.members)), position: last.value.position))
        case "format":
            return format(members) ?? last
        default:
            // What others say may be in the conjunction.
            return last
        }
    }

    private func intersection(of lists: [Node]) -> [Node] {
        func types(_ node: Node) -> [Node] { node.isSequence ? node.elements : [node] }
        return lists.dropFirst().reduce(types(lists[0])) { result, list in
            let others = types(list)
            let names = others.compactMap(\.string)
            return result.compactMap { type in
                guard let name = type.string else { return nil }
                if names.contains(name) { return type }
                // Every integer is a number.
                if name == "number" { return others.first { $0.string == "integer" } }
                return name == "integer" && names.contains("number") ? type : nil
            }
        }
    }

    /// The format that is the narrower one where it is a number's.
    private mutating func format(_ members: [Node.Member]) -> Node.Member? {
        let order = ["int32", "int64", "float", "double"]
        let names = members.compactMap(\.value.string)
        if Set(names).count > 1, !names.allSatisfy(order.contains) { unmerged.append(members[0].keyPosition) }
        return members.min { left, right in
            (order.firstIndex(of: left.value.string ?? "") ?? order.count)
                < (order.firstIndex(of: right.value.string ?? "") ?? order.count)
        }.flatMap { order.contains($0.value.string ?? "") ? $0 : members.last }
    }

    private mutating func fail(_ keyword: String, _ values: [Node]) {
        isImpossible = true
        guard !isTrial, let last = values.last else { return }
        let notes = values.dropLast().map { Diagnostic.Note("another part says otherwise here", at: $0.position) }
        diagnostics.report(.emptyComposition(keyword), at: last.position, notes: notes)
    }
}

extension Node {
    /// Whether two values are the same in JSON: `1.0` is `1`, and the order of members means nothing.
    func isSame(as other: Node) -> Bool {
        switch (value, other.value) {
        case (.null, .null): return true
        case (.scalar(let left), .scalar(let right)):
            if let number = number { return number == other.number }
            if let boolean = boolean { return boolean == other.boolean }
            return other.number == nil && other.boolean == nil && left.text == right.text
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.mapping(let left), .mapping):
            return left.count == other.members.count
                && left.allSatisfy { member in other[member.key].map(member.value.isSame) ?? false }
        default: return false
        }
    }
}

extension Diagnostic.Message {
    static func emptyComposition(_ keyword: String) -> Self {
        .init(
            .warning, "empty-composition", "no value is valid against every part of this schema",
            why: "their `\(keyword)` exclude each other; the nearest one is used",
            fix: "remove the part that does not belong here")
    }
}
