/// One response of the Runtime API, read to its end into a buffer.
struct RuntimeResponse {
    /// Nothing that Lambda sends comes near it: an event has up to 6 MB, some times that with JSON escapes.
    private static let greatest = 64 * 1024 * 1024
    private static let greatestHead = 64 * 1024
    /// What a buffer has room for at first: each page of it takes the system a microsecond. It grows with the first
    /// response that needs more, and later ones of that size arrive with one system call.
    private static let initialCapacity = 12 * 1024

    let head: RuntimeResponseHead
    /// Where the body stands in the buffer. Zeros follow it, for readers that look ahead.
    let body: Range<Int>
    let closesConnection: Bool

    init(from socket: borrowing Socket, into buffer: inout [UInt8]) throws(RuntimeAPIError) {
        var reader = Reader()
        head = try reader.readHead(from: socket, into: &buffer)
        var isEnded = head.closesConnection
        if head.isChunked {
            var chunks = ChunkedBody(start: head.bodyStart)
            reading: while true {
                switch chunks.take(from: &buffer, count: reader.count) {
                case .complete: break reading
                case .needsMore: try reader.readMore(from: socket, into: &buffer)
                case .malformed: throw .malformedAnswer
                }
            }
            body = head.bodyStart..<chunks.end
        } else if let length = head.contentLength {
            let (end, overflows) = head.bodyStart.addingReportingOverflow(length)
            guard !overflows, end <= Self.greatest else { throw .malformedAnswer }
            Reader.grow(&buffer, to: end)
            while reader.count < end { try reader.readMore(from: socket, into: &buffer) }
            body = head.bodyStart..<end
        } else if head.status == 200 {
            while try reader.readSome(from: socket, into: &buffer) {}
            body = head.bodyStart..<reader.count
            isEnded = true
        } else {
            // An acknowledgement without a length has no body to wait for.
            body = head.bodyStart..<head.bodyStart
        }
        for offset in 0..<EventBytes.padding { buffer[body.upperBound + offset] = 0 }
        closesConnection = isEnded
    }

    private struct Reader {
        /// How many bytes have arrived.
        private(set) var count = 0

        /// Room for `end` bytes and the padding, and not only for these: the next event may be a little longer.
        static func grow(_ buffer: inout [UInt8], to end: Int) {
            let missing = end + EventBytes.padding - buffer.count
            if missing > 0 {
                let spare = min(buffer.count, 64 * 1024)
                buffer.append(contentsOf: repeatElement(0, count: max(missing, spare)))
            }
        }

        mutating func readHead(
            from socket: borrowing Socket, into buffer: inout [UInt8]
        ) throws(RuntimeAPIError) -> RuntimeResponseHead {
            var start = 0
            while true {
                try readMore(from: socket, into: &buffer)
                do throws(RuntimeResponseHead.Fault) {
                    while let head = try RuntimeResponseHead(buffer, start: start, count: count) {
                        if head.status >= 200 { return head }
                        // An interim answer; the real one follows.
                        start = head.bodyStart
                    }
                } catch {
                    throw .malformedAnswer
                }
                guard count - start <= RuntimeResponse.greatestHead else { throw .malformedAnswer }
            }
        }

        mutating func readMore(from socket: borrowing Socket, into buffer: inout [UInt8]) throws(RuntimeAPIError) {
            guard try readSome(from: socket, into: &buffer) else { throw .disconnected(code: 0) }
        }

        /// `false` at the end of the stream.
        mutating func readSome(
            from socket: borrowing Socket, into buffer: inout [UInt8]
        ) throws(RuntimeAPIError) -> Bool {
            if count + EventBytes.padding >= buffer.count {
                guard count < RuntimeResponse.greatest else { throw .malformedAnswer }
                Self.grow(&buffer, to: max(count * 2, RuntimeResponse.initialCapacity))
            }
            do throws(SocketError) {
                let received = try socket.receive(into: &buffer, count..<buffer.count - EventBytes.padding)
                count += received
                return received > 0
            } catch {
                throw RuntimeAPIError(error)
            }
        }
    }
}
