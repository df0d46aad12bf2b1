import GatewrightAPI

/// What a mapping template of a REST API writes: JSON with places that API Gateway fills.
package indirect enum MappingTemplate: Equatable, Sendable {
    /// Members in order, no key twice.
    case object([Member])
    case array([MappingTemplate])
    /// Between quotes.
    case text([Piece])
    /// Without quotes.
    case written(TemplateSource)
    /// A loop over the names of a map that writes a member for each, with this value.
    case entries(of: TemplateSource, MappingTemplate)
    /// As the template has it: an integer or a number.
    case number(JSONLiteral)
    case boolean
    case null
    /// This, or null where only a request decides.
    case orNull(MappingTemplate)
    /// One of several of different kinds, as a request decides. None of them is null or a choice itself.
    case choice([MappingTemplate])

    package struct Member: Equatable, Sendable {
        package var key: String
        package var value: MappingTemplate
        /// Whether only a request decides that it is written.
        package var isOptional = false
    }

    package enum Piece: Equatable, Sendable {
        case literal(String)
        case source(TemplateSource)
    }

    /// Why nothing can be said of what a template writes.
    package struct Fault: Error, Equatable {
        /// Follows "the template …": `has \`#macro\`, …`.
        var reason: String

        init(_ reason: String) { self.reason = reason }
    }

    /// API Gateway takes no larger ones.
    static let largest = 300_000
    /// How deep what it writes may be nested.
    static let deepest = 32
    /// How many branches all its conditions may have.
    static let mostBranches = 1000
    /// How many values of different kinds one place may have.
    static let mostChoices = 64
    /// How many variables it may set.
    static let mostVariables = 1000
}

/// Where a value in what a template writes comes from.
package indirect enum TemplateSource: Equatable, Sendable {
    /// `$input.body`.
    case body
    /// `$input.path(…)`: a value as Velocity prints it. Nil for a path that is not a plain one.
    case bodyPath([Step]?)
    /// `$input.json(…)`: a value as JSON.
    case bodyJSON([Step]?)
    /// `$input.params(…)`: of a path, a query or a header, in this order, unless one is named.
    case parameter(String, ParameterMap?)
    /// `$input.params()`.
    case parameterMaps
    case parameterMap(ParameterMap)
    /// `$context`, or a part of it.
    case context([String])
    case stageVariables
    case stageVariable(String)
    /// The name for which a loop runs.
    case name(of: TemplateSource)
    /// The value of a map for the name for which a loop runs.
    case value(in: TemplateSource)
    /// `$util.escapeJavaScript(…)`.
    case escaped(TemplateSource)
    /// `$util.base64Encode(…)`.
    case base64(TemplateSource)
    /// `$util.urlDecode(…)`.
    case urlDecoded(TemplateSource)
    /// A text in the template.
    case literal([MappingTemplate.Piece])
    /// A number, or true or false, that the template gives a variable.
    case constant(JSONLiteral)
    /// One of several, as a request decides. None of them is a choice itself.
    case choice([TemplateSource])
    /// Something of which only this is known.
    case unknown

    package enum ParameterMap: String, Sendable {
        case path
        case querystring
        case header
    }

    /// A step of a JSONPath.
    package enum Step: Equatable, Sendable {
        case member(String)
        case element
        /// One for which a loop runs, so that it is there.
        case each
    }

    /// The steps of `$.a.b`, `$['a'][0]`. Nil for anything else.
    static func steps(of path: String) -> [Step]? {
        var steps: [Step] = []
        var rest = Substring(path)
        guard rest.first == "$" else { return nil }
        rest.removeFirst()
        while let first = rest.first {
            rest.removeFirst()
            if first == "." {
                // `$.` is the whole.
                if rest.isEmpty, steps.isEmpty { break }
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "_-@$".contains($0) }) else {
                    return nil
                }
                steps.append(.member(String(name)))
                rest = rest.dropFirst(name.count)
            } else if first == "[", let end = rest.firstIndex(of: "]") {
                let inner = rest[..<end]
                if let quote = inner.first, quote == "'" || quote == "\"", inner.count > 2, inner.last == quote {
                    steps.append(.member(String(inner.dropFirst().dropLast())))
                } else if !inner.isEmpty, inner.allSatisfy({ $0.isASCII && $0.isNumber }) {
                    steps.append(.element)
                } else {
                    return nil
                }
                rest = rest[rest.index(after: end)...]
            } else {
                return nil
            }
        }
        return steps
    }
}
