import Gatewright
import GatewrightGateway

/// Sends a function requests as API Gateway would, and reads its results as API Gateway would.
///
/// Generated clients are made of it.
public struct Client: Sendable {
    let contract: Contract
    private let destination: Destination
    /// Nil for what each operation declares.
    let payload: PayloadFormat?
    /// Who sends the requests, as an authorizer of the API would have found out.
    private let caller: Caller?
    private let apiKey: String?

    private enum Destination {
        case function(any FunctionHost)
        case server(any RequestSender)
    }

    /// A client of a function in this process.
    ///
    /// - Parameters:
    ///   - payload: the format of all events. Nil for the one that the integration of each operation declares.
    ///   - caller: who sends the requests, as an authorizer of the API would have found out. Nil for nobody in
    ///     particular.
    ///   - apiKey: the key that requests have in `X-API-Key`. Operations that ask for one find it in their `Context`.
    public init(
        _ contract: Contract, _ function: some LambdaFunction, payload: PayloadFormat? = nil, caller: Caller? = nil,
        apiKey: String? = nil
    ) {
        self.init(contract, host: LocalHost(function: function), payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere. See `init(_:_:payload:caller:apiKey:)`.
    public init(
        _ contract: Contract, host: any FunctionHost, payload: PayloadFormat? = nil, caller: Caller? = nil,
        apiKey: String? = nil
    ) {
        self.contract = contract
        destination = .function(host)
        self.payload = payload
        self.caller = caller
        self.apiKey = apiKey
    }

    /// A client of an API that is asked by HTTP.
    public init(_ contract: Contract, sender: any RequestSender) {
        self.contract = contract
        destination = .server(sender)
        payload = nil
        caller = nil
        apiKey = nil
    }

    /// The function, if the client has one.
    var host: (any FunctionHost)? { if case .function(let host) = destination { host } else { nil } }

    /// Asks an operation.
    ///
    /// - Parameter operation: the name of its method.
    public func call(_ operation: String, _ input: some OperationInput) async throws -> Response {
        guard let operation = contract.operation(operation) else {
            throw ClientError("the function has no operation \(operation)")
        }
        return try await exchange(operation.request(input.parts), operation.payloads.first)
    }

    /// Asks an operation and reads its answer.
    ///
    /// - Throws: ``AnswerError`` for an answer that the document does not describe.
    public func call<Output: OperationOutput>(
        _ operation: String, _ input: some OperationInput, as: Output.Type = Output.self
    ) async throws -> Output {
        try Output(from: Answer(await call(operation, input)))
    }

    /// Sends any request.
    ///
    /// - Parameter target: the path below the stage, percent-encoded, and the query if there is one.
    public func send(
        _ method: HTTPMethod, _ target: String, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []
    ) async throws -> Response {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let request = HTTPRequest(
            method: method.rawValue, path: parts[0], query: parts.count > 1 ? parts[1] : "",
            headers: headers.fields.map { HTTPField($0.name, $0.value) }, body: body)
        return try await exchange(request, nil)
    }

    /// - Parameters:
    ///   - format: where nobody asked for one.
    ///   - isBehindCatchAll: whether one route of the API stands for everything, so that the function finds the
    ///     operation by the path.
    func exchange(
        _ request: HTTPRequest, _ format: PayloadFormat?, isBehindCatchAll: Bool = false
    ) async throws -> Response {
        let kind = (payload ?? format ?? contract.payload).gateway
        var gateway = isBehindCatchAll ? Gateway.catchingAll(kind) : Gateway(kind, routes: contract.routes)
        var request = request
        // As clients do.
        if request.headers.value("Accept") == nil { request.headers.append(HTTPField("Accept", "*/*")) }
        if let apiKey, request.headers.value("X-API-Key") == nil {
            request.headers.append(HTTPField("X-API-Key", apiKey))
        }
        let host: any FunctionHost
        switch destination {
        case .function(let found): host = found
        case .server(let sender):
            var headers = HTTPHeaders()
            for field in request.headers { headers.append(name: field.name, value: field.value) }
            let target = request.query.isEmpty ? request.path : "\(request.path)?\(request.query)"
            return try await sender.send(request.method, target, headers: headers, body: request.body)
        }
        let call = Self.call
        // A slash in a variable does not come through an HTTP API; what the function makes of it can be tested all the
        // same.
        guard let match = gateway.match(request) ?? gateway.match(request, decodesPath: false) else {
            return Response(gateway.notFound(call).answering(request))
        }
        // An API that has binary bodies is configured for them.
        if String(validating: request.body, as: UTF8.self) == nil { gateway.binaryMediaTypes = ["*/*"] }
        let event =
            caller.map { gateway.event(for: request, on: match, call: call, sentBy: $0) }
            ?? gateway.event(for: request, on: match, call: call)
        gateway.binaryMediaTypes = ["*/*"]
        let result = try await host.invoke(event)
        if result.contains(0) { return try streamed(result, gateway, call) }
        let (response, fault) = gateway.response(to: .result(result), of: request, call: call)
        if let fault { throw ClientError("API Gateway cannot use the result of the function: \(fault)") }
        return Response(response)
    }

    /// The response to a result in the protocol of streams, which ends the prelude with zero bytes.
    private func streamed(_ result: [UInt8], _ gateway: Gateway, _ call: GatewayCall) throws -> Response {
        do {
            var streamed = StreamedResult()
            let body = try streamed.take(result)
            var response = try gateway.head(of: streamed, call: call)
            response.headers.removeAll { $0.name.lowercased() == "transfer-encoding" }
            response.body = Array(body)
            return Response(response)
        } catch {
            throw ClientError("API Gateway cannot use the result of the function: \(error)")
        }
    }

    /// The same for every request, so that a test gives the same events each time.
    static let call = GatewayCall(
        requestID: "c6af9ac6-7b61-11e6-9a41-93e8deadbeef", extendedRequestID: "JKJaXmPLvHcESHA=",
        traceID: "Root=1-67891233-abcdef012345678912345678", time: 1_735_689_600_000)
}

/// What keeps a client from giving an answer.
public struct ClientError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What it is.
    public let description: String

    init(_ description: String) { self.description = description }
}

extension Response {
    init(_ response: HTTPResponse) {
        var headers = HTTPHeaders()
        var cookies: [String] = []
        for field in response.headers {
            if field.name.lowercased() == "set-cookie" {
                cookies.append(field.value)
            } else {
                headers.append(name: field.name, value: field.value)
            }
        }
        self.init(status: HTTPStatus(response.status), headers: headers, body: response.body)
        self.cookies = cookies
    }
}

extension Contract {
    /// The routes of the API that lead to the function.
    var routes: [GatewayRoute] {
        operations.filter { $0.event == nil }.map {
            GatewayRoute(method: $0.method, path: $0.path, asksForAPIKey: $0.asksForAPIKey)
        }
    }

    /// The format of events for no operation in particular.
    var payload: PayloadFormat { operations.first?.payloads.first ?? .rest }
}

/// What generated clients have in common.
public protocol FunctionClient: Sendable {
    /// What sends the requests.
    var client: Client { get }
}

extension FunctionClient {
    /// Sends any request, as API Gateway would: where no route fits, it answers by itself.
    ///
    /// - Parameter target: the path below the stage, percent-encoded, and the query if there is one:
    ///   `/orders?limit=10`.
    public func send(
        _ method: HTTPMethod, _ target: String, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []
    ) async throws -> Response {
        try await client.send(method, target, headers: headers, body: body)
    }

    /// Sends a request with a JSON body.
    public func send(
        _ method: HTTPMethod, _ target: String, headers: HTTPHeaders = HTTPHeaders(), json: JSONValue
    ) async throws -> Response {
        var headers = headers
        if headers["Content-Type"] == nil { headers.append(name: "Content-Type", value: "application/json") }
        return try await client.send(method, target, headers: headers, body: json.bytes)
    }
}
