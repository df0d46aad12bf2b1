import GatewrightAPI

/// What is wrong with bodies and within them.
extension ContractCases {
    mutating func add(_ body: RequestBody, _ request: JSONLiteral) {
        guard request.member("body") != nil else { return }
        if body.isRequired {
            found.append(ContractCase("without a body", .remove("/body"), keyword: "required", status: 400))
        }
        if !body.content.forms.contains(where: { $0.mediaTypes.contains("*" as Character) }) {
            found.append(
                ContractCase("a body of another media type", .mediaType("application/x-gatewright-other"), status: 415))
        }
    }

    /// Adds what is wrong within the body that a request has.
    mutating func addBody(of body: RequestBody, _ request: JSONLiteral) {
        guard let value = request.member("body"), let mediaType = request.member("mediaType")?.text,
            let form = body.content.forms.first(where: { $0.carriers.contains(mediaType) })
        else { return }
        switch form {
        case .json(let type, _): addJSON(type, value)
        case .form(let type, _, _) where mediaType.isJSON: addJSON(type, value)
        case .form(let type, _, let fields):
            found.append(ContractCase("a body that is no form", .text("%zz"), status: 400))
            walk(type, value, at: "/body", as: .form(fields), root: (type, value))
            addFiles(fields, value)
        case .parts: found.append(ContractCase("a body that has no parts", .text("%zz"), status: 400))
        case .text, .bytes, .stream, .alternatives: break
        }
    }

    private mutating func addJSON(_ type: TypeReference, _ value: JSONLiteral) {
        found.append(ContractCase("a body that is no JSON", .text("{\""), status: 400))
        walk(type, value, at: "/body", as: .json, root: (type, value))
    }

    mutating func walk(
        _ type: TypeReference, _ value: JSONLiteral, at pointer: String, as carriage: Carriage,
        root: (type: TypeReference, value: JSONLiteral)
    ) {
        let title = pointer == "/body" ? "a body" : "\(pointer.dropFirst(5)) in the body"
        for violation in violations(of: type, value, isText: carriage != .json)
            + checks.assertionViolations(of: type, value)
        where carriage.carries(violation.value) {
            add(
                .set(pointer, violation.value), "\(title) \(violation.words)", violation.keyword, pointer,
                violation.value, root)
        }
        for boundary in boundaries(of: type, value) where carriage.carries(boundary.value) {
            let changed = root.value.setting(pointer.pointerTokens.dropFirst(), to: boundary.value)
            guard checks.fault(in: changed, as: root.type) == nil else { continue }
            found.append(ContractCase("\(title) \(boundary.words)", .set(pointer, boundary.value)))
        }
        switch (type.withoutNull.unconstrained, value) {
        case (.array(let element), .array(let elements)):
            guard let first = elements.first else { return }
            walk(element, first, at: pointer + "/0", as: carriage.inner("0", first), root: root)
        case (.dictionary(let element), .object(let members)):
            guard let first = members.first else { return }
            let place = "\(pointer)/\(first.name.pointerToken)"
            walk(element, first.value, at: place, as: carriage.inner(first.name, first.value), root: root)
        case (.named(let path, _), _):
            guard case .structure(let structure) = checks.declarations[path],
                seen.insert(path + (carriage == .json ? [] : ["as a form"])).inserted
            else { return }
            if structure.isCollection {
                return walk(structure.properties[0].type, value, at: pointer, as: carriage, root: root)
            }
            if structure.isTuple { return }
            for property in structure.properties {
                guard let member = value.member(property.wireName) else { continue }
                let place = "\(pointer)/\(property.wireName.pointerToken)"
                if property.isRequired, !carriage.isHeaders(property.wireName) {
                    add(.remove(place), "a body without \(place.dropFirst(5))", "required", place, nil, root)
                }
                if member == .null { continue }
                walk(property.type, member, at: place, as: carriage.inner(property.wireName, member), root: root)
            }
            if case .forbidden = structure.additionalProperties {
                let place = pointer + "/gatewrightUnknown"
                add(
                    .set(place, .boolean(true)), "\(title) with a member that is not allowed", "additionalProperties",
                    place, .boolean(true), root)
            }
        default: break
        }
    }

    /// Adds a case where the body as a whole is then refused: in a union another variant may take it.
    private mutating func add(
        _ change: ContractCase.Change, _ title: String, _ keyword: String?, _ pointer: String, _ value: JSONLiteral?,
        _ root: (type: TypeReference, value: JSONLiteral)
    ) {
        let changed = root.value.setting(pointer.pointerTokens.dropFirst(), to: value)
        guard let fault = checks.fault(in: changed, as: root.type) else { return }
        // What a union says of a fault inside is its own business.
        let isPlain = "/body" + fault.pointer == pointer
        found.append(ContractCase(title, change, keyword: isPlain ? keyword : nil, status: 400))
    }

    /// Adds files of other media types than they may have.
    private mutating func addFiles(_ fields: FormFields, _ value: JSONLiteral) {
        for file in fields.files where !file.mediaTypes.contains("*" as Character) {
            guard let present = value.member(file.name) else { continue }
            let other: JSONLiteral = .object([
                .init(name: "bytes", value: .string("AQID")),
                .init(
                    name: "headers",
                    value: .array([.string("Content-Type"), .string("application/x-gatewright-other")])),
            ])
            var isList = false
            if case .array = present { isList = true }
            let place = "/body/\(file.name.pointerToken)"
            found.append(
                ContractCase(
                    "\(place.dropFirst(5)) in the body of another media type",
                    .set(place, isList ? .array([other]) : other), status: 400))
        }
    }
}
