/// How a parameter's value is written.
package enum ParameterEncoding: Hashable, Sendable {
    /// One text, which is a scalar.
    case text
    /// Texts that are taken apart by a style and read as the JSON that they stand for.
    case styled(ParameterStyle)
    /// One text, which is JSON.
    case json
}

/// `style` and `explode` of OpenAPI, or `collectionFormat` of Swagger 2.0.
package struct ParameterStyle: Hashable, Sendable {
    package enum Name: String, Hashable, Sendable {
        case simple
        case label
        case matrix
        case form
        case spaceDelimited
        case pipeDelimited
        /// `tsv` of Swagger 2.0.
        case tabDelimited
        case deepObject
        /// Since 3.2: like `form`, but not percent-encoded.
        case cookie
        /// Since 3.2: every item of the query, `in: querystring`.
        case wholeQuery

        /// What stands between the elements of an array that is one text.
        package var separator: String {
            switch self {
            case .spaceDelimited: " "
            case .pipeDelimited: "|"
            case .tabDelimited: "\t"
            default: ","
            }
        }
    }

    package var name: Name
    package var explode: Bool
    /// What separates the elements of arrays within the array, the outermost first, and nil where each is a text of its
    /// own.
    package var separators: [Unicode.Scalar?] = []
    /// The parameters beside an object that is written without its own name, and takes in members of any name.
    package var others: [String] = []

    package init(_ name: Name, explode: Bool) {
        self.name = name
        self.explode = explode
    }
}
