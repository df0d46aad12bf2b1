import Gatewright

/// A function's result that is streamed, as it arrives: the prelude, eight zero bytes and the body.
package struct StreamedResult: Sendable {
    /// API Gateway looks for the zero bytes no further than this.
    private static let greatestPrelude = 16 * 1024
    private static let zeroCount = 8

    /// The status and the header fields as JSON, complete once ``hasPrelude`` is true.
    private(set) var prelude: [UInt8] = []
    private var zeros = 0

    package init() {}

    /// Whether the body has begun.
    package var hasPrelude: Bool { zeros == Self.zeroCount }

    /// Takes the next bytes.
    ///
    /// - Returns: what of them belongs to the body.
    package mutating func take(_ bytes: [UInt8]) throws(ResultFault) -> ArraySlice<UInt8> {
        var rest = bytes[...]
        while !hasPrelude, let byte = rest.popFirst() {
            if byte == 0 {
                zeros += 1
            } else if zeros > 0 {
                throw ResultFault("fewer than eight zero bytes end the prelude", status: 500)
            } else if prelude.count + Self.zeroCount >= Self.greatestPrelude {
                throw ResultFault("the first 16 KB have no eight zero bytes", status: 500)
            } else {
                prelude.append(byte)
            }
        }
        return rest
    }
}

extension Gateway {
    /// The response without its body that the prelude of a streamed result says.
    ///
    /// - Throws: where a REST API answers 500.
    package func head(of result: StreamedResult, call: GatewayCall) throws(ResultFault) -> HTTPResponse {
        guard result.hasPrelude else { throw ResultFault("no eight zero bytes end the prelude", status: 500) }
        let head = try FunctionResult(prelude: result.prelude)
        // Unlike that of a whole result, the length of a stream is the function's to say.
        let length = head.headers.value("Content-Length")
        var headers = head.headers.filter { $0.name.lowercased() != "content-length" }.compactMap(Self.remapped)
        headers += head.cookies.map { HTTPField("set-cookie", $0) }
        headers.append(length.map { HTTPField("Content-Length", $0) } ?? HTTPField("Transfer-Encoding", "chunked"))
        headers += identification(call, withTrace: true)
        return HTTPResponse(status: head.status, headers: headers)
    }

    /// What a client gets where a result that should be streamed cannot be read.
    package func response(to fault: ResultFault, call: GatewayCall) -> HTTPResponse {
        failure(call, status: fault.status)
    }
}
