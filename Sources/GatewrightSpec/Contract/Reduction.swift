import GatewrightAPI

/// Leaves out of requests whatever may be missing.
struct Reduction {
    let checks: ExampleChecks

    func least(of operation: Operation, _ request: JSONLiteral) -> JSONLiteral {
        guard case .object(var parts) = request else { return request }
        for index in parts.indices {
            let part = parts[index]
            guard let location = Parameter.Location(rawValue: part.name), case .object(let values) = part.value else {
                continue
            }
            parts[index].value = .object(
                values.filter { value in
                    operation.parameters.contains {
                        $0.location == location && $0.wireName == value.name && $0.isRequired
                    }
                })
        }
        guard let body = operation.body, let index = parts.firstIndex(where: { $0.name == "body" }) else {
            return .object(parts)
        }
        if !body.isRequired {
            parts.removeAll { $0.name == "body" || $0.name == "mediaType" }
            return .object(parts)
        }
        let sent = parts.first { $0.name == "mediaType" }?.value.text
        let form = body.content.forms.first { sent.map($0.carriers.contains) ?? false }
        switch form {
        case .json(let type, _), .form(let type, _, _):
            var carriage = Carriage.json
            if case .form(_, _, let fields) = form, sent.map(\.isJSONMediaType) != true { carriage = .form(fields) }
            let reduced = least(parts[index].value, as: type, carriage)
            // A form without fields is no body.
            let isSent = carriage == .json || !reduced.isEmpty
            if isSent, checks.fault(in: reduced, as: type) == nil { parts[index].value = reduced }
        default: break
        }
        return .object(parts)
    }

    private func least(_ value: JSONLiteral, as type: TypeReference, _ carriage: Carriage) -> JSONLiteral {
        switch (type.unwrapped.unconstrained, value) {
        case (.array(let element), .array(let elements)):
            return .array(
                elements.enumerated().map { least($1, as: element, carriage.inner(String($0), $1)) })
        case (.named(let path, _), .object(let members)):
            guard case .structure(let structure) = checks.declarations[path] else { return value }
            var kept: [JSONLiteral.Member] = []
            for member in members {
                let property = structure.properties.first { $0.wireName == member.name }
                guard let property, property.isRequired else { continue }
                let inner = carriage.inner(member.name, member.value)
                let reduced = least(member.value, as: property.type, inner)
                // A form has no text for what has nothing in it.
                kept.append(.init(name: member.name, value: inner.carries(reduced) ? reduced : member.value))
            }
            return .object(kept)
        default: return value
        }
    }
}
