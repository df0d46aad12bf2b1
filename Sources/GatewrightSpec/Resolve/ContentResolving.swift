import GatewrightAPI

/// The bodies of requests and responses, which may have several media types.
extension OperationResolver {
    /// What a body is, or nil where the document says nothing about it.
    ///
    /// Media types that carry the same are one form. Several forms are an enumeration.
    ///
    /// - Parameters:
    ///   - isRequest: whether it is read rather than written.
    ///   - hint: the name of the body's type, where it needs one of its own.
    func content(
        of media: [MediaTypeObject], isRequest: Bool, named hint: String, in nested: inout TypeResolver.Nested
    ) -> Content? {
        reportVersions(among: media)
        let forms = MediaForm.forms(of: media, formKind: formKind)
        guard let first = forms.first else { return nil }
        if forms.count == 1 { return content(of: first, isRequest: isRequest, named: hint, in: &nested) }

        let name = types.claimName(hint, in: &nested)
        var scope = NameScope()
        let alternatives = forms.map { form in
            // A case called like a type would hide it within the enumeration.
            let name = scope.claim(form.name) { [topLevel = types.topLevel, nested] candidate in
                topLevel.contains(candidate) || nested.scope.contains(candidate)
            }
            let content = content(of: form, isRequest: isRequest, named: Names.type(name) + hint, in: &nested)
            return Content.Alternative(name: name, content: content)
        }
        return .alternatives(alternatives, type: nested.path + [name])
    }

    private func content(
        of form: MediaForm, isRequest: Bool, named hint: String, in nested: inout TypeResolver.Nested
    ) -> Content {
        switch form.kind {
        case .json:
            let type = form.media[0].schema.map { types.use(of: $0, named: hint, in: &nested).reference } ?? .json
            return .json(type, mediaType: form.mediaType)
        case .text:
            let type = textType(of: form.media[0], named: hint, in: &nested)
            return .text(type, mediaType: form.mediaType)
        case .xml:
            if form.isDescribed { types.diagnostics.report(.untypedXML, at: form.media[0].position) }
            // An XML text says itself how it is encoded.
            return form.media.allSatisfy(\.isText)
                ? .text(.string, mediaType: form.mediaType) : .bytes(.bytes, mediaType: form.mediaType)
        case .form, .multipart:
            return self.form(form, isRequest: isRequest, named: hint, in: &nested)
        case .bytes: return .bytes(bytesType(of: form.media[0]), mediaType: form.mediaType)
        }
    }

    // MARK: Accept

    /// Whether and how a client chooses between the types of an operation's successful answers.
    func negotiation(of operation: Operation, in nested: inout TypeResolver.Nested) -> Negotiation? {
        let successes = operation.responses.filter(\.status.isSuccess)
        let contents = successes.compactMap(\.content)
        // An answer without a body is fine with every client.
        guard !contents.isEmpty, contents.count == successes.count else { return nil }
        var forms: [(name: String, mediaType: String)] = []
        for content in contents {
            for form in content.named {
                if let index = forms.firstIndex(where: { $0.name == form.name }) {
                    forms[index].mediaType.addMediaTypes(form.mediaType)
                } else {
                    forms.append(form)
                }
            }
        }
        let hasAlternatives = contents.contains { $0.forms.count > 1 }
        if hasAlternatives {
            let taken = Set(operation.parameters.map(\.name) + ["body", "method"])
                .union(operation.body?.contentTypeName.map { [$0] } ?? [])
            var members = NameScope(taken: taken)
            let type = nested.path + [types.claimName("Accept", in: &nested)]
            let name = members.claim("accept", suffix: "edType")
            return .chosen(Negotiation.Choice(name: name, type: type, forms: forms))
        }
        let all = forms.map(\.mediaType).joined(separator: ", ")
        return all.contains(",") ? .refused(mediaTypes: all) : nil
    }
}

extension Content {
    /// The forms, each with the name that it has as a case.
    fileprivate var named: [(name: String, mediaType: String)] {
        if case .alternatives(let alternatives, _) = self {
            return alternatives.map { ($0.name, $0.content.mediaTypes) }
        }
        let first = mediaTypes.prefix { $0 != "," }
        return [(MediaForm.name(of: String(first)), mediaTypes)]
    }
}

extension Response.Status {
    var isSuccess: Bool {
        switch self {
        case .code(let code): (200...299).contains(code)
        case .range(let hundreds): hundreds == 2
        case .default: false
        }
    }
}

extension String {
    /// Adds those of a list that are not there yet.
    fileprivate mutating func addMediaTypes(_ list: String) {
        var all = split(separator: ", ").map(String.init)
        for type in list.split(separator: ", ").map(String.init) where !all.contains(type) { all.append(type) }
        self = all.joined(separator: ", ")
    }
}

extension OperationResolver {
    /// Reports bodies that only a parameter of the media type tells from another one: they are left out.
    private func reportVersions(among media: [MediaTypeObject]) {
        var places: [String: Position?] = [:]
        for object in media {
            let place = object.schema.map { types.target(of: $0)?.position ?? $0.position }
            guard let known = places.updateValue(place, forKey: object.essence) else { continue }
            places[object.essence] = known
            if known != place { diagnostics.report(.mediaTypeParameter(object.name), at: object.position) }
        }
    }
}

extension Diagnostic.Message {
    static func mediaTypeParameter(_ name: String) -> Self {
        .init(
            .warning, "media-type-parameter", "'\(cropped(name))' differs from another media type in a parameter only",
            why: "bodies are told apart by their media type without parameters, so this one is left out",
            fix: "give it a media type of its own, such as `application/vnd.orders.v2+json`")
    }

    /// That XML is not JSON is no fault of the document's.
    static var untypedXML: Self {
        .init(
            .note, "xml", "XML is handed over as it is",
            why: "its schema describes JSON; the handler reads and writes the XML")
    }
}
