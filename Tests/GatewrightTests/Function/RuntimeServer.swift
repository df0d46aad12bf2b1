import Foundation

@testable import Gatewright

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A Runtime API on a loopback port that does what a script says, byte by byte.
final class RuntimeServer: @unchecked Sendable {
    struct Received: Equatable {
        var line: String
        var headers: [String: String]
        var body: String
    }

    private let listener: CInt
    /// Where it listens, as `AWS_LAMBDA_RUNTIME_API` says it.
    let address: String
    let endpoint: Endpoint
    /// Signalled when the function has ended.
    let ended = DispatchSemaphore(value: 0)
    // Written by the script's thread, read after it has ended.
    private var requests: [Received] = []
    private var connections: [Connection] = []

    init() throws {
        #if canImport(Glibc)
            listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        #else
            listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let port: UInt16? =
            withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    guard bind(listener, pointer, size) == 0, listen(listener, 8) == 0,
                        getsockname(listener, pointer, &size) == 0
                    else { return false }
                    return true
                }
            } ? UInt16(bigEndian: address.sin_port) : nil
        struct CannotListen: Error {}
        guard let port else { throw CannotListen() }
        self.address = "127.0.0.1:\(port)"
        guard let endpoint = Endpoint(Array(self.address.utf8)) else { throw CannotListen() }
        self.endpoint = endpoint
    }

    /// Runs a function against a script. Returns why the function's loop ended and what it sent.
    static func serve<Function: LambdaFunction>(
        _ function: Function.Type, concurrency: Int = 1, _ script: @escaping @Sendable (RuntimeServer) -> Void
    ) async throws -> (end: RuntimeLoop.End, requests: [Received]) {
        let server = try RuntimeServer()
        let done = DispatchGroup()
        done.enter()
        Thread.detachNewThread {
            script(server)
            close(server.listener)
            for connection in server.connections { connection.close() }
            done.leave()
        }
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let end = RuntimeLoop(endpoint: server.endpoint, concurrency: concurrency).run(function)
                server.ended.signal()
                done.wait()
                for connection in server.connections { close(connection.descriptor) }
                continuation.resume(returning: (end, server.requests))
            }
        }
    }

    /// One accepted connection.
    struct Connection {
        fileprivate let descriptor: CInt
        fileprivate let server: RuntimeServer

        /// Reads one request.
        @discardableResult func read() -> Received? {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65536)
            while true {
                if let received = Self.parse(bytes) {
                    server.requests.append(received)
                    return received
                }
                let count = recv(descriptor, &buffer, buffer.count, 0)
                if count <= 0 { return nil }
                bytes += buffer[..<count]
            }
        }

        /// Reads bytes as they come until they end with these, or with the connection, and hands out each part.
        func read(until end: String, _ handle: (ArraySlice<UInt8>) -> Void) {
            var buffer = [UInt8](repeating: 0, count: 65536)
            var last: [UInt8] = []
            while String(decoding: last, as: UTF8.self) != end {
                let count = recv(descriptor, &buffer, buffer.count, 0)
                if count <= 0 { return }
                handle(buffer[..<count])
                last = Array((last + buffer[..<count]).suffix(end.utf8.count))
            }
        }

        /// Reads text until it ends with another, or with the connection.
        func read(until end: String) -> String {
            var bytes: [UInt8] = []
            read(until: end) { bytes += $0 }
            return String(decoding: bytes, as: UTF8.self)
        }

        private static func parse(_ bytes: [UInt8]) -> Received? {
            guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
            var lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
            let line = lines.removeFirst()
            var headers: [String: String] = [:]
            for line in lines {
                guard let colon = line.firstIndex(of: ":") else { continue }
                headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
                    in: .whitespaces)
            }
            let body = bytes[end.upperBound...]
            let length = Int(headers["content-length"] ?? "0") ?? 0
            guard body.count >= length else { return nil }
            return Received(line: line, headers: headers, body: String(decoding: body, as: UTF8.self))
        }

        /// Sends text, in parts if it is split. The client sees each part before the next one comes.
        func write(_ parts: String...) {
            for part in parts {
                let bytes = Array(part.utf8)
                var sent = 0
                while sent < bytes.count {
                    #if canImport(Darwin)
                        let count = send(descriptor, Array(bytes[sent...]), bytes.count - sent, 0)
                    #else
                        let count = send(
                            descriptor, Array(bytes[sent...]), bytes.count - sent,
                            CInt(truncatingIfNeeded: Int(MSG_NOSIGNAL)))
                    #endif
                    if count <= 0 { return }
                    sent += count
                }
                if parts.count > 1 { usleep(2000) }
            }
        }

        /// Answers `next` with an event.
        func event(_ body: String, id: String = "id-1", extra: String = "") {
            write(RuntimeServer.head(id, extra) + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
        }

        /// Acknowledges a result.
        func acknowledge(_ status: String = "202 Accepted") {
            write(
                "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"status\":\"OK\"}")
        }

        /// Answers one `next` with an event and takes the result.
        func serve(_ body: String, id: String = "id-1") -> Received? {
            read()
            event(body, id: id)
            let received = read()
            acknowledge()
            return received
        }

        /// Ends the connection in both directions.
        func close() {
            shutdown(descriptor, CInt(SHUT_RDWR))
        }
    }

    func accept() -> Connection {
        let connection = Connection(descriptor: systemAccept(listener), server: self)
        connections.append(connection)
        return connection
    }

    static func head(_ id: String = "id-1", _ extra: String = "") -> String {
        "HTTP/1.1 200 OK\r\nlambda-runtime-aws-request-id: \(id)\r\nLambda-Runtime-Deadline-Ms: 4102444800000\r\n"
            + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:orders:live\r\n"
            + "Lambda-Runtime-Trace-Id: Root=1-5;Sampled=0\r\n\(extra)"
    }
}

// Inside the types the names of their own methods would hide those of the C library.
private func systemAccept(_ descriptor: CInt) -> CInt { accept(descriptor, nil, nil) }
