import GatewrightAPI

extension API {
    /// Notes of every variant what tells it from the others, which depends on declarations that may come later.
    mutating func completeUnions() {
        var completion = UnionCompletion()
        forEachDeclaration { completion.declarations[$1] = $0.kind }
        for path in completion.declarations.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            completion.complete(path)
        }
        mapDeclarations { type, path in
            if case .union = type.kind, let complete = completion.declarations[path] { type.kind = complete }
        }
    }
}

private struct UnionCompletion {
    var declarations: [[String]: TypeDeclaration.Kind] = [:]
    private var complete: Set<[String]> = []
    private var open: Set<[String]> = []

    /// Completes a union after those that are its variants. One that is a variant of itself, if only through others,
    /// would be read without end: such a variant says nothing and is left out. Where that leaves none, anything goes.
    mutating func complete(_ path: [String]) {
        guard case .union(var union) = declarations[path], !complete.contains(path) else { return }
        open.insert(path)
        for variant in union.variants {
            guard case .named(let target, _) = variant.type, !open.contains(target) else { continue }
            complete(target)
        }
        let endless = union.variants.filter(isEndless)
        union.variants.removeAll(where: isEndless)
        // A schema that adds nothing to the one that it is derived from: its objects are that one's, which comes last.
        if union.discriminator != nil, let base = union.variants.indices.last {
            let known = Set(union.variants.flatMap(\.discriminatorValues))
            union.variants[base].discriminatorValues += endless.flatMap(\.discriminatorValues).filter {
                !known.contains($0)
            }
        }
        if union.variants.isEmpty { union.variants = [Union.Variant(name: "value", type: .json)] }
        for index in union.variants.indices {
            let type = union.variants[index].type
            union.variants[index].kinds = kinds(of: type)
            union.variants[index].requiredMembers = requiredMembers(of: type)
            union.variants[index].specificity = specificity(of: type)
        }
        if union.keyword == .oneOf { findOverlaps(in: &union) }
        declarations[path] = .union(union)
        open.remove(path)
        complete.insert(path)
    }

    private func isEndless(_ variant: Union.Variant) -> Bool {
        if case .named(let target, _) = variant.type { open.contains(target) } else { false }
    }

    private func findOverlaps(in union: inout Union) {
        var overlaps = VariantOverlaps(declarations: declarations)
        for left in union.variants.indices {
            for right in union.variants.indices where left < right {
                let (first, second) = (union.variants[left], union.variants[right])
                guard !Set(first.kinds).isDisjoint(with: second.kinds) else { continue }
                // The discriminator tells these.
                if !first.discriminatorValues.isEmpty, !second.discriminatorValues.isEmpty { continue }
                guard overlaps.mayOverlap(first.type, second.type) else { continue }
                union.variants[left].overlaps.insert(right)
                union.variants[right].overlaps.insert(left)
            }
        }
    }

    private func kinds(of type: TypeReference) -> [Union.Kind] {
        switch type {
        case .string, .dateTime, .date, .uuid, .bytes: return [.string]
        case .boolean: return [.boolean]
        case .integer, .int32, .int64, .double, .float: return [.integer, .number]
        case .array: return [.array]
        case .dictionary: return [.object]
        case .json: return Union.Kind.allCases.filter { $0 != .file }
        case .formFile: return [.file]
        case .optional(let wrapped), .constrained(let wrapped, _): return kinds(of: wrapped)
        case .named(let path, _):
            switch declarations[path] {
            case .structure(let structure) where structure.isCollection: return kinds(of: structure.properties[0].type)
            case .structure(let structure): return structure.isTuple ? [.array] : [.object]
            case nil: return [.object]
            case .enumeration(let enumeration):
                let kinds = Set(enumeration.cases.flatMap(\.rawValue.unionKinds))
                return Union.Kind.allCases.filter(kinds.contains)
            case .union(let union):
                let kinds = Set(union.variants.flatMap(\.kinds))
                return Union.Kind.allCases.filter(kinds.contains)
            }
        }
    }

    private func requiredMembers(of type: TypeReference) -> [String] {
        guard case .named(let path, _) = type else { return [] }
        switch declarations[path] {
        case .structure(let structure) where structure.isCollection:
            return []
        case .structure(let structure):
            return structure.isTuple ? [] : structure.properties.filter(\.isRequired).map(\.wireName)
        case .union(let union):
            let objects = union.variants.filter { $0.kinds.contains(.object) }
            guard let first = objects.first else { return [] }
            return first.requiredMembers.filter { name in objects.allSatisfy { $0.requiredMembers.contains(name) } }
        case .enumeration, nil:
            return []
        }
    }

    /// What fits fewer values comes first: a date before a string, an integer before a number, many required members
    /// before few. A union and anything untyped come behind what they may hold.
    private func specificity(of type: TypeReference) -> Int {
        switch type {
        case .named(_, let isEnumeration): return isEnumeration ? 10 : 5 + requiredMembers(of: type).count
        case .dateTime, .date, .uuid: return 9
        case .int32: return 9
        case .integer, .int64: return 8
        case .array(.json), .dictionary(.json): return 1
        case .string, .double, .float, .boolean, .array, .dictionary: return 2
        case .constrained(let wrapped, _): return specificity(of: wrapped)
        case .bytes: return 1
        case .json, .optional: return 0
        }
    }
}

extension Enumeration.RawValue {
    fileprivate var unionKinds: [Union.Kind] {
        switch self {
        case .string: [.string]
        case .integer, .number: [.integer, .number]
        case .boolean: [.boolean]
        }
    }
}
