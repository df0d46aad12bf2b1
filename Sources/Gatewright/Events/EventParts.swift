/// Where the parts of an event stand.
struct EventParts {
    private(set) var isMalformed = false
    private(set) var isAuthorizerRequest = false
    /// `methodArn` or `routeArn`, which only authorizers get.
    private(set) var methodARN = 0..<0
    private(set) var version = 0..<0
    /// `httpMethod` or `requestContext.http.method`.
    private(set) var method = 0..<0
    /// `resource`, payload format 1.0.
    private(set) var resource = 0..<0
    private(set) var routeKey = 0..<0
    /// `path` or `rawPath`.
    private(set) var path = 0..<0
    private(set) var rawQuery = 0..<0
    private(set) var query = 0..<0
    private(set) var multiQuery = 0..<0
    private(set) var headers = 0..<0
    private(set) var multiHeaders = 0..<0
    private(set) var cookies = 0..<0
    private(set) var pathParameters = 0..<0
    private(set) var stageVariables = 0..<0
    private(set) var requestContext = 0..<0
    /// `requestContext.http`, payload format 2.0.
    private(set) var http = 0..<0
    /// `requestContext.elb`.
    private(set) var loadBalancer = 0..<0
    private(set) var stage = 0..<0
    private(set) var body = 0..<0
    private(set) var isBase64Encoded = false

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var scanner = EventScanner(bytes, range)
        while let member = scanner.next(bytes) {
            switch member.kind {
            case .string: readString(bytes, member)
            case .object: readObject(bytes, member)
            case .array:
                if ByteWords.equal(bytes, member.name, literal: "cookies") { cookies = member.value }
            case .yes:
                if ByteWords.equal(bytes, member.name, literal: "isBase64Encoded") { isBase64Encoded = true }
            case .null, .other: break
            }
        }
        isMalformed = !scanner.isAtEnd(bytes)
        // Only HTTP APIs have a stage in their path, and only they name a version.
        if !version.isEmpty || method.isEmpty { readContext(bytes) } else { readLoadBalancer(bytes) }
    }

    private mutating func readString(_ bytes: Span<UInt8>, _ member: EventScanner.Member) {
        let name = member.name
        switch name.count {
        case 4:
            if ByteWords.equal(bytes, name, literal: "body") {
                body = member.value
            } else if ByteWords.equal(bytes, name, literal: "path") {
                path = member.value
            }
        case 7:
            if ByteWords.equal(bytes, name, literal: "version") {
                version = member.value
            } else if ByteWords.equal(bytes, name, literal: "rawPath") {
                path = member.value
            }
        case 8:
            if ByteWords.equal(bytes, name, literal: "resource") {
                resource = member.value
            } else if ByteWords.equal(bytes, name, literal: "routeKey") {
                routeKey = member.value
            } else if ByteWords.equal(bytes, name, literal: "routeArn") {
                readMethodARN(member)
            }
        case 9: if ByteWords.equal(bytes, name, literal: "methodArn") { readMethodARN(member) }
        case 10: if ByteWords.equal(bytes, name, literal: "httpMethod") { method = member.value }
        case 14: if ByteWords.equal(bytes, name, literal: "rawQueryString") { rawQuery = member.value }
        default: break
        }
    }

    private mutating func readMethodARN(_ member: EventScanner.Member) {
        isAuthorizerRequest = true
        methodARN = member.value
    }

    private mutating func readObject(_ bytes: Span<UInt8>, _ member: EventScanner.Member) {
        let name = member.name
        switch name.count {
        case 7: if ByteWords.equal(bytes, name, literal: "headers") { headers = member.value }
        case 14:
            if ByteWords.equal(bytes, name, literal: "requestContext") {
                requestContext = member.value
            } else if ByteWords.equal(bytes, name, literal: "pathParameters") {
                pathParameters = member.value
            } else if ByteWords.equal(bytes, name, literal: "stageVariables") {
                stageVariables = member.value
            }
        case 17: if ByteWords.equal(bytes, name, literal: "multiValueHeaders") { multiHeaders = member.value }
        case 21: if ByteWords.equal(bytes, name, literal: "queryStringParameters") { query = member.value }
        case 31:
            if ByteWords.equal(bytes, name, literal: "multiValueQueryStringParameters") { multiQuery = member.value }
        default: break
        }
    }

    /// What an HTTP API says of a request in `requestContext`.
    private mutating func readContext(_ bytes: Span<UInt8>) {
        if requestContext.isEmpty { return }
        var scanner = EventScanner(bytes, requestContext)
        while let member = scanner.next(bytes) {
            if member.kind == .string, ByteWords.equal(bytes, member.name, literal: "stage") { stage = member.value }
            if member.kind == .object, ByteWords.equal(bytes, member.name, literal: "http") { http = member.value }
        }
        if http.isEmpty { return }
        scanner = EventScanner(bytes, http)
        while let member = scanner.next(bytes) {
            if member.kind == .string, ByteWords.equal(bytes, member.name, literal: "method") { method = member.value }
        }
    }

    /// A load balancer says nothing else in its context, so the first member tells.
    private mutating func readLoadBalancer(_ bytes: Span<UInt8>) {
        if requestContext.isEmpty { return }
        var scanner = EventScanner(bytes, requestContext)
        if let member = scanner.next(bytes), ByteWords.equal(bytes, member.name, literal: "elb") {
            loadBalancer = member.value
        }
    }
}
