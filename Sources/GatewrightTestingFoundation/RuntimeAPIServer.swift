import Foundation
import Gatewright
import GatewrightTesting
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Lambda's Runtime API for one process, which asks it for events.
final class RuntimeAPIServer: Sendable {
    private struct State {
        var events: [(id: Int, bytes: [UInt8])] = []
        var waiting: [Int: CheckedContinuation<[UInt8], any Error>] = [:]
        var count = 0
        /// Why there will be no more results.
        var end: HostError?
    }

    private let listener: Int32
    let port: UInt16
    private let state = Mutex(State())
    private let hasEvent = DispatchSemaphore(value: 0)

    init() throws {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let listener = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 8) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard listener >= 0, isListening else { throw HostError("no socket can be opened on this machine") }
        self.listener = listener
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                Thread.detachNewThread { [self] in serve(Connection(connection)) }
            }
        }
    }

    /// Has an event answered.
    func invoke(_ event: [UInt8]) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            let end = state.withLock { state -> HostError? in
                if let end = state.end { return end }
                state.count += 1
                state.events.append((state.count, event))
                state.waiting[state.count] = continuation
                return nil
            }
            if let end { continuation.resume(throwing: end) } else { hasEvent.signal() }
        }
    }

    /// Fails what waits and what comes.
    func end(_ error: HostError) {
        let waiting = state.withLock { state in
            if state.end == nil { state.end = error }
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for continuation in waiting { continuation.resume(throwing: error) }
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
        hasEvent.signal()
    }

    private func finish(_ id: Int?, _ result: Result<[UInt8], any Error>) {
        let continuation = state.withLock { state in id.flatMap { state.waiting.removeValue(forKey: $0) } }
        continuation?.resume(with: result)
    }

    private func serve(_ connection: Connection) {
        defer { connection.end() }
        while let request = connection.request() {
            let steps = request.path.split(separator: "/").dropFirst(2).map(String.init)
            let id = steps.count > 1 ? Int(steps[1].drop { $0 == "0" || $0 == "-" }) : nil
            switch (steps.first, steps.last) {
            case ("invocation", "next"):
                hasEvent.wait()
                let next = state.withLock { state in
                    state.end == nil && !state.events.isEmpty ? state.events.removeFirst() : nil
                }
                guard let next else { return }
                let digits = String(next.id)
                let name = "00000000-0000-0000-0000-" + String(repeating: "0", count: 12 - digits.count) + digits
                let deadline = Int64(Date.now.timeIntervalSince1970 * 1000) + 30_000
                connection.answer(
                    200,
                    [
                        "Lambda-Runtime-Aws-Request-Id: \(name)", "Lambda-Runtime-Deadline-Ms: \(deadline)",
                        "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:test",
                        "Content-Type: application/json",
                    ], next.bytes)
            case ("invocation", "response"):
                finish(id, .success(request.body))
                connection.answer(202)
            case ("invocation", "error"):
                finish(id, .failure(FunctionError(reported: request.body)))
                connection.answer(202)
            case ("init", "error"):
                connection.answer(202)
                end(HostError("the function did not start: \(String(decoding: request.body, as: UTF8.self))"))
            default: connection.answer(404)
            }
        }
    }
}

extension FunctionError {
    /// From what a function tells the Runtime API.
    fileprivate init(reported body: [UInt8]) {
        let value = JSONValue(parsing: body)
        self.init(
            type: value?["errorType"]?.string ?? "Unknown",
            message: value?["errorMessage"]?.string ?? String(decoding: body, as: UTF8.self))
    }
}

/// Why a function that runs elsewhere gives no result.
public struct HostError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened.
    public let description: String

    init(_ description: String) { self.description = description }
}

/// A connection of HTTP/1.1.
private final class Connection {
    private let socket: Int32
    private var buffer: [UInt8] = []

    init(_ socket: Int32) { self.socket = socket }

    func end() { close(socket) }

    /// The next request, or nil where the client has gone.
    func request() -> (path: String, body: [UInt8])? {
        var lines: [String] = []
        while let line = line() {
            if !line.isEmpty {
                lines.append(line)
                continue
            }
            guard let target = lines.first?.split(separator: " ").dropFirst().first else { return nil }
            let fields = lines.dropFirst().map { $0.lowercased() }
            if fields.contains("transfer-encoding: chunked") {
                guard let body = chunks() else { return nil }
                return (String(target), body)
            }
            let length = fields.first { $0.hasPrefix("content-length:") }?.dropFirst(15)
            guard let body = bytes(length.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) } ?? 0) else {
                return nil
            }
            return (String(target), body)
        }
        return nil
    }

    func answer(_ status: Int, _ fields: [String] = [], _ body: [UInt8] = []) {
        let head = ["HTTP/1.1 \(status) OK", "Content-Length: \(body.count)"] + fields
        var rest = (Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private func chunks() -> [UInt8]? {
        var body: [UInt8] = []
        while let size = line().flatMap({ Int($0.prefix { $0 != ";" }, radix: 16) }) {
            guard let chunk = bytes(size) else { return nil }
            body += chunk
            if size > 0 {
                _ = line()
                continue
            }
            // Trailers, up to an empty line.
            while let trailer = line(), !trailer.isEmpty {}
            return body
        }
        return nil
    }

    private func line() -> String? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line.hasSuffix("\r") ? String(line.unicodeScalars.dropLast()) : line
            }
            guard receive() else { return nil }
        }
    }

    private func bytes(_ count: Int) -> [UInt8]? {
        while buffer.count < count {
            guard receive() else { return nil }
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    private func receive() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(socket, &bytes, bytes.count, 0)
        guard count > 0 else { return false }
        buffer += bytes.prefix(count)
        return true
    }
}
