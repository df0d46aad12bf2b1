import Gatewright
import GatewrightAPI
import GatewrightGateway
import GatewrightSpec
import Testing

/// How the gateway asks an authorizer, and what it makes of the answer.
struct AuthorizerTests {
    static func authorizer(
        _ kind: LambdaAuthorizer.Kind, _ answer: LambdaAuthorizer.Answer = .rest, isPayload2: Bool = false,
        identity: [LambdaAuthorizer.Source]
    ) -> LambdaAuthorizer {
        var authorizer = LambdaAuthorizer(scheme: "Door", type: "Door", kind: kind, answer: answer, identity: identity)
        authorizer.isPayload2 = isPayload2
        return authorizer
    }

    static let token = authorizer(
        .token, identity: [.init(name: "token", wireName: "X-Token", location: .token, isRequired: true)])
    static let name = authorizer(
        .request,
        identity: [
            .init(name: "name", wireName: "X-Name", location: .header, isRequired: true),
            .init(name: "day", wireName: "day", location: .query, isRequired: true),
        ])
    static let simple = authorizer(
        .request, .simple, isPayload2: true,
        identity: [
            .init(name: "name", wireName: "x-name", location: .header, isRequired: true),
            .init(name: "routeKey", wireName: "routeKey", location: .context, isRequired: true),
        ])
    static let policy2 = authorizer(.request, .http, isPayload2: true, identity: [])
    static let policy1 = authorizer(
        .request, .http, identity: [.init(name: "name", wireName: "X-Name", location: .header, isRequired: true)])

    static let request = HTTPRequest(
        method: "GET", path: "/pets/7", query: "day=mon&day=tue",
        headers: [HTTPField("X-Token", "t1"), HTTPField("X-Name", "Ann")], body: Array("{}".utf8))

    static func question(_ gateway: Gateway, _ authorizer: LambdaAuthorizer) throws -> JSONValue? {
        let match = try #require(gateway.match(request))
        guard case .event(let event) = gateway.question(for: request, on: match, call: call, to: authorizer) else {
            return nil
        }
        return JSONValue(parsing: event)
    }

    @Test func tokensAreAllThatATokenAuthorizerGets() throws {
        #expect(
            try Self.question(gateway(.rest, "GET /pets/{id}"), Self.token) == [
                "type": "TOKEN", "authorizationToken": "t1",
                "methodArn": "arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod/GET/pets/7",
            ])
    }

    @Test func requestsComeWithoutTheirBody() throws {
        let event = try #require(try Self.question(gateway(.rest, "GET /pets/{id}"), Self.name))
        #expect(event["type"] == "REQUEST")
        #expect(event["resource"] == "/pets/{id}")
        #expect(event["multiValueQueryStringParameters"] == ["day": ["mon", "tue"]])
        #expect(event["version"] == nil && event["body"] == nil && event["isBase64Encoded"] == nil)
        #expect(event.at("requestContext.authorizer") == nil)
    }

    @Test func httpAPIsAskInEitherFormat() throws {
        let http = gateway(.http2, "GET /pets/{id}")
        let event2 = try #require(try Self.question(http, Self.simple))
        #expect(event2["version"] == "2.0")
        #expect(event2["routeArn"] == "arn:aws:execute-api:us-east-1:123456789012:abcde12345/$default/GET/pets/7")
        #expect(event2["identitySource"] == ["Ann", "GET /pets/{id}"])
        #expect(event2["body"] == nil && event2["methodArn"] == nil)
        let event1 = try #require(try Self.question(http, Self.policy1))
        #expect(event1["version"] == "1.0")
        #expect(event1["identitySource"] == "Ann")
        #expect(event1["methodArn"] == "arn:aws:execute-api:us-east-1:123456789012:abcde12345/$default/GET/pets/7")
        #expect(try Self.question(http, Self.policy2)?["identitySource"] == .null)
    }

    @Test func whoDoesNotSayWhoItIsIsNotAskedAbout() throws {
        let rest = gateway(.rest, "GET /pets/{id}")
        var validated = Self.token
        validated.pattern = Pattern(name: "token", source: "^Bearer ")
        var required = Self.token
        required.identity[0].wireName = "X-Other"
        for authorizer in [validated, required] {
            let match = try #require(rest.match(Self.request))
            let question = rest.question(for: Self.request, on: match, call: call, to: authorizer)
            guard case .refused(let response) = question else {
                Issue.record("the function is asked")
                return
            }
            #expect(response.status == 401)
            #expect(response.headers.value("x-amzn-ErrorType") == "UnauthorizedException")
            #expect(String(decoding: response.body, as: UTF8.self) == #"{"message":"Unauthorized"}"#)
        }
    }

    // MARK: Answers

    struct Answer: Sendable, CustomTestStringConvertible {
        var kind: Gateway.Kind
        var authorizer: LambdaAuthorizer
        var text: String
        /// nil: the request passes.
        var status: Int?
        var body = ""
        var isFault = false

        var testDescription: String { text }
    }

    static func policy(_ effect: String, _ resource: String, _ more: String = "") -> String {
        #"{"principalId":"u1","policyDocument":{"Version":"2012-10-17","Statement":"#
            + #"[{"Action":"execute-api:Invoke","Effect":"\#(effect)","Resource":"\#(resource)"}]}\#(more)}"#
    }

    static let arn = "arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod"
    static let failure = #"{"message":null}"#
    static let explicit = #"{"Message":"User is not authorized to access this resource with an explicit deny"}"#
    static let implicit = #"{"Message":"User is not authorized to access this resource"}"#

    static let answers: [Answer] = [
        Answer(kind: .rest, authorizer: token, text: policy("Allow", "\(arn)/*")),
        Answer(kind: .rest, authorizer: token, text: policy("Allow", "\(arn)/GET/p?ts/*")),
        Answer(kind: .rest, authorizer: token, text: policy("Allow", "*", #","context":{"a":1,"b":true,"c":"x"}"#)),
        Answer(kind: .rest, authorizer: token, text: policy("Deny", "\(arn)/*"), status: 403, body: explicit),
        Answer(kind: .rest, authorizer: token, text: policy("Allow", "\(arn)/POST/*"), status: 403, body: implicit),
        Answer(
            kind: .rest, authorizer: token, text: policy("Allow", "*", #","context":{"a":null}"#), status: 500,
            body: failure, isFault: true),
        Answer(
            kind: .rest, authorizer: token, text: policy("Allow", "*", #","context":{"claims":"x"}"#), status: 500,
            body: failure, isFault: true),
        Answer(
            kind: .rest, authorizer: token, text: #"{"policyDocument":{}}"#, status: 500, body: failure, isFault: true),
        Answer(kind: .rest, authorizer: token, text: "null", status: 500, body: failure, isFault: true),
        Answer(kind: .http2, authorizer: simple, text: #"{"isAuthorized":true,"context":{"a":[1]}}"#),
        Answer(
            kind: .http2, authorizer: simple, text: #"{"isAuthorized":false}"#, status: 403,
            body: #"{"message":"Forbidden"}"#),
        Answer(
            kind: .http2, authorizer: simple, text: policy("Allow", "*"), status: 500,
            body: #"{"message":"Internal Server Error"}"#, isFault: true),
        Answer(
            kind: .http2, authorizer: policy2, text: policy("Deny", "*"), status: 403,
            body: #"{"message":"Forbidden"}"#),
    ]

    @Test(arguments: answers)
    func decides(answer: Answer) throws {
        let gateway = gateway(answer.kind, "GET /pets/{id}")
        let (decision, fault) = gateway.decision(
            on: .result(Array(answer.text.utf8)), of: answer.authorizer, about: Self.request, call: call)
        #expect((fault != nil) == answer.isFault)
        switch decision {
        case .allowed: #expect(answer.status == nil)
        case .refused(let response):
            #expect(response.status == answer.status)
            #expect(String(decoding: response.body, as: UTF8.self) == answer.body)
        }
    }

    @Test func errorsAreToldByTheirMessage() throws {
        let rest = gateway(.rest, "GET /pets/{id}")
        func status(_ gateway: Gateway, _ message: String?) -> Int? {
            let decision = gateway.decision(
                on: .failed, message: message, of: Self.token, about: Self.request, call: call)
            if case .refused(let response) = decision.decision { return response.status }
            return nil
        }
        #expect(status(rest, "Unauthorized") == 401)
        #expect(status(rest, "unauthorized") == 500)
        #expect(status(rest, nil) == 500)
        #expect(status(gateway(.http2, "GET /pets/{id}"), "Unauthorized") == 500)
    }

    // MARK: Round trip

    /// Decides by the token alone, and says who calls as a handler.
    struct Asked: LambdaFunction {
        static var routes: Routes { Routes("GET /pets/{id}") }

        func respond(to request: Request, route: Int, context: Context) async throws -> Gatewright.Response {
            let authorizer = try context.authorizer
            return Gatewright.Response(
                status: .ok, text: "\(authorizer.principal ?? "-") \(authorizer["level", as: Int.self] ?? 0)")
        }

        func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
            guard let name = request.token ?? request.header("X-Name") else {
                return try RESTAuthorization.unauthorized.answer(to: request, context: context)
            }
            if request.methodARN.stage == "$default" {
                return SimpleAuthorization.allow(context: ["level": 3]).answer(to: request, context: context)
            }
            return try RESTAuthorization.allow(principal: name, context: ["level": 3])
                .answer(to: request, context: context)
        }
    }

    @Test(arguments: [
        (Gateway.Kind.rest, token, "t1 3"), (Gateway.Kind.rest, name, "Ann 3"), (.http2, simple, "- 3"),
        (.http1, policy1, "anonymous 3"), (.http2, policy1, "- 3"),
    ])
    func handlersSeeWhatAuthorizersSay(kind: Gateway.Kind, authorizer: LambdaAuthorizer, text: String) async throws {
        let gateway = gateway(kind, "GET /pets/{id}")
        let match = try #require(gateway.match(Self.request))
        let question = gateway.question(for: Self.request, on: match, call: call, to: authorizer)
        guard case .event(let event) = question else {
            Issue.record("the function is not asked")
            return
        }
        let answer = try await Asked().respond(toEvent: event, context: Context())
        let (decision, fault) = gateway.decision(
            on: .result(answer), of: authorizer, about: Self.request, call: call)
        #expect(fault == nil)
        guard case .allowed(let caller) = decision else {
            Issue.record("the request does not pass: \(decision)")
            return
        }
        let request = gateway.event(for: Self.request, on: match, call: call, caller: caller)
        let result = try await Asked().respond(toEvent: request, context: Context())
        let response = gateway.response(to: .result(result), of: Self.request, call: call).response
        #expect(String(decoding: response.body, as: UTF8.self) == text)
    }
}
