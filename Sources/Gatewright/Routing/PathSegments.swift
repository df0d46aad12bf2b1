/// The segments of a trimmed path, one after the other.
struct PathSegments {
    private var start: Int
    private let end: Int

    /// The path without leading and trailing slashes.
    init(_ trimmed: Range<Int>) {
        start = trimmed.isEmpty ? trimmed.upperBound + 1 : trimmed.lowerBound
        end = trimmed.upperBound
    }

    /// The next segment, perhaps empty; `nil` when there are no more.
    mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        guard start <= end else { return nil }
        let segment = start..<ByteWords.firstIndex(of: UInt8(ascii: "/"), in: bytes, start, end)
        start = segment.upperBound + 1
        return segment
    }

    /// What the segments not yet taken span.
    var rest: Range<Int> {
        min(start, end)..<end
    }
}

/// What a segment of a route's path stands for.
enum TemplateSegment {
    case literal
    /// `{name}`: one segment. The range is that of the name.
    case parameter(name: Range<Int>)
    /// `{name+}`: the rest of the path.
    case greedy(name: Range<Int>)

    init(_ bytes: Span<UInt8>, _ segment: Range<Int>) {
        guard segment.count > 2, bytes[segment.lowerBound] == UInt8(ascii: "{"),
            bytes[segment.upperBound - 1] == UInt8(ascii: "}")
        else {
            self = .literal
            return
        }
        let name = segment.lowerBound + 1..<segment.upperBound - 1
        if name.count > 1, bytes[name.upperBound - 1] == UInt8(ascii: "+") {
            self = .greedy(name: name.lowerBound..<name.upperBound - 1)
        } else {
            self = .parameter(name: name)
        }
    }
}
