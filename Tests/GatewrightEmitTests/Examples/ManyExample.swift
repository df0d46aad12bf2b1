import GatewrightAPI
import GatewrightSpec

/// More operations than the compiler takes at once.
extension API {
    static let many = API(
        document: "many.yaml", title: "Many",
        functions: [
            Function(
                name: "Many", handler: "ManyHandler",
                operations: (0..<33).map {
                    Operation(method: .get, path: "/\($0)", name: "get\($0)", type: "Get\($0)")
                })
        ])
}
