import GatewrightAPI
import GatewrightEmit

/// Writes JSON of the document as expressions of the types that are made of its schemas.
struct ExampleLiteral {
    private let declarations: TypeIndex

    init(_ api: API) { declarations = TypeIndex(api) }

    /// An expression of a type.
    ///
    /// - Returns: nil where the value is none of the type, or has no short expression.
    func expression(of value: JSONLiteral, as type: TypeReference) -> Fragment? {
        switch (type, value) {
        case (.optional, .null): return "nil"
        case (.optional(let wrapped), _): return expression(of: value, as: wrapped)
        case (.constrained(let inner, _), _): return expression(of: value, as: inner)
        case (.string, .string(let text)): return stringLiteral(text)
        case (.boolean, .boolean), (.json, _): return InitialValue.json(value).code
        case (.integer, .integer), (.int64, .integer), (.double, .integer), (.float, .integer), (.double, .number),
            (.float, .number):
            return InitialValue.json(value).code
        case (.int32, .integer(let number)): return Int32(exactly: number) == nil ? nil : InitialValue.json(value).code
        case (.dateTime, .string(let text)), (.date, .string(let text)), (.uuid, .string(let text)):
            return InitialValue.text(text, of: type).code
        case (.array(let element), .array(let elements)):
            return all(elements.map { expression(of: $0, as: element) }).map { "[\($0)]" }
        case (.dictionary(let element), .object(let members)):
            return dictionary(members, of: element)
        case (.named(let path, _), _): return expression(of: value, named: path)
        default: return nil
        }
    }

    private func expression(of value: JSONLiteral, named path: [String]) -> Fragment? {
        switch declarations[path]?.kind {
        case .enumeration(let enumeration): return expression(of: value, in: enumeration)
        case .union(let union): return expression(of: value, in: union)
        case .structure(let structure) where structure.isCollection:
            return expression(of: value, as: structure.properties[0].type)
        case .structure(let structure):
            return arguments(of: value, for: structure).map { "\(identifier(path: path))(\($0))" }
        case nil: return nil
        }
    }

    private func arguments(of value: JSONLiteral, for structure: Structure) -> [Fragment]? {
        var arguments: [Fragment] = []
        var rest: [JSONLiteral.Member]
        switch value {
        case .object(let members) where !structure.isTuple: rest = members
        // A tuple's elements have the names of their places.
        case .array(let elements) where structure.isTuple && elements.count <= structure.properties.count:
            rest = zip(structure.properties, elements).map { JSONLiteral.Member(name: $0.wireName, value: $1) }
        default: return nil
        }
        for property in structure.properties {
            guard let index = rest.firstIndex(where: { $0.name == property.wireName }) else {
                if property.isRequired, property.initialValue == nil { return nil }
                continue
            }
            let member = rest.remove(at: index).value
            guard let argument = argument(member, for: property) else { return nil }
            arguments.append("\(argumentLabel(property.name)): \(argument)")
        }
        if rest.isEmpty { return arguments }
        guard case .kept(let name, let type) = structure.additionalProperties else { return nil }
        guard let members = dictionary(rest, of: type) else { return nil }
        return arguments + ["\(argumentLabel(name)): \(members)"]
    }

    private func argument(_ value: JSONLiteral, for property: Property) -> Fragment? {
        let mayBeNull = property.isNullable || property.type.isOptional
        let isPresence = mayBeNull && !property.isRequired && property.initialValue == nil
        if case .null = value, mayBeNull { return isPresence ? ".null" : "nil" }
        let expression = expression(of: value, as: property.type)
        return isPresence ? expression.map { ".value(\($0))" } : expression
    }

    private func expression(of value: JSONLiteral, in enumeration: Enumeration) -> Fragment? {
        enumeration.cases.first { $0.rawValue.literal.json == value.json }.map { ".\(identifier($0.name))" }
    }

    private func expression(of value: JSONLiteral, in union: Union) -> Fragment? {
        var variants = union.inOrderOfTrial
        if let discriminator = union.discriminator, case .object(let members) = value,
            case .string(let said)? = members.first(where: { $0.name == discriminator })?.value
        {
            variants = variants.filter { $0.discriminatorValues.contains(said) }
        }
        for variant in variants {
            if let expression = expression(of: value, as: variant.type) {
                return ".\(identifier(variant.name))(\(expression))"
            }
        }
        return nil
    }

    private func dictionary(_ members: [JSONLiteral.Member], of type: TypeReference) -> Fragment? {
        if members.isEmpty { return "[:]" }
        let pairs = members.map { member in
            expression(of: member.value, as: type).map { "\(stringLiteral(member.name)): \($0)" as Fragment }
        }
        return all(pairs).map { "[\($0)]" }
    }

    private func all(_ fragments: [Fragment?]) -> [Fragment]? {
        let found = fragments.compactMap { $0 }
        return found.count == fragments.count ? found : nil
    }
}
