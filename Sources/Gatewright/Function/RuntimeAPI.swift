/// A client of the Lambda Runtime API, version 2018-06-01, over one keep-alive connection.
///
/// It blocks, since there is nothing else to do while waiting for an event. Loops that run at the same time have a
/// client each.
struct RuntimeAPI: ~Copyable {
    /// What nearly every event has room in.
    private static let usualCapacity = 64 * 1024

    private let endpoint: Endpoint
    private var socket: Socket?
    private let nextRequest: [UInt8]
    /// What arrived for `next`. Shared with the invocation while that lives, hence not copied.
    private var event: [UInt8] = []
    private var acknowledgement: [UInt8] = []
    private var head: [UInt8] = []

    init(_ endpoint: Endpoint) {
        self.endpoint = endpoint
        // No interpolation: its first use costs a start thirty times what this does.
        var request = Array("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\n".utf8)
        Self.appendCommonFields(endpoint, to: &request)
        request.append(contentsOf: "\r\n".utf8)
        nextRequest = request
    }

    /// Waits for the next invocation, for as long as it takes.
    mutating func next() throws(RuntimeAPIError) -> Invocation {
        // An event of unusual size must not keep its memory for the life of the process.
        if event.count > 16 * Self.usualCapacity { event = [] }
        // Taken out, as the exchange has the whole client to itself.
        var buffer = event
        event = []
        let answer = try exchange(nextRequest, [], into: &buffer)
        event = buffer
        guard answer.head.status == 200, !answer.head.requestID.isEmpty else {
            throw .refused(status: answer.head.status)
        }
        return Invocation(bytes: event, event: answer.body, head: answer.head)
    }

    /// Sends the result of an invocation and returns the status of the answer, 202 when it was taken.
    mutating func respond(to invocation: Invocation, _ body: [UInt8]) throws(RuntimeAPIError) -> Int {
        beginHead(of: invocation, "/response")
        return try post(body)
    }

    /// Begins a response that is sent in parts, with the first of them.
    ///
    /// It has a connection of its own: Lambda wants that closed after a stream, and unlike a whole response it could
    /// not be repeated if a kept connection turned out to be dead.
    mutating func beginStream(
        of invocation: Invocation, until deadline: Int, _ prelude: [UInt8]
    ) throws(RuntimeAPIError) -> ChunkedRequest {
        beginHead(of: invocation, "/response")
        Self.appendCommonFields(endpoint, to: &head)
        head.append(
            contentsOf: """
                Content-Type: application/vnd.awslambda.http-integration-response\r
                Lambda-Runtime-Function-Response-Mode: streaming\r
                Transfer-Encoding: chunked\r
                Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r
                \r

                """.utf8)
        do throws(SocketError) {
            return try ChunkedRequest(to: endpoint, until: deadline, head: head, prelude)
        } catch {
            throw RuntimeAPIError(error)
        }
    }

    /// Reports that an invocation failed and returns the status of the answer.
    mutating func report(_ error: FunctionError, of invocation: Invocation) throws(RuntimeAPIError) -> Int {
        beginHead(of: invocation, "/error")
        Self.append(errorType: error.type, to: &head)
        return try post(error.body)
    }

    /// Reports that the function could not start and returns the status of the answer.
    mutating func reportInitError(_ error: FunctionError) throws(RuntimeAPIError) -> Int {
        head.removeAll(keepingCapacity: true)
        head.append(contentsOf: "POST /2018-06-01/runtime/init/error HTTP/1.1\r\n".utf8)
        Self.append(errorType: error.type, to: &head)
        return try post(error.body)
    }
}

extension RuntimeAPI {
    private mutating func beginHead(of invocation: Invocation, _ action: String) {
        head.removeAll(keepingCapacity: true)
        head.append(contentsOf: "POST /2018-06-01/runtime/invocation/".utf8)
        head.append(contentsOf: invocation.bytes[invocation.head.requestID])
        head.append(contentsOf: action.utf8)
        head.append(contentsOf: " HTTP/1.1\r\n".utf8)
        if !invocation.head.invocationID.isEmpty {
            head.append(contentsOf: "Lambda-Runtime-Invocation-Id: ".utf8)
            head.append(contentsOf: invocation.bytes[invocation.head.invocationID])
            head.append(contentsOf: "\r\n".utf8)
        }
    }

    /// The fields that every request has.
    private static func appendCommonFields(_ endpoint: Endpoint, to head: inout [UInt8]) {
        head.append(contentsOf: "Host: ".utf8)
        head.append(contentsOf: endpoint.authority)
        head.append(contentsOf: "\r\nUser-Agent: gatewright\r\n".utf8)
    }

    static func append(errorType: String, to head: inout [UInt8]) {
        head.append(contentsOf: "Lambda-Runtime-Function-Error-Type: ".utf8)
        // The type may be any text, and a line break would end the field.
        for byte in errorType.utf8 where 0x21...0x7E ~= byte { head.append(byte) }
        head.append(contentsOf: "\r\n".utf8)
    }

    private mutating func post(_ body: [UInt8]) throws(RuntimeAPIError) -> Int {
        Self.appendCommonFields(endpoint, to: &head)
        head.append(contentsOf: "Content-Type: application/json\r\nContent-Length: ".utf8)
        head.append(contentsOf: String(body.count).utf8)
        head.append(contentsOf: "\r\n\r\n".utf8)
        var buffer = acknowledgement
        acknowledgement = []
        let status: Int
        if body.count <= Self.usualCapacity {
            // Sending one buffer takes the system less time than copying a small body takes here.
            head.append(contentsOf: body)
            status = try exchange(head, [], into: &buffer).head.status
        } else {
            status = try exchange(head, body, into: &buffer).head.status
        }
        acknowledgement = buffer
        return status
    }

    /// Sends a request and reads its answer.
    ///
    /// A connection may have died while the environment was frozen, so a request on a kept connection is repeated once
    /// on a new one. Should an answer to an invocation arrive twice, the second is refused, which does no harm.
    private mutating func exchange(
        _ head: [UInt8], _ body: [UInt8], into buffer: inout [UInt8]
    ) throws(RuntimeAPIError) -> RuntimeResponse {
        if let kept = socket.take() {
            do throws(RuntimeAPIError) {
                return try exchange(head, body, over: kept, into: &buffer)
            } catch {
                guard case .disconnected = error else { throw error }
            }
        }
        let connection: Socket
        do throws(SocketError) {
            connection = try Socket(connectingTo: endpoint)
        } catch {
            throw RuntimeAPIError(error)
        }
        return try exchange(head, body, over: connection, into: &buffer)
    }

    private mutating func exchange(
        _ head: [UInt8], _ body: [UInt8], over connection: consuming Socket, into buffer: inout [UInt8]
    ) throws(RuntimeAPIError) -> RuntimeResponse {
        var fault: SocketError?
        do throws(SocketError) {
            try connection.send(head, body)
        } catch {
            // A server that refuses a large body may have answered before it hung up.
            fault = error
        }
        do throws(RuntimeAPIError) {
            let answer = try RuntimeResponse(from: connection, into: &buffer)
            if fault == nil, !answer.closesConnection { socket = consume connection }
            return answer
        } catch {
            throw fault.map(RuntimeAPIError.init) ?? error
        }
    }
}
