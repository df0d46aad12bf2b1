/// A parameter in a path, query, header or cookie.
package struct Parameter: Sendable {
    package enum Location: String, Sendable {
        case path
        case query
        case header
        case cookie
    }

    /// The member of `Input`, unescaped: an emitter writes backticks where Swift wants them.
    package var name: String
    package var wireName: String
    package var location: Location
    package var type: TypeReference
    package var encoding: ParameterEncoding
    package var isRequired: Bool
    /// Whether it may be there without a value, which is then `true` for a boolean and like no parameter for others.
    package var allowsEmpty = false
    /// What it is where the client sends none. Never on a required one.
    package var initialValue: InitialValue?
    /// Until `initialValue` is settled.
    package var defaultKeyword: (any DefaultKeyword)?
    /// Kept where tests are asked for.
    package var exampleKeyword: (any ExampleKeyword)?
    package var documentation: Documentation

    package init(
        name: String, wireName: String, location: Location, type: TypeReference, encoding: ParameterEncoding = .text,
        isRequired: Bool, initialValue: InitialValue? = nil, documentation: Documentation = Documentation()
    ) {
        self.name = name
        self.wireName = wireName
        self.location = location
        self.type = type
        self.encoding = encoding
        self.isRequired = isRequired
        self.initialValue = initialValue
        self.documentation = documentation
    }
}
