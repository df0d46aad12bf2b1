import GatewrightAPI

/// Whether a JSON value is one that a type's generated decoder takes.
struct ExampleChecks {
    /// Why a value is refused.
    struct Fault {
        /// A JSON pointer.
        var pointer: String
        /// JSON Schema's word for what does not hold.
        var keyword: String
    }

    var declarations: [[String]: TypeDeclaration.Kind] = [:]

    /// The first fault, or nil for a value of the type.
    func fault(in value: JSONLiteral, as type: TypeReference, at pointer: String = "") -> Fault? {
        func fault(_ keyword: String) -> Fault { Fault(pointer: pointer, keyword: keyword) }
        func check(_ isValid: Bool, _ keyword: String = "type") -> Fault? { isValid ? nil : fault(keyword) }
        switch type {
        case .string: return check(value.text != nil)
        case .boolean: return check(value.type == "boolean")
        case .integer, .int64: return check(value.whole != nil)
        case .int32: return check(value.whole.flatMap(Int32.init(exactly:)) != nil)
        case .double, .float: return check(value.double != nil)
        case .dateTime, .date, .uuid, .bytes:
            guard let text = value.text else { return fault("type") }
            return check(InitialValues.isText(text, of: type), "format")
        case .json: return check(!value.isFile)
        case .optional(let wrapped): return value == .null ? nil : self.fault(in: value, as: wrapped, at: pointer)
        case .array(let element):
            guard case .array(let elements) = value else { return fault("type") }
            return first(elements.enumerated()) { self.fault(in: $1, as: element, at: "\(pointer)/\($0)") }
        case .dictionary(let element):
            guard case .object(let members) = value, !value.isFile else { return fault("type") }
            return first(members) { self.fault(in: $0.value, as: element, at: "\(pointer)/\($0.name.pointerToken)") }
        case .constrained(let inner, let constraints):
            if let found = self.fault(in: value, as: inner, at: pointer) { return found }
            return (constraints.keyword(brokenBy: value) ?? constraints.assertions?.keyword(brokenBy: value)).map(fault)
        case .named(let path, _):
            switch declarations[path] {
            case .structure(let structure): return self.fault(in: value, as: structure, at: pointer)
            case .enumeration(let enumeration):
                if let broken = enumeration.assertions?.keyword(brokenBy: value) { return fault(broken) }
                return check(enumeration.holds(value), enumeration.isConstant ? "const" : "enum")
            case .union(let union): return self.fault(in: value, as: union, at: pointer)
            case nil: return check(value.isFile)
            }
        }
    }

    private func first<Elements: Sequence>(_ elements: Elements, _ fault: (Elements.Element) -> Fault?) -> Fault? {
        for element in elements {
            if let found = fault(element) { return found }
        }
        return nil
    }

    func fault(in value: JSONLiteral, as structure: Structure, at pointer: String) -> Fault? {
        if let broken = structure.assertions?.keyword(brokenBy: value) {
            return Fault(pointer: pointer, keyword: broken)
        }
        if structure.isCollection { return fault(in: value, as: structure.properties[0].type, at: pointer) }
        if structure.isTuple {
            guard case .array(let elements) = value else { return Fault(pointer: pointer, keyword: "type") }
            if elements.count < structure.properties.count(where: \.isRequired) {
                return Fault(pointer: pointer, keyword: "minItems")
            }
            return first(elements.enumerated()) { index, element in
                let place = "\(pointer)/\(index)"
                guard let type = structure.type(ofElement: index) else {
                    return Fault(pointer: place, keyword: "items")
                }
                return fault(in: element, as: type, at: place)
            }
        }
        guard case .object(let members) = value, !value.isFile else { return Fault(pointer: pointer, keyword: "type") }
        for property in structure.properties {
            let place = "\(pointer)/\(property.wireName.pointerToken)"
            guard let member = members.first(where: { $0.name == property.wireName }) else {
                if property.isRequired { return Fault(pointer: place, keyword: "required") }
                continue
            }
            if member.value == .null, property.isNullable { continue }
            if let found = fault(in: member.value, as: property.type, at: place) { return found }
        }
        let known = Set(structure.properties.map(\.wireName) + structure.ignoredMembers)
        for member in members where !known.contains(member.name) {
            let place = "\(pointer)/\(member.name.pointerToken)"
            guard let type = structure.additionalType else {
                return Fault(pointer: place, keyword: "additionalProperties")
            }
            if let found = fault(in: member.value, as: type, at: place) { return found }
        }
        return nil
    }

    private func fault(in value: JSONLiteral, as union: Union, at pointer: String) -> Fault? {
        let fitting = union.variants(of: value).count { fault(in: value, as: $0.type) == nil }
        if fitting == 0 { return Fault(pointer: pointer, keyword: "oneOf") }
        let isAmbiguous = union.keyword == .oneOf && fitting > 1
        return isAmbiguous ? Fault(pointer: pointer, keyword: "oneOf") : nil
    }
}

extension ExampleChecks {
    /// Pointers to the members that the type of a value has no place for.
    func unread(of value: JSONLiteral, as type: TypeReference, at pointer: String) -> [String] {
        switch (type.unwrapped.unconstrained, value) {
        case (.array(let element), .array(let elements)):
            return elements.enumerated().flatMap { unread(of: $1, as: element, at: "\(pointer)/\($0)") }
        case (.dictionary(let element), .object(let members)):
            return members.flatMap { unread(of: $0.value, as: element, at: "\(pointer)/\($0.name.pointerToken)") }
        case (.named(let path, _), _):
            switch declarations[path] {
            case .union(let union):
                let variant = union.variants(of: value).first { fault(in: value, as: $0.type) == nil }
                return variant.map { unread(of: value, as: $0.type, at: pointer) } ?? []
            case .structure(let structure):
                if structure.isCollection { return unread(of: value, as: structure.properties[0].type, at: pointer) }
                if structure.isTuple {
                    // From behind, as they are to be taken out one by one.
                    return (value.elements ?? []).enumerated().reversed().flatMap { index, element -> [String] in
                        let place = "\(pointer)/\(index)"
                        if index >= structure.properties.count, case .ignored = structure.additionalProperties {
                            return [place]
                        }
                        return structure.type(ofElement: index).map { unread(of: element, as: $0, at: place) } ?? [
                            place
                        ]
                    }
                }
                return (value.members ?? []).flatMap { member -> [String] in
                    let place = "\(pointer)/\(member.name.pointerToken)"
                    if let property = structure.properties.first(where: { $0.wireName == member.name }) {
                        return unread(of: member.value, as: property.type, at: place)
                    }
                    if case .kept(_, let type) = structure.additionalProperties {
                        return unread(of: member.value, as: type, at: place)
                    }
                    return [place]
                }
            default: return []
            }
        default: return []
        }
    }
}

extension Union {
    /// Those that decoders look at: what the value says it is where the discriminator knows each variant that objects
    /// may be, else all.
    fileprivate func variants(of value: JSONLiteral) -> [Variant] {
        guard let discriminator, let said = value.member(discriminator)?.text,
            variants.allSatisfy({ !$0.kinds.contains(.object) || !$0.discriminatorValues.isEmpty })
        else { return inOrderOfTrial }
        let known = variants.filter { $0.discriminatorValues.contains(said) }
        return known.isEmpty ? inOrderOfTrial : known
    }
}

extension Assertions {
    /// The first keyword that does not hold for a value.
    func keyword(brokenBy value: JSONLiteral) -> String? {
        var checks = AssertionChecks(self)
        return checks.keyword(brokenBy: value)
    }
}

extension Enumeration {
    func holds(_ value: JSONLiteral) -> Bool {
        if isExtensible { return kind == .strings ? value.text != nil : value.double != nil }
        return cases.contains { item in
            switch item.rawValue {
            case .integer, .number: item.rawValue.literal.double == value.double
            case .string, .boolean: item.rawValue.literal == value
            }
        }
    }
}

extension JSONLiteral {
    var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// A number without a fraction.
    var whole: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }
}
