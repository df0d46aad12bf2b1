import GatewrightAPI

extension TypeResolver {
    /// Types that stand in a schema which others take over by `allOf`: where they are nested in these, by where they
    /// are nested in the schema itself.
    var sharedTypes: [[String]: [String]] {
        let several = nestedTypes.filter { $0.value.count > 1 }
        if several.isEmpty { return [:] }
        var owners: [Position: String] = [:]
        for (schema, name) in declaredSchemas {
            var open = [schema]
            while let node = open.popLast() {
                if several[node.position] != nil, owners[node.position] == nil { owners[node.position] = name }
                open += node.elements + node.members.map(\.value)
            }
        }
        var result: [[String]: [String]] = [:]
        for (position, paths) in several {
            guard let owner = owners[position], let original = paths.first(where: { $0[0] == owner }) else { continue }
            for path in paths where path[0] != owner { result[path] = original }
        }
        return result
    }
}

extension API {
    /// Makes types that are nested in several others one type, so that a handler passes on what it was sent.
    ///
    /// - Parameter originals: The types, by those that may be other names of them.
    mutating func shareNestedTypes(_ originals: [[String]: [String]]) {
        if originals.isEmpty { return }
        var declarations: [[String]: TypeDeclaration] = [:]
        forEachDeclaration { declarations[$1] = $0 }
        mapDeclarations { type, path in
            guard type.original == nil, let original = originals[path], let declaration = declarations[original],
                type.isSame(as: declaration, apartFrom: path, original)
            else { return }
            type.original = original
        }
    }
}

extension TypeDeclaration {
    /// Whether it is another one but for the names of the two.
    fileprivate func isSame(as other: TypeDeclaration, apartFrom path: [String], _ otherPath: [String]) -> Bool {
        guard types.count == other.types.count else { return false }
        for (type, otherType) in zip(types, other.types) {
            let paths = (path + [type.name], otherPath + [otherType.name])
            guard type.name == otherType.name, type.isSame(as: otherType, apartFrom: paths.0, paths.1) else {
                return false
            }
        }
        func isSame(_ type: TypeReference, _ other: TypeReference) -> Bool {
            type.renamed(from: path, to: otherPath) == other
        }
        switch (kind, other.kind) {
        case (.enumeration(let left), .enumeration(let right)):
            return left.cases.map(\.name) == right.cases.map(\.name) && left.isExtensible == right.isExtensible
        case (.union(let left), .union(let right)):
            return left.variants.count == right.variants.count && !left.isRecursive && !right.isRecursive
                && zip(left.variants, right.variants).allSatisfy {
                    $0.name == $1.name && $0.isLarge == $1.isLarge && isSame($0.type, $1.type)
                }
        case (.structure(let left), .structure(let right)):
            switch (left.additionalProperties, right.additionalProperties) {
            case (.ignored, .ignored), (.forbidden, .forbidden): break
            case (.kept(let name, let type), .kept(let otherName, let otherType))
            where name == otherName && isSame(type, otherType):
                break
            default: return false
            }
            return left.properties.count == right.properties.count && left.ignoredMembers == right.ignoredMembers
                && zip(left.properties, right.properties).allSatisfy { $0.isSame(as: $1, isSame) }
        default: return false
        }
    }
}

extension Property {
    /// What is made of itself may be so by way of one of two types only, and is no other one.
    fileprivate func isSame(as other: Property, _ isSameType: (TypeReference, TypeReference) -> Bool) -> Bool {
        name == other.name && wireName == other.wireName && isRequired == other.isRequired
            && isNullable == other.isNullable && !isRecursive && !other.isRecursive && isLarge == other.isLarge
            && initialValue == other.initialValue && isSameType(type, other.type)
    }
}

extension TypeReference {
    /// With another name in the place of one, and before what is nested in it.
    fileprivate func renamed(from old: [String], to new: [String]) -> TypeReference {
        switch self {
        case .named(let path, let isEnumeration) where path.starts(with: old):
            .named(new + path.dropFirst(old.count), isEnumeration: isEnumeration)
        case .array(let element): .array(element.renamed(from: old, to: new))
        case .dictionary(let value): .dictionary(value.renamed(from: old, to: new))
        case .optional(let wrapped): .optional(wrapped.renamed(from: old, to: new))
        case .constrained(let wrapped, let limits): .constrained(wrapped.renamed(from: old, to: new), limits)
        default: self
        }
    }
}
