import GatewrightAPI

/// Elements and members, as many as limits ask for.
extension ExampleMaking {
    mutating func array(
        of element: TypeReference, within constraints: Constraints, named name: String
    ) -> JSONLiteral? {
        let least = constraints.minItems ?? 0
        let wanted = max(least, min(1, constraints.maxItems ?? 1))
        let elements = filled([], upTo: wanted, with: element, within: constraints, named: name)
        return elements.map { .array($0) } ?? (least == 0 ? .array([]) : nil)
    }

    mutating func dictionary(of element: TypeReference, within constraints: Constraints) -> JSONLiteral? {
        let least = constraints.minProperties ?? 0
        let wanted = max(least, min(1, constraints.maxProperties ?? 1))
        let members = filled([], upTo: wanted, with: element)
        return members.map { .object($0) } ?? (least == 0 ? .object([]) : nil)
    }

    /// A structure of some members, with as much besides as it must have: what meets assertions behind this knows no
    /// types.
    mutating func filled(_ members: [JSONLiteral.Member], of structure: Structure, named name: String) -> JSONLiteral {
        let limits = structure.assertions.map { AssertionChecks($0).limits(of: $0.schema) } ?? Constraints()
        if structure.isTuple {
            let elements = members.map(\.value)
            // Behind one that is left out there can be none.
            let type = elements.count == structure.properties.count ? structure.additionalType : nil
            let all = type.flatMap {
                filled(elements, upTo: limits.minItems ?? 0, with: $0, within: limits, named: name)
            }
            return .array(all ?? elements)
        }
        let known = Set(structure.properties.map(\.wireName) + structure.ignoredMembers)
        let all = structure.additionalType.flatMap {
            filled(members, upTo: limits.minProperties ?? 0, with: $0, besides: known)
        }
        return .object(all ?? members)
    }

    /// Elements with others behind them until there are enough, or nil where one is not found.
    private mutating func filled(
        _ elements: [JSONLiteral], upTo count: Int, with type: TypeReference, within constraints: Constraints,
        named name: String
    ) -> [JSONLiteral]? {
        guard count <= 100 else { return nil }
        var elements = elements
        while elements.count < count {
            let name = elements.isEmpty ? name : "\(name)\(elements.count + 1)"
            var found = value(of: type, named: name)
            // Enumerations and booleans take turns.
            for _ in 0..<20 where constraints.uniqueItems && found.map(elements.contains) == true {
                found = value(of: type, named: name)
            }
            guard let found else { return nil }
            elements.append(found)
        }
        return elements
    }

    /// Members with others behind them until there are enough, or nil where one is not found.
    ///
    /// - Parameter known: names of members that are of other types.
    private mutating func filled(
        _ members: [JSONLiteral.Member], upTo count: Int, with type: TypeReference, besides known: Set<String> = []
    ) -> [JSONLiteral.Member]? {
        guard count <= 100 else { return nil }
        var members = members
        for name in (1...).lazy.map({ "key\($0)" }) where !known.contains(name) {
            if members.count >= count { break }
            guard let found = value(of: type, named: name) else { return nil }
            members.append(.init(name: name, value: found))
        }
        return members
    }
}

extension Structure {
    /// The type of what is there besides the properties: any where it is passed over, and nil where nothing may be.
    var additionalType: TypeReference? {
        switch additionalProperties {
        case .ignored: .json
        case .forbidden: nil
        case .kept(_, let type): type
        }
    }

    /// The type of an element of a tuple, or nil where there may be none.
    func type(ofElement index: Int) -> TypeReference? {
        guard index < properties.count else { return additionalType }
        let property = properties[index]
        return property.isNullable ? .optional(property.type) : property.type
    }
}
