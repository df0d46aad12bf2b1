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
        case .form(let type, _, _) where mediaType.isJSONMediaType: addJSON(type, value)
        case .form(let type, _, let fields):
            found.append(ContractCase("a body that is no form", .text("%zz"), status: 400))
            walk(type, value, at: "/body", as: .form(fields), root: .body(type, value))
            addFiles(fields, value)
        case .parts: found.append(ContractCase("a body that has no parts", .text("%zz"), status: 400))
        case .text(let type, _): addText(type, value)
        case .bytes(let type, _): addText(type.ofCharacters, value)
        case .stream, .alternatives: break
        }
    }

    /// Adds what is wrong with a text, which says nothing if it is empty: then there is no body.
    private mutating func addText(_ type: TypeReference, _ value: JSONLiteral) {
        let others = found
        found = []
        walk(type, value, at: "/body", as: .text(isSeparated: false), root: .body(type, value))
        found = others + found.filter { if case .set(_, .string("")) = $0.change { false } else { true } }
    }

    private mutating func addJSON(_ type: TypeReference, _ value: JSONLiteral) {
        found.append(ContractCase("a body that is no JSON", .text("{\""), status: 400))
        walk(type, value, at: "/body", as: .json, root: .body(type, value))
    }

    /// Adds files of other media types than they may have.
    private mutating func addFiles(_ fields: FormFields, _ value: JSONLiteral) {
        for file in fields.files where !file.mediaTypes.contains("*" as Character) {
            guard let present = value.member(file.name) else { continue }
            let other = JSONLiteral.file("other", contentType: "application/x-gatewright-other")
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

extension TypeReference {
    /// The type of texts that stand for bytes in contracts, each character for one.
    var ofCharacters: TypeReference {
        switch self {
        case .bytes: .string
        case .constrained(let type, let constraints): .constrained(type.ofCharacters, constraints)
        default: self
        }
    }
}
