/// The request templates of an integration of a REST API.
extension Integration {
    /// What the templates make of a request.
    package enum Event {
        /// There is no template: the body as it is.
        case body
        case written(MappingTemplate)
        /// Nothing that can be told.
        case untold(MappingTemplate.Fault, at: Position)
    }

    /// What the function gets, whatever the media type of a request that has a template.
    package var event: Event {
        var first: (mediaType: String, event: MappingTemplate)?
        for member in node["requestTemplates"]?.members ?? [] {
            let template: MappingTemplate
            do throws(MappingTemplate.Fault) {
                let text = try Self.text(ofTemplate: member.value)
                // An empty one means that the body is passed on.
                template = try MappingTemplate.parse(text) ?? .written(.body)
            } catch {
                return .untold(error, at: member.value.position)
            }
            guard let known = first else {
                first = (member.key, template)
                continue
            }
            if template.isAlike(known.event) { continue }
            let fault = MappingTemplate.Fault(
                "for '\(cropped(member.key))' writes something else than the one for '\(cropped(known.mediaType))'")
            return .untold(fault, at: member.keyPosition)
        }
        guard let event = first?.event else { return .body }
        return event.isBody ? .body : .written(event)
    }

    /// The text of a template, with a sign where CloudFormation puts something in: what it knows by itself
    /// (`${AWS::Region}`) wherever it stands, since templates are also filled from outside.
    private static func text(ofTemplate node: Node) throws(MappingTemplate.Fault) -> String {
        if node.isNull { return "" }
        let substitution = node["Fn::Sub"]
        guard let text = node.string ?? substitution?.string ?? substitution?.elements.first?.string else {
            throw .init("is put together by CloudFormation")
        }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "${") {
            result += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else { break }
            let name = rest[start.upperBound..<end]
            if substitution != nil, name.hasPrefix("!") {
                result += "${" + name.dropFirst() + "}"
            } else if substitution != nil || name.hasPrefix("AWS::") {
                result.unicodeScalars.append(TemplateScanner.substituted)
            } else {
                result += "${" + name + "}"
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}

extension MappingTemplate {
    /// Whether the body is handed on as it is.
    fileprivate var isBody: Bool { self == .written(.body) || self == .written(.bodyJSON([])) }

    fileprivate func isAlike(_ other: MappingTemplate) -> Bool { self == other || isBody && other.isBody }
}
