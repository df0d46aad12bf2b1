import GatewrightAPI

/// Requests that operations take, made of examples.
extension ContractResolving {
    /// The parts of a request, or nil where a part that must be there has no example.
    mutating func request(of operation: Operation) -> [JSONLiteral.Member]? {
        var parts: [JSONLiteral.Member] = []
        // API Gateway has no variables that are parts of segments, and no path has a query: nothing leads there.
        guard !operation.path.contains(where: { $0 == "?" || $0 == "#" }) else { return nil }
        let segments = operation.path.split(separator: "/" as Character)
        guard segments.allSatisfy({ !$0.contains("{" as Character) || $0.hasPrefix("{") && $0.hasSuffix("}") }) else {
            return nil
        }
        if operation.method == .any {
            let methods = whole.methodsReachingAny(at: operation.path)
            guard let method = methods.first(where: { $0 == .post }) ?? methods.first(where: { $0 != .head }) else {
                return nil
            }
            parts.append(.init(name: "method", value: .string(method.rawValue)))
        }
        for location in [Parameter.Location.path, .query, .header, .cookie] {
            var values: [JSONLiteral.Member] = []
            for parameter in operation.parameters where parameter.location == location {
                if location == .header, Parameter.headersOfGateways.contains(parameter.wireName.lowercased()) {
                    // A port is a number.
                    guard [.string, .integer].contains(parameter.type.unwrapped) else { return nil }
                    continue
                }
                if location == .header, isSaidByMediaTypes(parameter, of: operation) { continue }
                guard let value = value(of: parameter) else {
                    if parameter.isRequired { return nil }
                    continue
                }
                values.append(.init(name: parameter.wireName, value: value))
            }
            if !values.isEmpty { parts.append(.init(name: location.rawValue, value: .object(values))) }
        }
        if case .chosen(let choice) = operation.negotiation, let first = choice.forms.first {
            parts.append(.init(name: "accept", value: .string(first.mediaType.firstMediaType)))
        }
        guard let body = operation.body else { return parts }
        guard let (value, mediaType) = bodies(of: operation).first else { return body.isRequired ? nil : parts }
        parts.append(.init(name: "body", value: value))
        parts.append(.init(name: "mediaType", value: .string(mediaType)))
        return parts
    }

    /// Whether a header field of requests is written for the bodies that are asked for and sent.
    private func isSaidByMediaTypes(_ parameter: Parameter, of operation: Operation) -> Bool {
        let field = parameter.wireName.lowercased()
        guard Parameter.headersOfMediaTypes.contains(field) else { return false }
        // A request without its optional body has no other field.
        return field == "accept" || operation.body?.isRequired == true
            || operation.body != nil && !parameter.isRequired
    }

    /// A body in each form and way in which one can be written.
    mutating func bodies(of operation: Operation) -> [(value: JSONLiteral, mediaType: String)] {
        var found: [(JSONLiteral, String)] = []
        for form in operation.body?.content.forms ?? [] {
            // What is made has every member, so that each limit can be broken.
            guard let value = self.value(of: form) ?? documentedBodies(of: operation).first?.value else { continue }
            for mediaType in form.carriers {
                guard case .form(let type, _, _) = form, !mediaType.isJSONMediaType else {
                    found.append((value, mediaType))
                    continue
                }
                // Without fields it is no body, but in parts.
                guard let fields = checks.fields(of: value, as: type),
                    !fields.isEmpty || mediaType.hasPrefix("multipart/")
                else { continue }
                found.append((fields, mediaType))
            }
        }
        return found
    }

    private mutating func value(of parameter: Parameter) -> JSONLiteral? {
        let type = parameter.encoding == .json ? parameter.type : parameter.type.unwrapped
        if let keyword = parameter.exampleKeyword, let value = making.documented.value(keyword, as: type, checks),
            value.isSendable(in: parameter.location)
        {
            return value
        }
        guard let value = making.example(of: type, named: parameter.wireName), value.isSendable(in: parameter.location)
        else {
            return nil
        }
        return value
    }

    mutating func value(of content: Content) -> JSONLiteral? {
        switch content {
        case .json(let type, _), .form(let type, _, _): making.example(of: type.unwrapped, named: "body")
        case .text(.string, _): .string("text")
        case .text(let type, _): making.example(of: type, named: "text")
        case .bytes(let type, _): making.example(of: type.ofCharacters, named: "bytes")
        case .stream: .string("bytes")
        case .parts, .alternatives: nil
        }
    }

    func documentedBodies(of operation: Operation) -> [(title: String, value: JSONLiteral)] {
        guard let type = operation.body?.content.forms.first?.exampleType else { return [] }
        return (operation.body?.examples ?? []).compactMap { name, keyword in
            making.documented.value(keyword, as: type, checks).map { (name, $0) }
        }
    }
}
