@testable import Gatewright

/// Finding the route of a request, at three sizes of API. Every route is asked for in an order that nothing can predict.
struct RouterBenchmark {
    func run() throws {
        var table = Table(
            "Router: ns per dispatch; median",
            columns: ["", "routes", "Gatewright", "goal", "peer", "peer is"])
        for count in [10, 100, 1000] {
            let api = SampleRoutes(count)
            let routes = Routes(api.lines)
            var byResource = try requests(api, routes) { $0.resource }
            var byPath = try requests(api, routes) { _ in "/{proxy+}" }
            let dictionary = Dictionary(uniqueKeysWithValues: api.lines.enumerated().map { ($1, $0) })
            let trie = DictionaryTrie(api.lines)
            let times = Measure.nanoseconds([
                { number in (try? routes.match(&byResource[number % count])) ?? 0 },
                { number in
                    let request = byResource[number % count]
                    return dictionary[request.method.rawValue + " " + request.resource] ?? 0
                },
                { number in (try? routes.match(&byPath[number % count])) ?? 0 },
                { number in
                    let request = byPath[number % count]
                    return trie.route(request.method.rawValue, request.path) ?? 0
                },
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

    /// Requests for the routes, shuffled. `resource` says what the gateway tells of the resource.
    private func requests(
        _ api: SampleRoutes, _ routes: Routes, resource: (SampleRoutes.Route) -> String
    ) throws -> [Request] {
        var requests: [Request] = []
        for number in api.shuffled {
            let route = api.routes[number]
            let event = """
                {"resource":"\(resource(route))","path":"\(route.path)","httpMethod":"\(route.method)","headers":null}
                """
            var request = Request(Event(EventBytes(Array(event.utf8))))
            guard try routes.match(&request) == number else { throw Failure("a wrong route for \(event)") }
            requests.append(request)
        }
        return requests
    }
}
