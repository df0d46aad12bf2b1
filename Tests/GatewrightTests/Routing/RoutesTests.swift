import Testing

@testable import Gatewright

@Suite struct RoutesTests {
    /// The example of the HTTP API guide, and one like it for REST.
    @Test(arguments: [
        ("GET", "/pets/dog/1", "GET /pets/dog/1", []),
        ("GET", "/pets/dog/2", "GET /pets/dog/{id}", ["id=2"]),
        ("GET", "/pets/cat/1", "GET /pets/{proxy+}", ["proxy=cat/1"]),
        ("POST", "/test/5", "ANY /{proxy+}", ["proxy=test/5"]),
        ("POST", "/", "ANY $default", []),
    ])
    func guideExample(method: String, path: String, route: String, parameters: [String]) {
        let routes = [
            "GET /pets/dog/1", "GET /pets/dog/{id}", "GET /pets/{proxy+}", "ANY /{proxy+}", "ANY $default",
        ]
        #expect(match(routes, method, path, .greedyLast) == "\(route) \(parameters)")
        #expect(match(routes, method, path, .bySegment) == "\(route) \(parameters)")
    }

    @Test(arguments: [
        // Static beats {param} beats {proxy+}, segment by segment.
        (["GET /users/me", "GET /users/{id}", "GET /{proxy+}"], "/users/me", "GET /users/me []"),
        (["GET /users/me", "GET /users/{id}", "GET /{proxy+}"], "/users/7", "GET /users/{id} [\"id=7\"]"),
        (["GET /users/me", "GET /users/{id}", "GET /{proxy+}"], "/users/7/x", "GET /{proxy+} [\"proxy=users/7/x\"]"),
        // Back out of a static prefix.
        (["GET /part1/hardcoded", "GET /{param+}"], "/part1/random", "GET /{param+} [\"param=part1/random\"]"),
        (["GET /a/{x}/c", "GET /{y}/b/d"], "/a/b/d", "GET /{y}/b/d [\"y=a\"]"),
        // A declared method beats ANY, also when ANY stands first.
        (["ANY /x", "GET /x"], "/x", "GET /x []"),
        (["ANY /x", "POST /x"], "/x", "ANY /x []"),
        // A path that lacks the method does not hide a less specific one that has it.
        (["POST /test", "GET /{proxy+}"], "/test", "GET /{proxy+} [\"proxy=test\"]"),
        (["PATCH /users/me", "GET /users/{userId}"], "/users/me", "GET /users/{userId} [\"userId=me\"]"),
        // A trailing slash does not count, nor do leading ones; empty segments do.
        (["GET /pets"], "/pets/", "GET /pets []"),
        (["GET /pets"], "//pets", "GET /pets []"),
        (["GET /pets"], "/pets//", "notFound"),
        (["GET /"], "/", "GET / []"),
        (["GET /"], "", "GET / []"),
        (["GET /"], "/x", "notFound"),
        // A greedy parameter needs a character and keeps inner slashes.
        (["GET /files/{proxy+}"], "/files/", "notFound"),
        (["GET /files/{proxy+}"], "/files", "notFound"),
        (["GET /files/{proxy+}"], "/files/a//b", "GET /files/{proxy+} [\"proxy=a//b\"]"),
        (["GET /files/{proxy+}"], "/files/x/", "GET /files/{proxy+} [\"proxy=x\"]"),
        // {param} is one segment and never empty.
        (["GET /a/{x}/b"], "/a//b", "notFound"),
        (["GET /a/{x}"], "/a/b/c", "notFound"),
        // Matching is case-sensitive and on the undecoded path.
        (["GET /Pets"], "/pets", "notFound"),
        (["GET /a/{x}"], "/a/b%2Fc", "GET /a/{x} [\"x=b%2Fc\"]"),
        (["GET /stra\u{DF}e/{x}"], "/stra\u{DF}e/1", "GET /stra\u{DF}e/{x} [\"x=1\"]"),
        // Two parameters of different names at one place.
        (["GET /u/{id}/a", "GET /u/{name}/b"], "/u/7/b", "GET /u/{name}/b [\"name=7\"]"),
        (["GET /{a}/{b}/{c}"], "/1/2/3", "GET /{a}/{b}/{c} [\"a=1\", \"b=2\", \"c=3\"]"),
        // Lines that are no routes keep their place and match nothing.
        (["", "FETCH /x", "GET x", "GET /x y", "GET /x"], "/x", "GET /x []"),
        (["GET /{proxy+}/x"], "/a/x", "notFound"),
    ])
    func precedence(routes: [String], path: String, expected: String) {
        #expect(match(routes, "GET", path, .bySegment) == expected)
    }

    @Test func restDecidesBySegmentAndHTTPAPIsLookForFullMatchesFirst() {
        let routes = ["GET /a/{proxy+}", "GET /{x}/b"]
        #expect(match(routes, "GET", "/a/b", .bySegment) == "GET /a/{proxy+} [\"proxy=b\"]")
        #expect(match(routes, "GET", "/a/b", .greedyLast) == "GET /{x}/b [\"x=a\"]")
        #expect(match(routes, "GET", "/a/c", .greedyLast) == "GET /a/{proxy+} [\"proxy=c\"]")
    }

    @Test func methodNotAllowedNamesEveryMethodOnceInOrder() {
        let routes = Routes(["PUT /x/y", "GET /x/y", "PUT /x/{id}", "DELETE /{proxy+}", "PATCH /other"])
        #expect(routes.match(method: .post, path: "/x/y") == .methodNotAllowed([.delete, .get, .put]))
        #expect(routes.match(method: .post, path: "/other/z") == .methodNotAllowed([.delete]))
        #expect(routes.match(method: .get, path: "/") == .notFound)
    }

    @Test func anyAndDefaultNeverLackAMethod() {
        #expect(Routes(["ANY /x"]).match(method: .trace, path: "/x") == .route(0, parameters: []))
        #expect(Routes(["GET /x", "$default"]).match(method: .put, path: "/x") == .route(1, parameters: []))
        #expect(Routes(["GET /x"]).match(method: .head, path: "/x") == .methodNotAllowed([.get]))
    }

    @Test func everyRouteOfALargeTableIsFound() {
        var lines: [String] = []
        for number in 0..<1500 {
            lines.append("GET /v\(number % 7)/things\(number)/{id}/parts")
            lines.append("POST /v\(number % 7)/things\(number)/{id}/parts")
        }
        let routes = Routes(lines)
        for (index, line) in lines.enumerated() {
            let parts = line.split(separator: " ").map(String.init)
            let path = parts[1].replacing("{id}", with: "42")
            #expect(
                routes.match(method: HTTPMethod(rawValue: parts[0])!, path: path)
                    == .route(index, parameters: [RouteMatch.Parameter(name: "id", value: "42")]))
            let (key, range) = ByteWords.padded(parts[1])
            #expect(
                routes.table.route(
                    resource: key.span, range, method: MethodSlot(HTTPMethod(rawValue: parts[0])!)) == index)
        }
    }

    /// Static and variable children at every level: a naive search would take 2³⁰ steps.
    @Test func backtrackingIsBoundedByTheTable() {
        var lines: [String] = []
        for depth in 1...30 {
            var template = ""
            for level in 0..<depth { template += level % 2 == 0 ? "/{p\(level)}" : "/a" }
            lines.append("GET " + template + "/end")
            lines.append("GET " + String(repeating: "/a", count: depth) + "/end")
        }
        let routes = Routes(lines)
        let path = String(repeating: "/a", count: 5000)
        #expect(routes.match(method: .get, path: path) == .notFound)
        #expect(routes.match(method: .get, path: String(repeating: "/a", count: 30) + "/no") == .notFound)
    }

    /// Checks the trie against a search through all routes.
    @Test func agreesWithASimpleSearch() {
        var random = SplitMix(seed: 7)
        for _ in 0..<300 {
            let segments = ["a", "b", "ab", "{x}"]
            let lines = (0..<12).map { _ in
                var path = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    segments.randomElement(using: &random)!
                }
                if Bool.random(using: &random) { path.append("{rest+}") }
                return ["GET", "POST", "ANY"].randomElement(using: &random)! + " /" + path.joined(separator: "/")
            }
            let routes = Routes(lines)
            for _ in 0..<20 {
                let parts = ["a", "b", "ab", "c", "abcdefghij"]
                let path = (0..<Int.random(in: 0...4, using: &random)).map { _ in parts.randomElement(using: &random)! }
                let found = routes.match(method: .get, path: "/" + path.joined(separator: "/"))
                let expected = simpleSearch(lines, path)
                if case .route(let index, _) = found {
                    #expect(lines[index] == expected, "\(lines) \(path)")
                } else {
                    #expect(expected == nil, "\(lines) \(path)")
                }
            }
        }
    }

    /// The first of the matching routes when each is ranked by its segments.
    private func simpleSearch(_ lines: [String], _ path: [String]) -> String? {
        func rank(_ line: String) -> [Int]? {
            let template = line.split(separator: " ")[1].split(separator: "/").map(String.init)
            var ranks: [Int] = []
            for (index, segment) in template.enumerated() {
                if segment == "{rest+}" { return index < path.count ? ranks + [2] : nil }
                guard index < path.count else { return nil }
                if segment == "{x}" {
                    ranks.append(1)
                } else if segment == path[index] {
                    ranks.append(0)
                } else {
                    return nil
                }
            }
            return template.count == path.count ? ranks : nil
        }
        return lines.filter { !$0.hasPrefix("POST") }
            .compactMap { line in rank(line).map { (line, $0 + [line.hasPrefix("ANY") ? 1 : 0]) } }
            .min { $0.1.lexicographicallyPrecedes($1.1) }?.0
    }

    private func match(_ lines: [String], _ method: String, _ path: String, _ precedence: RoutePrecedence) -> String {
        switch Routes(lines).match(method: HTTPMethod(rawValue: method)!, path: path, precedence: precedence) {
        case .route(let index, let parameters):
            "\(lines[index]) \(parameters.map { "\($0.name)=\($0.value)" })"
        case .methodNotAllowed(let methods): "methodNotAllowed \(methods.map(\.rawValue))"
        case .notFound: "notFound"
        }
    }
}
