import GatewrightAPI
import GatewrightSpec

/// What of a request the code of a non-proxy integration checks: what its event has with a type of its own.
///
/// Only what is sure is in it: a value that the event has as any JSON or as part of a text is checked by nobody.
struct MappedChecks {
    /// Parameters whose value is a member of the event.
    private var parameters: Set<Parameter> = []
    /// Parts of the body, with all that is below them.
    private var parts: [[TemplateSource.Step]] = []
    /// Parts of the body of which the text is there, and those without quotes.
    private var texts: [[TemplateSource.Step]] = []
    private var numbers: [[TemplateSource.Step]] = []

    private struct Parameter: Hashable {
        var name: String
        var location: GatewrightAPI.Parameter.Location
    }

    private let declared: [ParameterObject]

    /// - Parameter parameters: those of the operation.
    init(_ event: Integration.Event, parameters: [ParameterObject]) {
        declared = parameters
        switch event {
        case .body: parts = [[]]
        case .written(let template): read(template)
        case .untold: break
        }
    }

    func covers(_ parameter: ParameterObject) -> Bool {
        parameters.contains(Parameter(name: parameter.name, location: parameter.location))
    }

    /// - Parameters:
    ///   - steps: from the body to a value.
    ///   - type: what the value's schema says.
    func covers(_ steps: [TemplateSource.Step], type: String?) -> Bool {
        if parts.contains(where: { steps.starts(with: $0) }) { return true }
        switch type {
        case "string": return texts.contains(steps)
        case "boolean", "integer", "number": return texts.contains(steps) || numbers.contains(steps)
        default: return false
        }
    }

    private mutating func read(_ template: MappingTemplate) {
        switch template {
        // What a template writes under a condition is checked only then.
        case .object(let members): for member in members where !member.isOptional { read(member.value) }
        case .array: break
        case .entries(of: .parameterMaps, .entries(of: .value(in: .parameterMaps), .text)):
            cover([.path, .query])
        case .entries(of: .parameterMap(.path), .text): cover([.path])
        case .entries(of: .parameterMap(.querystring), .text): cover([.query])
        case .text(let pieces):
            if pieces.count == 1, case .source(let source) = pieces[0] { read(text: source) }
        case .written(let source): read(value: source)
        case .entries, .number, .boolean, .null, .orNull, .choice: break
        }
    }

    private mutating func cover(_ locations: Set<GatewrightAPI.Parameter.Location>) {
        for parameter in declared where locations.contains(parameter.location) { cover(parameter) }
    }

    private mutating func cover(_ parameter: ParameterObject) {
        switch parameter.style.name {
        case .simple, .form, .spaceDelimited, .pipeDelimited, .tabDelimited:
            parameters.insert(Parameter(name: parameter.name, location: parameter.location))
        default: break
        }
    }

    /// Between quotes.
    private mutating func read(text source: TemplateSource) {
        switch source {
        case .parameter(let name, let map), .urlDecoded(.parameter(let name, let map)),
            .escaped(.parameter(let name, let map)):
            if let parameter = parameter(name, map) { cover(parameter) }
        case .escaped(.body), .escaped(.bodyJSON([])): parts.append([])
        case .escaped(.bodyJSON(let steps?)): parts.append(steps)
        case .bodyPath(let steps?), .bodyJSON(let steps?), .escaped(.bodyPath(let steps?)): texts.append(steps)
        default: break
        }
    }

    /// Without quotes.
    private mutating func read(value source: TemplateSource) {
        switch source {
        case .parameter(let name, let map):
            if let parameter = parameter(name, map), let type = parameter.schema?["type"]?.string,
                ["boolean", "integer", "number"].contains(type)
            {
                cover(parameter)
            }
        case .body: parts.append([])
        case .bodyJSON(let steps?): parts.append(steps)
        // Velocity prints numbers and booleans as JSON has them.
        case .bodyPath(let steps?): numbers.append(steps)
        default: break
        }
    }

    private func parameter(_ name: String, _ map: TemplateSource.ParameterMap?) -> ParameterObject? {
        let maps: [TemplateSource.ParameterMap] = map.map { [$0] } ?? [.path, .querystring, .header]
        for map in maps {
            let found = declared.first { $0.location == map.location && $0.name == name }
            if let found { return found }
        }
        return nil
    }
}
