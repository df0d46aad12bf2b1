/// What is known about an invocation beside its input.
public struct Context: Sendable {
    private let invocation: Source

    /// The HTTP request with everything that is not in the input, such as its headers. `nil` for other events.
    public internal(set) var request: Request?

    /// A context that does not come from Lambda, for tests and other hosts.
    ///
    /// - Parameters:
    ///   - deadline: milliseconds since 1970.
    ///   - caller: who sent the request, in the place of what the request says.
    ///   - apiKey: the client's API key, in the place of what the request says.
    public init(
        requestID: String = "", deadline: Int = .max, invokedFunctionARN: String = "", traceID: String = "",
        request: Request? = nil, caller: Caller? = nil, apiKey: Caller.APIKey? = nil
    ) {
        invocation = Source(
            requestID: requestID, deadline: deadline, functionARN: invokedFunctionARN, traceID: traceID,
            caller: caller, apiKey: apiKey)
        self.request = request
    }

    init(_ invocation: Invocation) {
        self.invocation = Source(invocation)
        request = nil
    }
}

extension Context {
    /// Lambda's id of the invocation, which its log lines carry.
    public var requestID: String { invocation.text { $0.requestID } ?? invocation.requestID }

    /// When Lambda ends the invocation, in milliseconds since 1970.
    public var deadline: Int { invocation.deadline }

    /// The time until the deadline, never negative.
    public var timeRemaining: Duration {
        .milliseconds(max(0, deadline - System.milliseconds()))
    }

    /// The ARN by which the function was invoked, with an alias or version if it had one.
    public var invokedFunctionARN: String { invocation.text { $0.functionARN } ?? invocation.functionARN }

    /// The X-Ray trace header: `Root=1-…;Parent=…;Sampled=0`.
    ///
    /// The environment variable `_X_AMZN_TRACE_ID` is not set: changing the environment while other threads may read it
    /// is not safe, and would be wrong where invocations run side by side.
    public var traceID: String { invocation.text { $0.traceID } ?? invocation.traceID }

    /// The client context of an invocation by a mobile SDK or the Invoke API.
    public var clientContext: JSONValue? { invocation.bytes { $0.clientContext }.flatMap { JSONValue(parsing: $0) } }

    /// The Cognito identity of an invocation by a mobile SDK.
    public var cognitoIdentity: JSONValue? {
        invocation.bytes { $0.cognitoIdentity }.flatMap { JSONValue(parsing: $0) }
    }

    /// The tenant, for a function with tenant isolation.
    public var tenantID: String? { invocation.text { $0.tenantID } }

    /// The function's name, or "" outside Lambda.
    public var functionName: String { Self.functionName }

    /// The function's version, `$LATEST` or a number, or "" outside Lambda.
    public var functionVersion: String { Self.functionVersion }

    /// A log whose lines carry the request id.
    public var log: Log { Log(requestID: requestID) }

    /// The stage of the API that took the request.
    public var stage: String? { request?.stage }

    /// The client's address as the gateway saw it.
    public var sourceIP: String? { request?.sourceIP }

    /// Who sent the request, where a test or a host says it.
    var givenCaller: Caller? { invocation.caller }

    /// The client's API key, where a test or a host says it.
    var givenAPIKey: Caller.APIKey? { invocation.apiKey }

    private static let functionName = System.environment("AWS_LAMBDA_FUNCTION_NAME") ?? ""
    private static let functionVersion = System.environment("AWS_LAMBDA_FUNCTION_VERSION") ?? ""
}

extension Context {
    /// Where the values come from; shared, so that a context is cheap to pass on.
    private final class Source: Sendable {
        let requestID: String
        let deadline: Int
        let functionARN: String
        let traceID: String
        let caller: Caller?
        let apiKey: Caller.APIKey?
        /// Set in Lambda: the other fields are taken from it when they are asked for.
        private let invocation: Invocation?

        init(
            requestID: String, deadline: Int, functionARN: String, traceID: String, caller: Caller?,
            apiKey: Caller.APIKey?
        ) {
            self.requestID = requestID
            self.deadline = deadline
            self.functionARN = functionARN
            self.traceID = traceID
            self.caller = caller
            self.apiKey = apiKey
            invocation = nil
        }

        init(_ invocation: Invocation) {
            requestID = ""
            deadline = invocation.head.deadline
            functionARN = ""
            traceID = ""
            caller = nil
            apiKey = nil
            self.invocation = invocation
        }

        func text(_ field: (RuntimeResponseHead) -> Range<Int>) -> String? {
            bytes(field).map { String(decoding: $0, as: UTF8.self) }
        }

        func bytes(_ field: (RuntimeResponseHead) -> Range<Int>) -> [UInt8]? {
            guard let invocation else { return nil }
            let range = field(invocation.head)
            return range.isEmpty ? nil : Array(invocation.bytes[range])
        }
    }
}
