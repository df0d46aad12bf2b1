import GatewrightAPI

/// The headers of responses.
extension OperationResolver {
    func headers(of response: ResponseObject, in nested: inout TypeResolver.Nested) -> [Header] {
        var labels = NameScope(taken: ["body", "status", "contentType"])
        var result: [Header] = []
        // OpenAPI 3.1 §4.8.17: a header called `Content-Type` is ignored, as the media type of the content says it.
        for object in response.headers where object.name.lowercased() != "content-type" {
            let name = labels.claim(
                Names.header(object.name), given: object.givenName, as: .member, suffix: "Header",
                diagnostics: diagnostics)
            let (type, style) = type(of: object, in: &nested)
            result.append(
                Header(name: name, wireName: object.name, type: type, style: style, isRequired: object.isRequired))
        }
        return result
    }

    private func type(
        of header: HeaderObject, in nested: inout TypeResolver.Nested
    ) -> (TypeReference, Header.Style) {
        guard let schema = header.schema else { return (.string, .scalar) }
        let type = types.use(of: schema, named: Names.type(header.name), in: &nested).type
        if header.hasContent { return (type, .json) }
        let plain = type.unconstrained
        if plain.isParameterScalar { return (plain, .scalar) }
        if case .array(let element) = plain, element.isParameterScalar {
            if header.name.lowercased() == "set-cookie" { return (.array(.string), .cookies) }
            return (.array(element.unconstrained), .list(header.style))
        }
        return (type, .simple(explode: header.explodes))
    }
}
