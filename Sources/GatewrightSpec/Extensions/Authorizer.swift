/// `x-amazon-apigateway-authorizer`: who decides whether a request may pass.
struct Authorizer {
    /// In lower case: `token`, `request`, `cognito_user_pools`, `jwt`.
    var type: String
    /// The function, for the kinds that have one.
    var uri: Node?
    var position: Position

    static let key = "x-amazon-apigateway-authorizer"

    init(_ node: Node) {
        type = node["type"]?.string?.lowercased() ?? ""
        uri = node["authorizerUri"]
        position = node.position
    }
}
