/// The routes of an API with as many collections as it takes, ten routes each.
struct SampleRoutes {
    struct Route {
        let method: String
        /// `/stores/c7/{id}`.
        let resource: String
        /// A path of that resource.
        let path: String
    }

    let routes: [Route]
    /// The numbers of the routes in an order that is the same in every run.
    let shuffled: [Int]

    init(_ count: Int) {
        let methods = [["GET", "POST"], ["GET", "PUT", "DELETE"], ["GET", "POST"], ["GET", "PUT", "DELETE"]]
        let parts = [("", ""), ("/{id}", "/4711"), ("/entries", "/entries"), ("/{entryId}", "/e-08-15")]
        var routes: [Route] = []
        for collection in 0..<(count + 9) / 10 {
            var resource = "/stores/c\(collection)"
            var path = resource
            for (methods, part) in zip(methods, parts) {
                resource += part.0
                path += part.1
                routes += methods.map { Route(method: $0, resource: resource, path: path) }
            }
        }
        self.routes = Array(routes.prefix(count))
        var state: UInt64 = 1
        var order = Array(0..<count)
        for index in order.indices.dropFirst().reversed() {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            order.swapAt(index, Int(state >> 33) % (index + 1))
        }
        shuffled = order
    }

    /// `GET /stores/c7/{id}`.
    var lines: [String] { routes.map { "\($0.method) \($0.resource)" } }
}
