import GatewrightAPI

extension CORSConfiguration {
    static let key = "x-amazon-apigateway-cors"

    /// Nil for what is no mapping, as where CloudFormation puts it in.
    init?(_ node: Node) {
        guard node.isMapping, !node.isIntrinsic else { return nil }
        func texts(_ key: String) -> [String] { node[key]?.elements.compactMap(\.string) ?? [] }
        self.init(
            allowOrigins: texts("allowOrigins"), allowMethods: texts("allowMethods"),
            allowHeaders: texts("allowHeaders"), exposeHeaders: texts("exposeHeaders"),
            allowCredentials: node["allowCredentials"]?.boolean ?? false,
            maxAge: node["maxAge"]?.string.flatMap { Int($0) })
    }
}
