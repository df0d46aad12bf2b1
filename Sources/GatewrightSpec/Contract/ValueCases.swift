import GatewrightAPI

/// A body or a parameter, of which something within is wrong.
struct CaseRoot {
    var type: TypeReference
    var value: JSONLiteral
    /// A pointer into the parts of a request.
    var pointer: String
    /// As in “the query parameter ids is …” and “/0 in the query parameter ids is …”.
    var title: String
    var name: String
    /// Where the value differs from that of the example, so that a change within is a change of the whole there.
    var base: String?
    /// Whether nothing but what is in a value says of which variant of a union it is.
    var mayBeAnother = false
    /// The union of which a value is a variant.
    var union: (name: String, pointer: String)?
    /// Whether an operation answers with it, so that nothing that is wrong is sent.
    var isAnswer = false

    static func body(_ type: TypeReference, _ value: JSONLiteral) -> CaseRoot {
        CaseRoot(type: type, value: value, pointer: "/body", title: "a body", name: "the body")
    }

    /// What stands at a pointer, in words.
    func title(of place: String) -> String {
        place == pointer ? title : "\(place.dropFirst(pointer.utf8.count)) in \(name)"
    }

    /// The value with another one at a place.
    func changed(_ place: String, to new: JSONLiteral?) -> JSONLiteral {
        value.setting(place.pointerTokens.dropFirst(pointer.pointerTokens.count), to: new)
    }

    /// A change of the example after which another value stands at a place.
    func change(_ place: String, to new: JSONLiteral?) -> ContractCase.Change {
        guard let base else { return new.map { .set(place, $0) } ?? .remove(place) }
        var found = changed(place, to: new)
        for token in base.pointerTokens.dropFirst(pointer.pointerTokens.count) { found = found.inner(token) ?? .null }
        return .set(base, found)
    }
}

/// What is wrong with a value or within it, and what lies just at its limits.
extension ContractCases {
    mutating func walk(
        _ type: TypeReference, _ value: JSONLiteral, at pointer: String, as carriage: Carriage, root: CaseRoot
    ) {
        if !root.isAnswer { addLimits(of: type, value, at: pointer, as: carriage, root: root) }
        if carriage == .json, case .optional = type, value != .null {
            accept("\(root.title(of: pointer)) that is null", pointer, .null, root)
        }
        addInner(type, value, at: pointer, as: carriage, root: root)
    }

    private mutating func addLimits(
        of type: TypeReference, _ value: JSONLiteral, at pointer: String, as carriage: Carriage, root: CaseRoot
    ) {
        for violation in violations(of: type, value, isText: carriage != .json)
            + checks.assertionViolations(of: type, value)
        where carriage.carries(violation.value) {
            // As a text it may be of another type.
            if carriage != .json, let text = violation.value.scalarText {
                let changed = root.changed(pointer, to: .string(text))
                if checks.fault(in: changed, as: root.type) == nil { continue }
            }
            let title = "\(root.title(of: pointer)) \(violation.words)"
            add(title, violation.keyword, pointer, violation.value, root)
            // Another variant of a union may take it.
            if carriage == .json, root.mayBeAnother { accept(title, pointer, violation.value, root) }
        }
        for boundary in boundaries(of: type, value) + listed(in: type, besides: value)
        where carriage.carries(boundary.value) {
            let title = "\(root.title(of: pointer)) \(boundary.words)"
            accept(title, pointer, boundary.value, root)
            // It may be of several variants of a union, of which only one may be.
            if carriage == .json, root.mayBeAnother { add(title, nil, pointer, boundary.value, root) }
        }
    }

    private mutating func addInner(
        _ type: TypeReference, _ value: JSONLiteral, at pointer: String, as carriage: Carriage, root: CaseRoot
    ) {
        switch (type.unwrapped.unconstrained, value) {
        case (.array(let element), .array(let elements)):
            guard let first = elements.first else { return }
            walk(element, first, at: pointer + "/0", as: carriage.inner("0", first), root: root)
            if carriage == .texts(isSeparated: true), root.pointer.hasPrefix("/query/") {
                addEmptyElement(element, behind: first, at: pointer, root: root)
            }
        case (.dictionary(let element), .object(let members)):
            guard let first = members.first else { return }
            let place = "\(pointer)/\(first.name.pointerToken)"
            walk(element, first.value, at: place, as: carriage.inner(first.name, first.value), root: root)
        case (.named(let path, _), _):
            let kind = checks.declarations[path]
            if case .enumeration = kind { return }
            // How a parameter is taken apart depends on the parameter, and so it does of forms.
            let way =
                switch carriage {
                case .json where root.base == nil: ""
                // A union may tell by the members of a variant whether it is one.
                case .json: root.union?.pointer == pointer ? "in \(root.union?.name ?? "")" : "in a union"
                case .form: "as a form"
                default: pointer
                }
            guard seen.insert(path + [way]).inserted
            else { return }
            switch kind {
            case .structure(let structure) where structure.isCollection:
                walk(structure.properties[0].type, value, at: pointer, as: carriage, root: root)
            case .structure(let structure) where structure.isTuple:
                guard carriage == .json else { return }
                for (index, (property, element)) in zip(structure.properties, value.elements ?? []).enumerated() {
                    walk(property.type, element, at: "\(pointer)/\(index)", as: carriage, root: root)
                }
            case .structure(let structure): walk(structure, value, at: pointer, as: carriage, root: root)
            case .union(let union): walk(union, type, value, at: pointer, as: carriage, root: root)
            case .enumeration, nil: break
            }
        default: break
        }
    }

    /// Adds a list with an empty text behind another one: alone it would say that the list has no elements.
    private mutating func addEmptyElement(
        _ element: TypeReference, behind first: JSONLiteral, at pointer: String, root: CaseRoot
    ) {
        guard case .string = first, checks.fault(in: .string(""), as: element) != nil else { return }
        add("an empty text in \(root.name)", nil, pointer, .array([first, .string("")]), root)
    }

    private mutating func walk(
        _ structure: Structure, _ value: JSONLiteral, at pointer: String, as carriage: Carriage, root: CaseRoot
    ) {
        for property in structure.properties {
            guard let member = value.member(property.wireName) else {
                addAbsent(property, of: structure, value, at: pointer, as: carriage, root: root)
                continue
            }
            let place = "\(pointer)/\(property.wireName.pointerToken)"
            if property.isRequired, !carriage.isHeaders(property.wireName),
                carriage == .json || !value.setting([property.wireName], to: nil).isEmpty
            {
                let title = "\(root.title) without \(place.dropFirst(root.pointer.utf8.count))"
                add(title, "required", place, nil, root)
            }
            if member == .null { continue }
            if property.isNullable, carriage == .json {
                accept("\(root.title(of: place)) that is null", place, .null, root)
            }
            walk(property.type, member, at: place, as: carriage.inner(property.wireName, member), root: root)
        }
        if case .forbidden = structure.additionalProperties, carriage.hasOwnNames {
            let place = pointer + "/gatewrightUnknown"
            let title = "\(root.title(of: pointer)) with a member that is not allowed"
            add(title, "additionalProperties", place, .boolean(true), root)
        }
    }

    /// Adds a case with a member that the example lacks, as it may be there only where others are not.
    private mutating func addAbsent(
        _ property: Property, of structure: Structure, _ value: JSONLiteral, at pointer: String,
        as carriage: Carriage, root: CaseRoot
    ) {
        guard carriage == .json, let members = value.members,
            let other = making.example(of: property.type.unwrapped, named: property.wireName)
        else { return }
        let least = members.filter { member in
            structure.properties.contains { $0.wireName == member.name && $0.isRequired }
        }
        let count = found.count
        for members in [members, least] where found.count == count {
            let changed = JSONLiteral.object(members + [.init(name: property.wireName, value: other)])
            accept("\(root.title(of: pointer)) with \(property.wireName)", pointer, changed, root)
        }
    }

    private mutating func walk(
        _ union: Union, _ type: TypeReference, _ value: JSONLiteral, at pointer: String, as carriage: Carriage,
        root: CaseRoot
    ) {
        for (number, variant) in union.variants.prefix(32).enumerated() {
            let name = pointer.pointerTokens.last ?? "body"
            guard let other = making.example(of: variant, in: union, as: type.unwrapped.unconstrained, named: name),
                carriage == .json || other.isOfFiles || other.scalarText != nil && carriage.carries(other)
            else { continue }
            var inner = root
            inner.base = root.base ?? pointer
            inner.mayBeAnother = union.discriminator == nil
            if case .named(let path, _) = type.unwrapped.unconstrained {
                inner.union = (path.joined(separator: "."), pointer)
            }
            if other != value {
                let count = found.count
                accept("\(root.title(of: pointer)) of variant \(number + 1)", pointer, other, inner)
                if found.count == count { continue }
                inner.value = root.changed(pointer, to: other)
            }
            walk(variant.type, other, at: pointer, as: carriage, root: inner)
        }
    }

    /// Adds a case where the root as a whole is then taken, and read as a whole if the example is.
    private mutating func accept(_ title: String, _ pointer: String, _ value: JSONLiteral, _ root: CaseRoot) {
        let changed = root.changed(pointer, to: value)
        guard checks.fault(in: changed, as: root.type) == nil,
            root.isAnswer
                || checks.unread(of: changed, as: root.type, at: "")
                    == checks.unread(of: root.value, as: root.type, at: "")
        else { return }
        found.append(ContractCase(title, root.change(pointer, to: value)))
    }

    /// Adds a case where the root as a whole is then refused: in a union another variant may take it.
    private mutating func add(
        _ title: String, _ keyword: String?, _ pointer: String, _ value: JSONLiteral?, _ root: CaseRoot
    ) {
        guard !root.isAnswer, let fault = checks.fault(in: root.changed(pointer, to: value), as: root.type)
        else { return }
        // What a union says of a fault inside is its own business.
        let isPlain = root.base == nil && root.pointer + fault.pointer == pointer
        let change = root.change(pointer, to: value)
        found.append(ContractCase(title, change, keyword: isPlain ? keyword : nil, status: 400))
    }

    /// The other values of an enumeration, the first time that one is met.
    mutating func listed(in type: TypeReference, besides value: JSONLiteral) -> [ExampleViolation] {
        guard case .named(let path, isEnumeration: true) = type.unwrapped.unconstrained,
            case .enumeration(let enumeration) = checks.declarations[path], seen.insert(path).inserted
        else { return [] }
        return enumeration.cases.map(\.rawValue.literal).filter { $0 != value }.prefix(16)
            .map { ExampleViolation($0, "that is another of the listed", nil) }
    }
}
