import Testing

@testable import Gatewright

/// Answers with what it was given.
private struct Echo: ParameterStylesHandler {
    func readPath(_ input: ReadPath.Input, context: Context) async throws -> ReadPath.Output { .ok(described(input)) }
    func readQuery(_ input: ReadQuery.Input, context: Context) async throws -> ReadQuery.Output {
        .ok(described(input))
    }
    func readDefaults(_ input: ReadDefaults.Input, context: Context) async throws -> ReadDefaults.Output {
        .ok(described(input))
    }
    func readOthers(_ input: ReadOthers.Input, context: Context) async throws -> ReadOthers.Output {
        .ok(described(input))
    }
    func readHeaders(_ input: ReadHeaders.Input, context: Context) async throws -> ReadHeaders.Output {
        .ok(described(input))
    }
    func readForm(_ input: ReadForm.Input, context: Context) async throws -> ReadForm.Output { .ok(described(input)) }
    func readSearch(_ input: ReadSearch.Input, context: Context) async throws -> ReadSearch.Output {
        .ok(described(input))
    }
    func readFaults(_ input: ReadFaults.Input, context: Context) async throws -> ReadFaults.Output {
        .ok(described(input))
    }
}

/// The members that are not nil: `{limit: 5, filter: {state: placed}}`.
private func described(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { described($0.value) } ?? "nil"
    case .collection: return "[" + mirror.children.map { described($0.value) }.joined(separator: ", ") + "]"
    case .dictionary:
        let members = mirror.children.map { member in
            Mirror(reflecting: member.value).children.map { described($0.value) }.joined(separator: ": ")
        }
        return "{" + members.sorted().joined(separator: ", ") + "}"
    case .enum where value is Boxed<Filter?>: return described(mirror.children.first?.value as Any)
    case .struct where !(value is DateTime || value is CalendarDate):
        let members = mirror.children.map { ("\($0.label?.drop { $0 == "_" } ?? ""): ", described($0.value)) }
            .filter { !["nil", "absent"].contains($0.1) }
        return "{" + members.map { $0.0 + $0.1 }.joined(separator: ", ") + "}"
    case .enum where !mirror.children.isEmpty && !(value is JSONValue):
        return mirror.children.map { "\($0.label ?? ""): \(described($0.value))" }.joined()
    default: return "\(value)"
    }
}

/// Requests as the gateways send them, and what a handler gets, or what the client is told.
@Suite struct ParameterHandlerTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var target: String
        var headers: [String: String] = [:]
        var expected: String
        var testDescription: String { target }
    }

    static let resource = "/paths/{list}/{members}/{label}/{dots}/{matrix}/{pairs}/{number}/{json}"

    static let examples = [
        Example(
            target: "/paths/1,2/R=1,B=2/.a.b/.R=3/;matrix=1.5,2/;R=4;G=5/.7/%5Btrue%5D",
            expected: """
                {list: [1, 2], members: {R: 1, B: 2}, label: [a, b], dots: {R: 3}, matrix: [1.5, 2.0], \
                pairs: {R: 4, G: 5}, number: 7, json: [true]}
                """),
        Example(
            target: "/paths/0,2,3,x/R=256,X=1/a/.R=x/matrix=1/;R/.100/%5B1%5D",
            expected: """
                path list/0: must be at least 1
                path list/3: must be an integer
                path list: must have at most 3 elements
                path members/R: must be at most 255
                path members/X: is not allowed
                path label: must begin with .
                path dots/R: must be an integer
                path matrix: must begin with ;
                path pairs: must be members such as name=value
                path number: must be at most 99
                path json/0: must be true or false
                """),
        Example(
            target:
                "/query?filter[state]=placed&filter[price][min]=1&filter[tags]=a&filter[tags]=b&filter[archived]=true"
                + "&filter[since]=2026-01-31T12:00:00Z&filter[not][state]=shipped",
            expected: """
                {filter: {state: placed, price: {min: 1.0}, tags: [a, b], since: 2026-01-31T12:00:00Z, \
                archived: value: true, not: {state: shipped}}}
                """),
        Example(
            target: "/query?filter[state]=placed&filter[price][min]=-1&filter[tags][]=a&filter[tags][]=b"
                + "&filter[tags][]=c",
            expected: """
                query filter/price/min: must be at least 0.5
                query filter/tags: must have at most 2 elements
                """),
        Example(
            target: "/query?filter[state]=lost", expected: "query filter/state: must be one of placed, shipped"),
        Example(target: "/query?filter[price][min]=1", expected: "query filter/state: is required"),
        Example(target: "/query?ids=1&ids=2&ids=3", expected: "{ids: [1, 2, 3]}"),
        Example(
            target: "/query?ids=0&ids=1&ids=1&ids=2147483648",
            expected: """
                query ids/0: must be at least 1
                query ids/3: must be an integer from -2147483648 to 2147483647
                query ids: must not hold an element twice
                """),
        Example(target: "/query?ids=1&ids=1", expected: "query ids: must not hold an element twice"),
        Example(target: "/query?commas=a,b", expected: "{commas: [a, b]}"),
        Example(target: "/query?commas=a,", expected: "query commas/1: must have at least 1 character"),
        Example(target: "/query?spaces=2026-01-31%202026-02-01", expected: "{spaces: [2026-01-31, 2026-02-01]}"),
        Example(
            target: "/query?spaces=2026-01-31+today", expected: "query spaces/1: must be a date such as 2026-01-31"),
        Example(target: "/query?pipes=placed|shipped", expected: "{pipes: [placed, shipped]}"),
        Example(target: "/query?near=x,1,y,2.5", expected: "{near: {x: 1.0, y: 2.5}}"),
        Example(target: "/query?near=y,2.5", expected: "query near/x: is required"),
        Example(target: "/query?offset=0&size=10", expected: "{page: {offset: 0, size: 10}}"),
        Example(target: "/query?offset=-1", expected: "query page/offset: must be at least 0"),
        Example(target: "/query?sort=name", expected: "{sort: string: name}"),
        Example(target: "/query?sort=name,-date", expected: "{sort: array: [name, -date]}"),
        Example(target: "/query?level=5", expected: "{level: integer: 5}"),
        Example(target: "/query?level=all", expected: "{level: stringOption: all}"),
        Example(target: "/query?level=some", expected: "query level: must be one of all, none"),
        Example(
            target: "/query?points=%7B%22x%22:1%7D&points=%7B%22x%22:2%7D", expected: "{points: [{x: 1.0}, {x: 2.0}]}"),
        Example(target: "/query?points=1", expected: "query points/0: must be an object"),
        Example(
            target: "/query?free[a][b]=1&free[c]=x&free[c]=y", expected: #"{free: {a: {"b":"1"}, c: ["x","y"]}}"#),
        Example(target: "/query?drink=caf%C3%A9", expected: "{drink: café}"),
        // Composed in another way, which Swift takes for the same.
        Example(target: "/query?drink=cafe%CC%81", expected: "query drink: must be one of café, tea"),
        Example(target: "/query?where=%7B%22state%22:%22placed%22%7D", expected: "{where: {state: placed}}"),
        Example(target: "/query?where=placed", expected: "query where: is not valid JSON"),
        Example(target: "/query?anything=12", expected: "{anything: 12}"),
        Example(target: "/query?Point[x]=12", expected: "{Point: {x: 12.0}}"),
        Example(
            target: "/defaults?text", expected: "{limit: 20, state: shipped, ids: [1, 2], verbose: false, text: }"),
        Example(
            target: "/defaults?text=&limit=5&state=placed&ids=7&verbose&count=&many&path=/a:b@c!$'()*,;=x?y",
            expected: """
                {limit: 5, state: placed, ids: [7], verbose: true, text: , path: /a:b@c!$'()*,;=x?y}
                """),
        Example(
            target: "/defaults?limit=101&verbose=yes&ids=",
            expected: """
                query limit: must be at most 100
                query ids/0: must be an integer
                query verbose: must be true or false
                query text: is required
                """),
        Example(target: "/others?a=1&limit=2&b=x%2Cy", expected: "{labels: {a: 1, b: x,y}, limit: 2}"),
        Example(target: "/others?limit=2", expected: "{limit: 2}"),
        Example(
            target: "/headers",
            headers: [
                "x-ids": "1, 2", "x-color": "R=1,G=2", "x-filter": #"{"state":"placed"}"#,
                "cookie": "session=a%20b; list=1,2; twice=x; twice=y; R=9; raw=a%20b",
            ],
            expected: """
                {xIds: [1, 2], xColor: {R: 1, G: 2}, xFilter: {state: placed}, session: a b, list: [1, 2], \
                twice: [x, y], color: {R: 9}, raw: a%20b}
                """),
        Example(
            target: "/headers", headers: ["x-ids": "1,b", "x-color": "1", "x-filter": "{"],
            expected: """
                header X-Ids/1: must be an integer
                header X-Color: must be members such as name=value
                header X-Filter: is not valid JSON
                cookie session: is required
                """),
        Example(
            target: "/form?state=placed&tags=a&price[max]=2",
            expected: "{query: {state: placed, price: {max: 2.0}, tags: [a]}}"),
        Example(target: "/search?R=1&G=2", expected: "{search: {R: 1, G: 2}}"),
        Example(target: "/search?R=1&C=2", expected: "query search/C: is not allowed"),
        Example(target: "/search", expected: "{}"),
        Example(target: "/faults?d=1234", expected: "query d: must have at most 3 characters"),
    ]

    @Test(arguments: examples) func http(_ example: Example) async throws {
        let (path, query) = Self.parts(of: example.target)
        var headers = example.headers
        let cookies = headers.removeValue(forKey: "cookie").map { $0.split(separator: "; ").map(String.init) } ?? []
        let values = Self.pathValues(path).mapValues { PercentCoding.decode($0) ?? "" }
        let event = Events.http(
            "GET", PercentCoding.decode(path) ?? "", routeKey: "GET " + (values.isEmpty ? path : Self.resource),
            rawQuery: query, headers: headers, cookies: cookies, pathParameters: values)
        let answer = try await answer(to: event)
        #expect(answer == example.expected)
    }

    @Test(arguments: examples) func rest(_ example: Example) async throws {
        let (path, query) = Self.parts(of: example.target)
        var items: [String: [String]] = [:]
        for item in query.split(separator: "&") {
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { PercentCoding.decode(String($0), plusIsSpace: true) ?? "" }
            items[parts[0], default: []].append(parts.count > 1 ? parts[1] : "")
        }
        let values = Self.pathValues(path)
        let event = Events.rest(
            "GET", path, resource: values.isEmpty ? path : Self.resource, headers: example.headers.mapValues { [$0] },
            query: items, pathParameters: values)
        let answer = try await answer(to: event)
        #expect(answer.sortedLines == example.expected.sortedLines)
    }

    private func answer(to event: JSONValue) async throws -> String {
        let answer = try await Echo().answer(event)
        let body = answer["body"]?.string ?? ""
        guard answer["statusCode"] != 200 else { return body }
        #expect(answer["statusCode"] == 400)
        let issues = JSONValue(parsing: Array(body.utf8))?["errors"]?.array ?? []
        return issues.map { issue in
            let place = [issue["in"]?.string, issue["name"]?.string].compactMap { $0 }.joined(separator: " ")
            return "\(place)\(issue["pointer"]?.string ?? ""): \(issue["message"]?.string ?? "")"
        }.joined(separator: "\n")
    }

    private static func parts(of target: String) -> (path: String, query: String) {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        return (parts[0], parts.count > 1 ? parts[1] : "")
    }

    private static func pathValues(_ path: String) -> [String: String] {
        let names = resource.split(separator: "/").dropFirst().map { String($0.dropFirst().dropLast()) }
        let values = path.split(separator: "/").dropFirst().map(String.init)
        return values.isEmpty ? [:] : Dictionary(uniqueKeysWithValues: zip(names, values))
    }
}

extension String {
    /// A map has no order, so the members that come of it have none.
    fileprivate var sortedLines: String { split(separator: "\n").sorted().joined(separator: "\n") }
}
