/// A documented answer: a case of `Output`.
package struct Response: Sendable {
    package enum Status: Hashable, Sendable {
        /// 100 to 599.
        case code(Int)
        /// `4XX` is `.range(4)`.
        case range(Int)
        case `default`
    }

    package var status: Status
    /// The case of `Output`: `created`, `clientError`, `other`.
    package var name: String
    package var documentation: Documentation
    package var content: Content?
    package var headers: [Header]
    /// Whether the payload is kept behind a reference since code that copies it in line would be too large.
    package var isLarge = false
    /// The author's examples of its first content. Kept where tests are asked for.
    package var examples: [any ExampleKeyword] = []

    package init(
        status: Status, name: String, documentation: Documentation = Documentation(), content: Content? = nil,
        headers: [Header] = []
    ) {
        self.status = status
        self.name = name
        self.documentation = documentation
        self.content = content
        self.headers = headers
    }
}

extension Response.Status {
    /// As a document writes it: `201`, `4XX`, `default`.
    package var text: String {
        switch self {
        case .code(let code): String(code)
        case .range(let hundreds): "\(hundreds)XX"
        case .default: "default"
        }
    }
}

/// A documented header of a response.
package struct Header: Sendable {
    /// The label in the case of `Output`.
    package var name: String
    package var wireName: String
    package var type: TypeReference
    /// How the value is written as text.
    package var style: Style
    package var isRequired: Bool

    package enum Style: Hashable, Sendable {
        /// A scalar or an enumeration.
        case scalar
        /// An array of those, separated by commas or, in Swagger 2.0, as `collectionFormat` says.
        case list(ParameterStyle.Name)
        /// The values of `Set-Cookie`, each a field of its own (RFC 6265 §3).
        case cookies
        /// Any other value in `simple` style: `a,1,b,2`, or `a=1,b=2` where it explodes.
        case simple(explode: Bool)
        /// `content`: the value as JSON.
        case json

        /// Whether what is written are texts of scalars.
        package var isOfTexts: Bool {
            switch self {
            case .scalar, .list, .cookies: true
            case .simple, .json: false
            }
        }
    }

    package init(name: String, wireName: String, type: TypeReference, style: Style = .scalar, isRequired: Bool) {
        self.name = name
        self.wireName = wireName
        self.type = type
        self.style = style
        self.isRequired = isRequired
    }
}
