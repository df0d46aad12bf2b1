import GatewrightAPI

/// OpenAPI as the author wrote it, every version read into one shape.
///
/// References between schemas are not followed yet: a schema is a ``Node`` that ``Schema`` reads one level deep.
package struct Document {
    package enum Version {
        case swagger2
        case openAPI30
        /// 3.1 and later: schemas are JSON Schema 2020-12.
        case openAPI31
    }

    package var version: Version
    var title: String
    /// The whole of it, for rules about what is generated from nothing.
    package var node: Node
    package var position: Position { node.position }
    package var operations: [OperationObject] = []
    /// Named schemas, `components.schemas` or `definitions`, in document order.
    package var schemas: [Node.Member] = []
    package var securitySchemes: [SecurityScheme] = []
    /// Whether an operation says how API Gateway answers it.
    package var hasIntegrations: Bool { operations.contains { $0.integration != nil } }
}

extension Document {
    /// Whether the paths stand in front of the named schemas.
    var hasOperationsFirst: Bool {
        guard let operation = operations.first?.position, let schema = schemas.first?.keyPosition else { return true }
        return (operation.file, operation.line, operation.column) < (schema.file, schema.line, schema.column)
    }
}

extension OperationObject {
    /// Whether a function gets what a mapping template makes of a request.
    var isMapped: Bool {
        guard let integration, !integration.isProxy, case .function = integration.target else { return false }
        return true
    }

    /// Those of everything that it takes and answers.
    package var schemas: [Node] {
        let media = (body?.content ?? []) + responses.flatMap(\.content)
        return (parameters.map(\.schema) + media.map(\.schema) + responses.flatMap(\.headers).map(\.schema))
            .compactMap(\.self)
    }
}

/// A method of a path item.
package struct OperationObject {
    package var method: Operation.Method
    package var path: String
    /// Of the key of the path item.
    var pathPosition: Position
    package var position: Position
    package var node: Node
    var operationID: Node?
    var givenName: Node?
    var documentation: Documentation
    /// The path item's parameters and the operation's own, which win.
    package var parameters: [ParameterObject]
    package var body: BodyObject?
    var responses: [ResponseObject]
    package var integration: Integration?
    /// Alternatives, each a list of schemes that are all required. None when nothing is asked for.
    package var security: [[SecurityRequirementObject]]
    /// `x-amazon-apigateway-auth`: `NONE` or `AWS_IAM`, in upper case.
    var auth: String?
    package var validator: String?
}

package struct ParameterObject {
    package var name: String
    package var location: Parameter.Location
    package var isRequired: Bool
    /// The schema, or in Swagger 2.0 the parameter itself, which then holds the schema's keywords.
    package var schema: Node?
    /// What `content` says, if there is such.
    var mediaType: MediaTypeObject?
    package var style: ParameterStyle
    /// Whether it may be there without a value, `allowEmptyValue`.
    var allowsEmpty = false
    var givenName: Node?
    var documentation: Documentation
    package var position: Position
    /// `example` and `examples`, of the parameter or of its content.
    var examples: [NamedExample] = []
}

extension ParameterObject {
    /// What is the same for two parameters that are one.
    struct Identity: Hashable {
        let location: Parameter.Location
        let name: String
    }

    /// Names of header fields do not depend on case (RFC 9110 §5.1).
    var identity: Identity { Identity(location: location, name: location == .header ? name.lowercased() : name) }
}

package struct BodyObject {
    package var isRequired: Bool
    package var content: [MediaTypeObject]
    var documentation: Documentation
    package var position: Position
}

package struct MediaTypeObject {
    /// As written, with parameters: `application/json; charset=utf-8`.
    let name: String
    /// Type and subtype in lower case.
    package let essence: String
    package var schema: Node?
    /// How the fields of a form are written.
    var encodings: [EncodingObject]
    var examples: [NamedExample]
    var position: Position

    init(
        name: String, schema: Node? = nil, encodings: [EncodingObject] = [], examples: [NamedExample] = [],
        position: Position
    ) {
        self.name = name
        let end = name.firstIndex(of: ";") ?? name.endIndex
        essence = name[..<end].lowercased().filter { $0 != " " && $0 != "\t" }
        self.schema = schema
        self.encodings = encodings
        self.examples = examples
        self.position = position
    }

    /// The media types that a field of a form may have, where its encoding says so.
    func contentType(of field: String) -> String? { encodings.first { $0.name == field }?.contentType }

    /// `application/json`, any `+json`, and `*/*`, which authors write for JSON more often than not.
    package var isJSON: Bool {
        if essence == "*/*" { return schema?["format"]?.string != "binary" }
        return essence.isJSONMediaType
    }

    var isText: Bool { essence.hasPrefix("text/") && !isJSON }

    var isXML: Bool { essence.hasSuffix("/xml") || essence.hasSuffix("+xml") }
}

/// How a field of a form is written, where the author says more than its schema.
struct EncodingObject {
    /// Of the property.
    var name: String
    /// `image/png, image/jpeg`.
    var contentType: String?
    /// How arrays and objects are written, where the author says it. `contentType` then means nothing.
    var style: Style?
    /// Header Objects by their names. That of `Content-Type` is none, as there is `contentType` (OpenAPI 3.1.1
    /// §4.8.15).
    var headers: [Node.Member] = []
    var position: Position

    enum Style {
        /// What stands between the elements of an array, or the names and values of an object, that is one text.
        case separated(by: Unicode.Scalar)
        /// Elements and members are fields of their own.
        case exploded
        case deepObject
    }
}

struct ResponseObject {
    var status: Response.Status
    var documentation: Documentation
    var content: [MediaTypeObject]
    var headers: [HeaderObject]
    var givenName: Node?
    var position: Position
}

struct HeaderObject {
    var name: String
    var schema: Node?
    /// Whether the value is a JSON text, as `content` may say.
    var hasContent: Bool
    /// How an array is written.
    var style: ParameterStyle.Name
    var explodes: Bool
    var isRequired: Bool
    var givenName: Node?
    var position: Position
}

/// A security scheme, with the authorizer behind it if it has one.
package struct SecurityScheme {
    package var name: String
    /// `apiKey`, `oauth2`, …
    package var type: String
    /// `x-amazon-apigateway-authorizer`.
    package var authorizer: Authorizer?
    package var node: Node
    package var position: Position
}
