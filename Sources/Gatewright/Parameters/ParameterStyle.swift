/// How a parameter that is more than one text is written: `style` of OpenAPI (3.1, §4.8.12.3).
public enum ParameterStyle: Sendable {
    /// `a,b` in a path or header.
    case simple
    /// `.a.b` in a path.
    case label
    /// `;name=a;name=b` in a path.
    case matrix
    /// `name=a&name=b` in a query, `name=a` in a cookie.
    case form
    /// `name=a%20b` in a query.
    case spaceDelimited
    /// `name=a|b` in a query.
    case pipeDelimited
    /// `name=a%09b` in a query: Swagger 2.0's `tsv`.
    case tabDelimited
    /// `name[member]=a` in a query.
    case deepObject
    /// Like `form` in a cookie, but not percent-encoded: OpenAPI 3.2.
    case cookie
    /// Every item of the query, as members of one object: OpenAPI 3.2.
    case wholeQuery
    /// One text, as `content` says.
    case content

    /// What separates values, where it comes percent-encoded since it may not stand in a URI itself.
    var encodedSeparator: Unicode.Scalar? {
        switch self {
        case .spaceDelimited: " "
        case .pipeDelimited: "|"
        case .tabDelimited: "\t"
        default: nil
        }
    }
}
