import Gatewright
import GatewrightGateway
import Testing

/// Whole events, as the services write them.
struct EventTests {
    @Test func restEvent() throws {
        let request = HTTPRequest(
            method: "POST", path: "/files/a/b.txt", query: "q=first&q=last",
            headers: [
                HTTPField("Accept", "application/json"), HTTPField("content-type", "application/json"),
                HTTPField("user-agent", "curl/8"), HTTPField("x-Custom", "first"), HTTPField("x-Custom", "last"),
            ],
            body: Array(#"{"a":1}"#.utf8), sourceIP: "203.0.113.9")
        let expected = try json(
            #"""
            {
              "resource": "/files/{proxy+}", "path": "/files/a/b.txt", "httpMethod": "POST",
              "headers": {
                "Accept": "application/json", "content-type": "application/json", "User-Agent": "curl/8",
                "x-Custom": "last", "Host": "abcde12345.execute-api.us-east-1.amazonaws.com",
                "X-Amzn-Trace-Id": "Root=1-66c07720-000000000000000000000001", "X-Forwarded-For": "203.0.113.9",
                "X-Forwarded-Port": "443", "X-Forwarded-Proto": "https"},
              "multiValueHeaders": {
                "Accept": ["application/json"], "content-type": ["application/json"], "User-Agent": ["curl/8"],
                "x-Custom": ["first", "last"], "Host": ["abcde12345.execute-api.us-east-1.amazonaws.com"],
                "X-Amzn-Trace-Id": ["Root=1-66c07720-000000000000000000000001"], "X-Forwarded-For": ["203.0.113.9"],
                "X-Forwarded-Port": ["443"], "X-Forwarded-Proto": ["https"]},
              "queryStringParameters": {"q": "last"},
              "multiValueQueryStringParameters": {"q": ["first", "last"]},
              "pathParameters": {"proxy": "a/b.txt"},
              "stageVariables": null,
              "requestContext": {
                "accountId": "123456789012", "apiId": "abcde12345", "deploymentId": "d1e2f3",
                "domainName": "abcde12345.execute-api.us-east-1.amazonaws.com", "domainPrefix": "abcde12345",
                "extendedRequestId": "JKJaXmPLvHcESHA=", "httpMethod": "POST",
                "identity": {
                  "accessKey": null, "accountId": null, "caller": null, "cognitoAuthenticationProvider": null,
                  "cognitoAuthenticationType": null, "cognitoIdentityId": null, "cognitoIdentityPoolId": null,
                  "principalOrgId": null, "sourceIp": "203.0.113.9", "user": null, "userAgent": "curl/8",
                  "userArn": null},
                "path": "/prod/files/a/b.txt", "protocol": "HTTP/1.1",
                "requestId": "0a1b2c3d-0000-4000-8000-000000000001",
                "requestTime": "17/Aug/2024:10:11:12 +0000", "requestTimeEpoch": 1723889472123,
                "resourceId": "x1y2z3", "resourcePath": "/files/{proxy+}", "stage": "prod"},
              "body": "{\"a\":1}",
              "isBase64Encoded": false
            }
            """#)
        #expect(try gateway(.rest, "POST /files/{proxy+}").event(request) == expected)
    }

    @Test func httpEventOfFormat2() throws {
        let request = HTTPRequest(
            method: "GET", path: "/pets/7%20b", query: "a=1&a=2&q=x%20y",
            headers: [
                HTTPField("Accept", "*/*"), HTTPField("Cookie", "c1=v1; c2=v2"), HTTPField("User-Agent", "curl/8"),
                HTTPField("X-Multi", "a"), HTTPField("x-multi", "b"),
            ],
            sourceIP: "203.0.113.9")
        var api = gateway(.http2, "GET /pets/{id}")
        api.stage = "beta"
        api.stageVariables = ["v": "1"]
        let expected = try json(
            #"""
            {
              "version": "2.0", "routeKey": "GET /pets/{id}", "rawPath": "/beta/pets/7 b",
              "rawQueryString": "a=1&a=2&q=x%20y", "cookies": ["c1=v1", "c2=v2"],
              "headers": {
                "accept": "*/*", "content-length": "0", "host": "abcde12345.execute-api.us-east-1.amazonaws.com",
                "user-agent": "curl/8", "x-amzn-trace-id": "Root=1-66c07720-000000000000000000000001",
                "x-forwarded-for": "203.0.113.9", "x-forwarded-port": "443", "x-forwarded-proto": "https",
                "x-multi": "a,b"},
              "queryStringParameters": {"a": "1,2", "q": "x y"},
              "requestContext": {
                "accountId": "123456789012", "apiId": "abcde12345",
                "domainName": "abcde12345.execute-api.us-east-1.amazonaws.com", "domainPrefix": "abcde12345",
                "http": {
                  "method": "GET", "path": "/beta/pets/7 b", "protocol": "HTTP/1.1", "sourceIp": "203.0.113.9",
                  "userAgent": "curl/8"},
                "requestId": "JKJaXmPLvHcESHA=", "routeKey": "GET /pets/{id}", "stage": "beta",
                "time": "17/Aug/2024:10:11:12 +0000", "timeEpoch": 1723889472123},
              "pathParameters": {"id": "7 b"}, "isBase64Encoded": false, "stageVariables": {"v": "1"}
            }
            """#)
        #expect(try api.event(request) == expected)
    }

    @Test func httpEventOfFormat1() throws {
        let request = HTTPRequest(method: "GET", path: "/pets/7%20b", headers: [HTTPField("x-my-header", "1")])
        var api = gateway(.http1, "ANY /pets/{id}")
        api.stage = "beta"
        let event = try api.event(request)
        let expected: [(String, String)] = [
            ("version", #""1.0""#), ("resource", #""/pets/{id}""#), ("path", #""/beta/pets/7 b""#),
            ("httpMethod", #""GET""#), ("pathParameters", #"{"id": "7 b"}"#), ("queryStringParameters", "null"),
            ("multiValueQueryStringParameters", "null"), ("stageVariables", "null"), ("body", "null"),
            ("isBase64Encoded", "false"), ("headers.X-My-Header", #""1""#), ("headers.Content-Length", #""0""#),
            ("requestContext.authorizer", #"{"claims": null, "scopes": null}"#),
            ("requestContext.resourceId", #""ANY /pets/{id}""#), ("requestContext.resourcePath", #""/pets/{id}""#),
            ("requestContext.path", #""/beta/pets/7%20b""#), ("requestContext.stage", #""beta""#),
        ]
        for (path, value) in expected {
            #expect(event.at(path) == JSONValue(parsing: Array("[\(value)]".utf8))?.at0, "\(path)")
        }
        #expect(event.at("requestContext.deploymentId") == nil)
    }

    @Test func emptyIsNullInFormat1AndAbsentInFormat2() throws {
        let names = ["queryStringParameters", "pathParameters", "stageVariables", "body"]
        let request = HTTPRequest(method: "GET", path: "/pets")
        let rest = try gateway(.rest, "GET /pets").event(request)
        let http = try gateway(.http2, "GET /pets").event(request)
        for name in names {
            #expect(rest.at(name) == .null, "\(name)")
            #expect(http.at(name) == nil, "\(name)")
        }
        #expect(rest.at("multiValueQueryStringParameters") == .null)
        #expect(http.at("cookies") == nil)
        #expect(http.at("rawQueryString") == .string(""))
        #expect(rest.at("version") == nil)
        #expect(rest.at("requestContext.authorizer") == nil)
    }

    @Test func defaultRouteAndStageDoNotShowInPaths() throws {
        let event = try gateway(.http2, "$default").event(HTTPRequest(method: "PUT", path: "/a/b"))
        #expect(event.at("routeKey") == .string("$default"))
        #expect(event.at("rawPath") == .string("/a/b"))
        #expect(event.at("requestContext.stage") == .string("$default"))
        #expect(event.at("pathParameters") == nil)
    }

    @Test(arguments: [
        (Int64(0), "01/Jan/1970:00:00:00 +0000"), (951_782_400_000, "29/Feb/2000:00:00:00 +0000"),
        (1_709_251_199_999, "29/Feb/2024:23:59:59 +0000"), (1_735_689_599_000, "31/Dec/2024:23:59:59 +0000"),
        (-1, "31/Dec/1969:23:59:59 +0000"), (4_107_542_400_000, "01/Mar/2100:00:00:00 +0000"),
    ])
    func writesTimesInTheCommonLogFormat(_ milliseconds: Int64, _ expected: String) throws {
        var call = call
        call.time = milliseconds
        let api = gateway(.http2, "$default")
        let request = HTTPRequest(method: "GET", path: "/")
        let match = try #require(api.match(request))
        let event = try #require(JSONValue(parsing: api.event(for: request, on: match, call: call)))
        #expect(event.at("requestContext.time") == .string(expected))
    }
}

extension JSONValue {
    fileprivate var at0: JSONValue? {
        guard case .array(let elements) = self else { return nil }
        return elements.first
    }
}
