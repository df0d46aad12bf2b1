@testable import Gatewright

/// Finding the route of a request, at three sizes of API. The routes are asked for in no order.
struct RouterBenchmark {
    func run() throws {
        var table = Table(
            "Router: ns per dispatch; median",
            columns: ["", "routes", "Gatewright", "goal", "peer", "peer is"])
        for count in [10, 100, 1000] {
            let api = SampleRoutes(count)
            let routes = Routes(api.lines)
            let byResource = try requests(api, routes) { $0.resource }
            let byPath = try requests(api, routes) { _ in "/{proxy+}" }
            let dictionary = Dictionary(uniqueKeysWithValues: api.lines.enumerated().map { ($1, $0) })
            let trie = DictionaryTrie(api.lines)
            let times = Measure.nanoseconds([
                { calls in match(routes, byResource, calls) },
                { calls in
                    sum(calls, byResource) { dictionary[$0.method.rawValue + " " + $0.resource] ?? 0 }
                },
                { calls in match(routes, byPath, calls) },
                { calls in sum(calls, byPath) { trie.route($0.method.rawValue, $0.path) ?? 0 } },
            ])
            table.add(
                "by resource", "\(count)", times[0].text(1), times[0].against(goal: 20, places: 0), times[1].text(1),
                "[String: Int]")
            table.add(
                "by path", "\(count)", times[2].text(1), times[2].against(goal: 60, places: 0), times[3].text(1),
                "trie of dictionaries")
        }
        table.print()
    }

    private func match(_ routes: Routes, _ requests: [Request], _ calls: Int) -> Int {
        var requests = requests
        var sum = 0
        for call in 0..<calls { sum &+= (try? routes.match(&requests[call & Self.mask])) ?? 0 }
        return sum
    }

    @inline(__always)
    private func sum(_ calls: Int, _ requests: [Request], _ route: (Request) -> Int) -> Int {
        var sum = 0
        for call in 0..<calls { sum &+= route(requests[call & Self.mask]) }
        return sum
    }

    private static let mask = 63

    /// 64 requests spread over the routes: few enough to stay in the cache, as a request is when its route is looked
    /// for. `resource` says what the gateway tells of the resource.
    private func requests(
        _ api: SampleRoutes, _ routes: Routes, resource: (SampleRoutes.Route) -> String
    ) throws -> [Request] {
        var requests: [Request] = []
        for index in 0...Self.mask {
            let number = api.shuffled[index % api.shuffled.count]
            let route = api.routes[number]
            let event = """
                {"resource":"\(resource(route))","path":"\(route.path)","httpMethod":"\(route.method)","headers":null,\
                "pathParameters":{"proxy":"\(route.path.dropFirst())"}}
                """
            var request = Request(Event(EventBytes(Array(event.utf8))))
            guard try routes.match(&request) == number else { throw Failure("a wrong route for \(event)") }
            requests.append(request)
        }
        return requests
    }
}
