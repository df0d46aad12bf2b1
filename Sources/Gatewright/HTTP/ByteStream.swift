import Synchronization

/// A body that is sent while it is made: chunks of bytes, each asked for when the connection has taken the one before.
///
/// So no more of a body is in memory than one chunk, and a slow client slows down what makes it. A stream can be read
/// once, like the sequence that it was made of.
public final class ByteStream: Sendable {
    /// What takes the chunks; it returns whether it wants more.
    typealias Sink = @Sendable (_ chunk: [UInt8]) -> Bool

    /// Hands every chunk that is not empty to the sink, and returns `false` if that wanted no more.
    let forEachChunk: @Sendable (_ sink: Sink) async throws -> Bool

    /// A stream of the chunks of an asynchronous sequence, such as an `AsyncStream`.
    ///
    /// A chunk goes out as it is, so chunks of some kilobytes take less time than many small ones.
    public init<Chunks>(_ chunks: Chunks)
    where Chunks: AsyncSequence & Sendable, Chunks.Element == [UInt8] {
        forEachChunk = { sink in
            for try await chunk in chunks where !chunk.isEmpty {
                if !sink(chunk) { return false }
            }
            return true
        }
    }

    /// A stream of the texts of an asynchronous sequence, in UTF-8.
    public init<Texts>(_ texts: Texts)
    where Texts: AsyncSequence & Sendable, Texts.Element == String {
        forEachChunk = { sink in
            for try await text in texts where !text.isEmpty {
                if !sink(Array(text.utf8)) { return false }
            }
            return true
        }
    }

    /// A stream of one chunk, for a body that is there already.
    public init(_ chunk: [UInt8]) {
        forEachChunk = { sink in chunk.isEmpty || sink(chunk) }
    }

    /// A stream of one text, in UTF-8.
    public convenience init(_ text: String) {
        self.init(Array(text.utf8))
    }
}

extension ByteStream: Equatable {
    /// Whether it is the same stream: what another gives can only be known by reading both.
    public static func == (left: ByteStream, right: ByteStream) -> Bool { left === right }
}

extension ByteStream {
    /// All that the stream gives, for tests and for clients that take no stream.
    ///
    /// - Parameter limit: the greatest number of bytes.
    /// - Throws: what the stream throws, and a `FunctionError` when there are more bytes than `limit`.
    public func collect(upTo limit: Int = .max) async throws -> [UInt8] {
        let collected = Mutex<[UInt8]>([])
        let isWhole = try await forEachChunk { chunk in
            collected.withLock { bytes in
                guard chunk.count <= limit - bytes.count else { return false }
                bytes += chunk
                return true
            }
        }
        guard isWhole else {
            throw FunctionError(
                type: "Gatewright.StreamTooLong", message: "The stream has more than \(limit) bytes.")
        }
        return collected.withLock { $0 }
    }
}
