/// A request whose body is sent in chunks (RFC 9112 §7.1) over a connection of its own, which is closed afterwards.
///
/// The first error ends it. What comes after that is not sent.
final class ChunkedRequest: Sendable {
    /// Up to here copying a chunk takes less time than another system call.
    private static let greatestCopy = 64 * 1024

    private let socket: Socket
    /// Until when a peer that takes nothing is waited for, in milliseconds since 1970.
    private let deadline: Int

    /// Connects and sends the head of a request with the first chunk.
    init(to endpoint: Endpoint, until deadline: Int, head: [UInt8], _ chunk: [UInt8]) throws(SocketError) {
        socket = try Socket(connectingTo: endpoint)
        self.deadline = deadline
        try socket.send(head + Self.framed(chunk), [], until: deadline)
    }

    /// Sends a chunk that is not empty, waiting until the system has taken it. Returns `false` if the connection is
    /// broken or the deadline is over.
    func send(_ chunk: [UInt8]) -> Bool {
        do throws(SocketError) {
            if chunk.count <= Self.greatestCopy {
                try socket.send(Self.framed(chunk), [], until: deadline)
            } else {
                try socket.send(Self.sizeLine(chunk.count), chunk, until: deadline)
                try socket.send(Self.lineBreak, [], until: deadline)
            }
            return true
        } catch {
            return false
        }
    }

    /// Ends the body, with trailers if it is not complete because of an error.
    func finish(_ error: FunctionError? = nil) {
        var end = Self.sizeLine(0)
        if let error {
            RuntimeAPI.append(errorType: error.type, to: &end)
            end += "Lambda-Runtime-Function-Error-Body: ".utf8
            Base64.encode(error.body, into: &end)
            end += Self.lineBreak
        }
        end += Self.lineBreak
        // If this fails there is no answer, which says so.
        try? socket.send(end, [], until: deadline)
    }

    /// The status of the answer: 202 when the body was taken. It may come a second after the deadline.
    func status() throws(RuntimeAPIError) -> Int {
        if deadline != .max { socket.limitReceiving(to: max(1000, deadline - System.milliseconds())) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        return try RuntimeResponse(from: socket, into: &buffer).head.status
    }

    private static let lineBreak: [UInt8] = [0x0D, 0x0A]

    private static func sizeLine(_ size: Int) -> [UInt8] {
        Array(String(size, radix: 16).utf8) + lineBreak
    }

    private static func framed(_ chunk: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(chunk.count + 12)
        bytes += sizeLine(chunk.count)
        bytes += chunk
        bytes += lineBreak
        return bytes
    }
}
