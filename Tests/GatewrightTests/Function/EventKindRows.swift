/// The events. What a client sends is the same in each that is an HTTP request: `PUT /items/a%20b?tag=x%20y&tag=z` with
/// two fields `X-A`, the cookies `a` and `b`, and the body `hü`.
extension EventKindTests {
    private static let view = #"PUT a b ["x y", "z"] ["1", "2"] ["a=1", "b=2"] hü 203.0.113.9"#

    private static let lists =
        #"{"statusCode":201,"headers":{"Content-Type":"text/plain; charset=utf-8"},"#
        + #""multiValueHeaders":{"X-B":["1","2"],"Set-Cookie":["a=1; Path=/","b=2"]},"isBase64Encoded":false,"body":"é\""}"#
    private static let joined =
        #"{"statusCode":201,"headers":{"Content-Type":"text/plain; charset=utf-8","X-B":"1, 2"},"#
        + #""cookies":["a=1; Path=/","b=2"],"isBase64Encoded":false,"body":"é\""}"#

    /// Payload format 1.0. `changing` puts something in the place of a member.
    private static func rest(_ more: String = "", _ changing: [String: String] = [:]) -> String {
        let members: [(String, String)] = [
            ("resource", #""/items/{id}""#), ("path", #""/items/a%20b""#), ("httpMethod", #""PUT""#),
            ("headers", #"{"X-A":"2","Cookie":"a=1; b=2","Content-Type":"text/plain"}"#),
            ("multiValueHeaders", #"{"X-A":["1","2"],"Cookie":["a=1; b=2"],"Content-Type":["text/plain"]}"#),
            ("queryStringParameters", #"{"tag":"z"}"#), ("multiValueQueryStringParameters", #"{"tag":["x y","z"]}"#),
            ("pathParameters", #"{"id":"a%20b"}"#), ("stageVariables", "null"),
            (
                "requestContext",
                #"{"resourceId":"r1","resourcePath":"/items/{id}","httpMethod":"PUT","path":"/prod/items/a%20b","#
                    + #""protocol":"HTTP/1.1","stage":"prod","accountId":"123456789012","requestId":"id","#
                    + #""identity":{"sourceIp":"203.0.113.9","userAgent":"curl","apiKey":null},"apiId":"abc"}"#
            ),
            ("body", #""hü""#), ("isBase64Encoded", "false"),
        ]
        return "{" + more
            + members.map { #""\#($0.0)":\#(changing[$0.0] ?? $0.1)"# }.joined(separator: ",") + "}"
    }

    /// Payload format 2.0.
    private static func http(
        _ changing: [String: String] = [:], domain: String = "abc.execute-api.us-east-1.amazonaws.com",
        path: String = "/items/a b", routeKey: String = "PUT /items/{id}"
    ) -> String {
        let members: [(String, String)] = [
            ("version", #""2.0""#), ("routeKey", #""\#(routeKey)""#), ("rawPath", #""\#(path)""#),
            ("rawQueryString", #""tag=x%20y&tag=z""#), ("cookies", #"["a=1","b=2"]"#),
            ("headers", #"{"x-a":"1,2","content-type":"text/plain"}"#), ("queryStringParameters", #"{"tag":"x y,z"}"#),
            (
                "requestContext",
                #"{"accountId":"123456789012","apiId":"abc","domainName":"\#(domain)","domainPrefix":"abc","#
                    + #""http":{"method":"PUT","path":"\#(path)","protocol":"HTTP/1.1","sourceIp":"203.0.113.9","#
                    + #""userAgent":"curl"},"requestId":"id","routeKey":"\#(routeKey)","stage":"$default","timeEpoch":1}"#
            ),
            ("pathParameters", #"{"id":"a b"}"#), ("body", #""hü""#), ("isBase64Encoded", "false"),
        ]
        return "{" + members.map { #""\#($0.0)":\#(changing[$0.0] ?? $0.1)"# }.joined(separator: ",") + "}"
    }

    private static func loadBalancer(_ maps: String, _ more: String = #""body":"hü","isBase64Encoded":false"#) -> String
    {
        #"{"requestContext":{"elb":{"targetGroupArn":"arn:aws:elasticloadbalancing:x"}},"httpMethod":"PUT","#
            + #""path":"/items/a%20b",\#(maps),\#(more)}"#
    }

    private static let single = loadBalancer(
        #""queryStringParameters":{"tag":"x%20y"},"headers":{"x-a":"1","cookie":"a=1; b=2","x-forwarded-for":"203.0.113.9"}"#
    )
    private static let multiple = loadBalancer(
        #""multiValueQueryStringParameters":{"tag":["x%20y","z"]},"multiValueHeaders":{"x-a":["1","2"],"#
            + #""cookie":["a=1; b=2"],"x-forwarded-for":["10.0.0.1, 203.0.113.9"]}"#)

    private static let arn = "arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod"

    private static let image =
        #"{"statusCode":200,"headers":{"Content-Type":"image/png"},"isBase64Encoded":true,"body":"if8="}"#

    static let rows: [Row] = [
        Row(kind: "REST proxy 1.0", event: rest(), view: view + " prod", answer: lists),
        Row(
            kind: "REST, in Base64", event: rest("", ["body": #""aMO8""#, "isBase64Encoded": "true"]),
            view: view + " prod", answer: lists),
        Row(
            kind: "REST, nothing but a path",
            event: rest(
                "",
                [
                    "resource": #""/image""#, "path": #""/image""#, "httpMethod": #""GET""#, "headers": "null",
                    "multiValueHeaders": "null", "queryStringParameters": "null",
                    "multiValueQueryStringParameters": "null", "pathParameters": "null", "body": "null",
                ]), view: "GET - [] [] []  203.0.113.9 prod", answer: image),
        Row(
            kind: "HTTP 1.0", event: rest(#""version":"1.0","#, ["pathParameters": #"{"id":"a b"}"#]),
            view: view + " prod", answer: lists),
        Row(
            kind: "HTTP 2.0", event: http(),
            view: view.split(separator: #"["1", "2"]"#).joined(separator: #"["1,2"]"#) + " $default", answer: joined),
        Row(
            kind: "HTTP 2.0, catch-all", event: http(["pathParameters": "null"], routeKey: "$default"),
            view: view.split(separator: #"["1", "2"]"#).joined(separator: #"["1,2"]"#) + " $default", answer: joined),
        Row(
            kind: "function URL",
            event: http(
                ["pathParameters": "null"], domain: "abc.lambda-url.us-east-1.on.aws", path: "/items/a%20b",
                routeKey: "$default"),
            view: view.split(separator: #"["1", "2"]"#).joined(separator: #"["1,2"]"#) + " $default", answer: joined),
        Row(
            kind: "ALB, single values", event: single, view: #"PUT a b ["x y"] ["1"] ["a=1", "b=2"] hü 203.0.113.9 -"#,
            answer: #"{"statusCode":201,"headers":{"Content-Type":"text/plain; charset=utf-8","X-B":"1, 2","#
                + #""set-cookie":"a=1; Path=/","Set-cookie":"b=2"},"isBase64Encoded":false,"body":"é\""}"#),
        Row(
            kind: "ALB, several values", event: multiple, view: view + " -",
            answer: #"{"statusCode":201,"multiValueHeaders":{"Content-Type":["text/plain; charset=utf-8"],"#
                + #""X-B":["1","2"],"Set-Cookie":["a=1; Path=/","b=2"]},"isBase64Encoded":false,"body":"é\""}"#),
        Row(kind: "non-proxy", receiver: .mapped, event: #"{"to":"Ann"}"#, view: "to Ann", answer: #"{"number":3}"#),
        Row(
            kind: "TOKEN authorizer", receiver: .authorizer,
            event: #"{"type":"TOKEN","methodArn":"\#(arn)/GET/boxes/7","authorizationToken":"Badge 1"}"#,
            view: "token Badge 1 /boxes/7", answer: AuthorizerTests.policy("ann")),
        Row(
            kind: "REQUEST authorizer 1.0", receiver: .authorizer,
            event: rest(
                #""type":"REQUEST","methodArn":"\#(arn)/PUT/boxes/7","#,
                [
                    "resource": #""/boxes/{boxId}""#, "path": #""/boxes/7""#, "headers": #"{"x-name":"Ann"}"#,
                    "multiValueHeaders": #"{"x-name":["Ann"]}"#, "queryStringParameters": #"{"name":"b"}"#,
                    "multiValueQueryStringParameters": #"{"name":["b"]}"#, "stageVariables": #"{"floor":"3"}"#,
                ]), view: "visitor Ann b 3", answer: AuthorizerTests.policy("anonymous", "Deny")),
        Row(
            kind: "authorizer 2.0", receiver: .simpleAuthorizer,
            event:
                #"{"version":"2.0","type":"REQUEST","routeArn":"\#(arn)/GET/pictures","identitySource":["yes","mon"],"#
                + #""routeKey":"GET /pictures","rawPath":"/pictures","rawQueryString":"day=mon","#
                + #""headers":{"authorization":"yes"},"queryStringParameters":{"day":"mon"},"requestContext":{"http":"#
                + #"{"method":"GET","path":"/pictures"},"routeKey":"GET /pictures","stage":"$default"}}"#,
            view: "ticket yes mon", answer: #"{"isAuthorized":true,"context":{"level":3}}"#),
    ]

    private static func refusal(_ status: Int, _ message: String, lists: Bool = false) -> String {
        let type =
            lists
            ? #""multiValueHeaders":{"Content-Type":["application/json"]}"#
            : #""headers":{"Content-Type":"application/json"}"#
        return #"{"statusCode":\#(status),\#(type),"isBase64Encoded":false,"body":"{\"message\":\"\#(message)\"}"}"#
    }

    private static let unexpected =
        "Gatewright.UnexpectedEvent: The event is no HTTP request of API Gateway, a function URL or a load balancer, "
        + "and this function handles no other events."
    /// The type of what the handler throws.
    private static let failure = "\(String(reflecting: ShipCrate.Failure.self)): "
    private static let invalid = "Gatewright.InvalidEvent: The event is not valid JSON."

    /// Malformed ones, and those of others.
    static let foreign: [Row] = [
        Row(kind: "REST, no method", event: rest("", ["httpMethod": "null"]), answer: unexpected),
        Row(
            kind: "REST, a method that HTTP lacks", event: rest("", ["httpMethod": #""BREW""#]),
            answer: refusal(501, "Not Implemented")),
        Row(
            kind: "REST, another method", event: rest("", ["httpMethod": #""GET""#]),
            answer:
                #"{"statusCode":405,"headers":{"Content-Type":"application/json","Allow":"PUT"},"isBase64Encoded":false,"#
                + #""body":"{\"message\":\"Method Not Allowed\"}"}"#),
        Row(
            kind: "REST, another path", event: rest("", ["resource": #""/nowhere""#, "path": #""/nowhere""#]),
            answer: refusal(404, "Not Found")),
        Row(
            kind: "REST, lists in the place of maps",
            event: rest(
                "",
                [
                    "headers": "[]", "multiValueHeaders": "[1]", "multiValueQueryStringParameters": #"["a"]"#,
                    "queryStringParameters": "1", "pathParameters": "[]",
                ]),
            view: "PUT - [] [] [] hü 203.0.113.9 prod", answer: lists),
        Row(
            kind: "REST, a body that is none", event: rest("", ["body": "{}", "requestContext": "1"]),
            view: #"PUT a b ["x y", "z"] ["1", "2"] ["a=1", "b=2"]  - -"#, answer: lists),
        Row(
            kind: "REST, no Base64", event: rest("", ["body": #""%""#, "isBase64Encoded": "true"]),
            view: #"PUT a b ["x y", "z"] ["1", "2"] ["a=1", "b=2"]  203.0.113.9 prod"#, answer: lists),
        Row(kind: "REST, cut off", event: String(rest().dropLast()), answer: invalid),
        Row(kind: "HTTP 2.0 without http", event: http(["requestContext": "{}"]), answer: unexpected),
        Row(
            kind: "HTTP 3.0, as far as it is known", event: http(["version": #""3.0""#]),
            view: #"PUT a b ["x y", "z"] ["1,2"] ["a=1", "b=2"] hü - $default"#, answer: lists),
        Row(
            kind: "HTTP 2.0, members of other kinds",
            event: http(["cookies": "{}", "headers": "[]", "rawQueryString": "1", "pathParameters": "1"]),
            view: #"PUT - ["x y,z"] [] [] hü 203.0.113.9 $default"#, answer: joined),
        Row(
            kind: "ALB, another path",
            event:
                #"{"requestContext":{"elb":{}},"httpMethod":"GET","path":"/nowhere","multiValueHeaders":{"a":["b"]},"body":""}"#,
            answer: refusal(404, "Not Found", lists: true)),
        Row(
            kind: "non-proxy, no JSON", receiver: .mapped, event: "{",
            answer: failure + "[BadRequest] is not valid JSON"),
        Row(
            kind: "non-proxy, not valid", receiver: .mapped, event: #"{"to":""}"#,
            answer: failure + "[BadRequest] /to must have at least 1 character"),
        Row(
            kind: "non-proxy, failed", receiver: .mapped, event: #"{"to":"nobody"}"#, view: "to nobody",
            answer: failure + "Not Found: nobody"),
        Row(
            kind: "non-proxy, like a request", receiver: .mapped, event: rest(#""to":"x","#), view: "to x",
            answer: #"{"number":1}"#),
        Row(
            kind: "TOKEN without a token", receiver: .authorizer,
            event: #"{"type":"TOKEN","methodArn":"\#(arn)/GET/boxes/7"}"#, answer: "Unauthorized: Unauthorized"),
        Row(
            kind: "TOKEN, no ARN", receiver: .authorizer,
            event: #"{"type":"TOKEN","methodArn":7,"authorizationToken":"Badge 1"}"#, answer: unexpected),
        Row(
            kind: "REQUEST for an open method", receiver: .authorizer,
            event: rest(#""type":"REQUEST","methodArn":"\#(arn)/GET/open","#, ["resource": #""/open""#]),
            answer: "Gatewright.NotProtected: No authorizer of this function protects the method."),
        Row(kind: "request to an authorizer", receiver: .authorizer, event: rest(), answer: refusal(404, "Not Found")),
        Row(
            kind: "authorizer 2.0, no ARN", receiver: .simpleAuthorizer,
            event: #"{"version":"2.0","type":"REQUEST","routeArn":7,"routeKey":"GET /pictures"}"#,
            answer: unexpected),
        Row(
            kind: "SQS", event: #"{"Records":[{"messageId":"1","body":"x","eventSource":"aws:sqs"}]}"#,
            answer: unexpected),
        Row(
            kind: "EventBridge",
            event: #"{"version":"0","id":"1","detail-type":"Scheduled Event","source":"aws.events","detail":{}}"#,
            answer: unexpected),
        Row(
            kind: "WebSocket",
            event:
                #"{"requestContext":{"routeKey":"$connect","eventType":"CONNECT","connectionId":"1","stage":"prod"},"isBase64Encoded":false}"#,
            answer: unexpected),
        Row(
            kind: "Lambda@Edge", event: #"{"Records":[{"cf":{"request":{"method":"GET","uri":"/","headers":{}}}}]}"#,
            answer: unexpected),
        Row(kind: "warm-up", event: #"{"source":"serverless-plugin-warmup"}"#, answer: unexpected),
        Row(kind: "empty", event: "{}", answer: unexpected),
        Row(kind: "list", event: "[]", answer: unexpected), Row(kind: "null", event: "null", answer: unexpected),
        Row(kind: "text", event: #""GET /""#, answer: unexpected), Row(kind: "nothing", event: "", answer: invalid),
        Row(kind: "no JSON", event: "GET / HTTP/1.1", answer: invalid),
    ]
}
