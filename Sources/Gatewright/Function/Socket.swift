#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Why a connection cannot be used.
enum SocketError: Error {
    /// Nobody accepts connections there, or the system refuses to make one.
    case unreachable(code: CInt)
    /// The peer closed or reset a connection that was open, or let it wait longer than it may (`EAGAIN`).
    case broken(code: CInt)
}

/// A blocking TCP connection. The only place with socket calls.
struct Socket: ~Copyable {
    private let descriptor: CInt

    init(connectingTo endpoint: Endpoint) throws(SocketError) {
        #if canImport(Glibc)
            let kind = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
        #elseif canImport(Musl)
            let kind = SOCK_STREAM | SOCK_CLOEXEC
        #else
            let kind = SOCK_STREAM
        #endif
        let descriptor = socket(endpoint.isIPv6 ? AF_INET6 : AF_INET, kind, 0)
        guard descriptor >= 0 else { throw .unreachable(code: errno) }
        var one: CInt = 1
        let size = socklen_t(MemoryLayout<CInt>.size)
        // The answers are single writes, so waiting to fill a segment would only delay them.
        unsafe setsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &one, size)
        #if canImport(Darwin)
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &one, size)
        #endif
        let code = unsafe endpoint.withSocketAddress { unsafe Self.connect(descriptor, $0, $1) }
        guard code == 0 else {
            close(descriptor)
            throw .unreachable(code: code)
        }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// Connects a socket; the error number, or 0.
    private static func connect(_ descriptor: CInt, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> CInt {
        while unsafe systemConnect(descriptor, address, size) != 0 {
            // A connect that a signal interrupted goes on by itself; asking again tells how it ended.
            if errno == EISCONN { return 0 }
            if errno != EINTR && errno != EALREADY { return errno }
        }
        return 0
    }

    /// Sends both arrays, in one system call unless the system takes only a part.
    ///
    /// - Parameter deadline: until when the system may wait for a peer that takes nothing, in milliseconds since 1970.
    func send(_ head: [UInt8], _ body: [UInt8], until deadline: Int = .max) throws(SocketError) {
        let total = head.count + body.count
        var sent = 0
        while sent < total {
            // A part may have been sent when the time was over, so each call gets what is left of it.
            if deadline != .max {
                let remaining = deadline - System.milliseconds()
                guard remaining > 0 else { throw .broken(code: EAGAIN) }
                limitWaiting(SO_SNDTIMEO, to: remaining)
            }
            let count = sendPart(head, body, from: sent)
            if count > 0 {
                sent += count
            } else if errno != EINTR {
                throw .broken(code: errno)
            }
        }
    }

    private func sendPart(_ head: [UInt8], _ body: [UInt8], from sent: Int) -> Int {
        #if canImport(Darwin)
            let flags: CInt = 0
        #else
            let flags = CInt(truncatingIfNeeded: Int(MSG_NOSIGNAL))
        #endif
        if body.isEmpty {
            return unsafe head.withUnsafeBytes { head in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: head[sent...])
                return unsafe systemSend(descriptor, rest.baseAddress, rest.count, flags)
            }
        }
        return unsafe head.withUnsafeBytes { head in
            unsafe body.withUnsafeBytes { body in
                let skippedHead = min(sent, head.count)
                let restOfHead = unsafe UnsafeRawBufferPointer(rebasing: head[skippedHead...])
                let restOfBody = unsafe UnsafeRawBufferPointer(rebasing: body[(sent - skippedHead)...])
                return unsafe withUnsafeTemporaryAllocation(of: iovec.self, capacity: 2) { vectors in
                    unsafe vectors.initializeElement(
                        at: 0,
                        to: iovec(
                            iov_base: UnsafeMutableRawPointer(mutating: restOfHead.baseAddress),
                            iov_len: restOfHead.count))
                    unsafe vectors.initializeElement(
                        at: 1,
                        to: iovec(
                            iov_base: UnsafeMutableRawPointer(mutating: restOfBody.baseAddress),
                            iov_len: restOfBody.count))
                    var message = unsafe msghdr()
                    unsafe message.msg_iov = vectors.baseAddress
                    unsafe message.msg_iovlen = 2
                    return unsafe sendmsg(descriptor, &message, flags)
                }
            }
        }
    }

    /// Lets reading wait no longer than so many milliseconds, more than 0, for the next byte.
    func limitReceiving(to milliseconds: Int) {
        limitWaiting(SO_RCVTIMEO, to: milliseconds)
    }

    private func limitWaiting(_ option: CInt, to milliseconds: Int) {
        var time = timeval()
        time.tv_sec = milliseconds / 1000
        time.tv_usec = .init(milliseconds % 1000 * 1000)
        unsafe setsockopt(descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Reads what has arrived, waiting for at least one byte, into `range` of a buffer. Zero at the end of the stream.
    func receive(into buffer: inout [UInt8], _ range: Range<Int>) throws(SocketError) -> Int {
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { bytes in
                let free = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[range])
                return unsafe recv(descriptor, free.baseAddress, free.count, 0)
            }
            if count >= 0 { return count }
            if errno != EINTR { throw .broken(code: errno) }
        }
    }
}

// Inside `Socket` the names of its own methods would hide those of the C library.
private func systemSend(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: CInt) -> Int {
    unsafe send(descriptor, bytes, count, flags)
}

private func systemConnect(_ descriptor: CInt, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> CInt {
    unsafe connect(descriptor, address, size)
}
