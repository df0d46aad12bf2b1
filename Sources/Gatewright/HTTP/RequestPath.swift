/// Which part of the path in an event is the one that routes are about.
extension Request {
    /// Where the path without the stage stands in the bytes of the event; `nil` where it is written with escapes.
    func pathRange(in bytes: [UInt8]) -> Range<Int>? {
        let range = event.parts.path
        return EventText.hasEscapes(bytes, range) ? nil : withoutStage(bytes, range)
    }

    /// The path without the stage, padded for `ByteWords`.
    var pathBytes: (bytes: [UInt8], range: Range<Int>) {
        if let range = pathRange(in: event.bytes) { return (event.bytes, range) }
        guard let (bytes, range) = EventText.padded(event.bytes, event.parts.path) else { return ByteWords.padded("") }
        return (bytes, withoutStage(bytes, range))
    }

    /// HTTP APIs send the path with the stage's name, except for the stage `$default`.
    @inline(__always)
    private func withoutStage(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        event.kind == .httpAPI2 || event.kind == .httpAPI1 ? withoutName(of: event.parts.stage, bytes, range) : range
    }

    @inline(never)
    private func withoutName(of stage: Range<Int>, _ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard !stage.isEmpty, event.bytes[stage.lowerBound] != UInt8(ascii: "$"), range.count > stage.count,
            bytes[range.lowerBound] == UInt8(ascii: "/"),
            bytes[(range.lowerBound + 1)...].prefix(stage.count).elementsEqual(event.bytes[stage])
        else { return range }
        let rest = range.lowerBound + 1 + stage.count
        return rest == range.upperBound || bytes[rest] == UInt8(ascii: "/") ? rest..<range.upperBound : range
    }

    /// Whether the event comes from no gateway that would know routes. Function URLs call theirs `$default`.
    @inline(__always)
    var namesNoResource: Bool {
        event.kind == .httpAPI2 && !event.parts.routeKey.isEmpty
            && event.bytes[event.parts.routeKey.lowerBound] == UInt8(ascii: "$") && isFunctionURL
    }

    /// Like `pathRange(in:)`, without a base path as well.
    func routedPathRange(in bytes: [UInt8]) -> Range<Int>? {
        pathRange(in: bytes).map { withoutBasePath(bytes.span, $0, bytes.span) }
    }

    /// Like `pathBytes`, without a base path as well.
    var routedPathBytes: (bytes: [UInt8], range: Range<Int>) {
        let (bytes, range) = pathBytes
        return (bytes, withoutBasePath(bytes.span, range, event.bytes.span))
    }

    /// A REST API behind a custom domain sends the path with the base path of the domain's mapping, which no event
    /// names. What `{proxy+}` stands for says where the resource begins: as many segments before it as the resource
    /// has.
    @inline(__always)
    private func withoutBasePath(
        _ path: Span<UInt8>, _ range: Range<Int>, _ bytes: Span<UInt8>
    ) -> Range<Int> {
        guard event.kind == .restAPI, !event.parts.pathParameters.isEmpty, !event.isGreedyParameter(path, range, bytes),
            let (prefix, rest) = event.greedyResource(bytes), !rest.isEmpty
        else { return range }
        var end = range.upperBound
        if end > range.lowerBound, path[end &- 1] == UInt8(ascii: "/"), bytes[rest.upperBound &- 1] != UInt8(ascii: "/")
        {
            end &-= 1
        }
        guard
            let start = Self.start(of: rest, in: bytes, atEndOf: path, range.lowerBound..<end)
                ?? start(ofEscaped: rest, atEndOf: path, range.lowerBound..<end)
        else { return range }
        var resource = start
        for index in prefix where bytes[index] == UInt8(ascii: "/") {
            repeat { resource &-= 1 } while resource >= range.lowerBound && path[resource] != UInt8(ascii: "/")
            guard resource >= range.lowerBound else { return range }
        }
        return resource..<range.upperBound
    }

    /// Where the last segments of a path begin, when it ends in these.
    @inline(__always)
    private static func start(
        of rest: Range<Int>, in bytes: Span<UInt8>, atEndOf path: Span<UInt8>, _ range: Range<Int>
    ) -> Int? {
        let start = range.upperBound &- rest.count
        guard start > range.lowerBound, path[start &- 1] == UInt8(ascii: "/"),
            ByteWords.equal(path, start, bytes, rest.lowerBound, count: rest.count)
        else { return nil }
        return start
    }

    /// The same when the event has these segments with escapes.
    @inline(never)
    private func start(ofEscaped rest: Range<Int>, atEndOf path: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard EventText.hasEscapes(event.source.bytes, rest),
            let (bytes, rest) = EventText.padded(event.source.bytes, rest)
        else { return nil }
        return Self.start(of: rest, in: bytes.span, atEndOf: path, range)
    }
}

extension Event {
    /// Whether the parameters are `{"proxy":"orders/7"}` for `/{proxy+}` and the path `/orders/7`. Nearly always they
    /// are, and this tells without a search.
    @inline(__always)
    fileprivate func isGreedyParameter(_ path: Span<UInt8>, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        let resource = parts.resource
        let parameters = parts.pathParameters
        guard resource.count > 4, range.count > 1, parameters.count == resource.count &+ range.count &+ 2 else {
            return false
        }
        let name = resource.lowerBound &+ 2..<resource.upperBound &- 2
        let quote = parameters.lowerBound &+ 2 &+ name.count
        return bytes[resource.lowerBound &+ 1] == UInt8(ascii: "{") && bytes[name.upperBound] == UInt8(ascii: "+")
            && ByteWords.equal(bytes, parameters.lowerBound &+ 2, bytes, name.lowerBound, count: name.count)
            && ByteWords.equal(bytes, quote..<quote &+ 3, literal: "\":\"")
            && ByteWords.equal(bytes, quote &+ 3, path, range.lowerBound &+ 1, count: range.count &- 1)
    }

    /// What stands before `{proxy+}` in the resource, and what that parameter stands for.
    @inline(__always)
    fileprivate func greedyResource(_ bytes: Span<UInt8>) -> (prefix: Range<Int>, rest: Range<Int>)? {
        let resource = parts.resource
        let end = resource.upperBound &- 2
        guard end > resource.lowerBound, bytes[end] == UInt8(ascii: "+"), bytes[end &+ 1] == UInt8(ascii: "}")
        else { return nil }
        var start = end
        while bytes[start &- 1] != UInt8(ascii: "{") {
            start &-= 1
            guard start > resource.lowerBound else { return nil }
        }
        var scanner = EventScanner(bytes, parts.pathParameters)
        while let member = scanner.next(bytes) {
            if member.kind == .string, member.name.count == end &- start,
                ByteWords.equal(bytes, member.name.lowerBound, bytes, start, count: end &- start)
            {
                return (resource.lowerBound..<start, member.value)
            }
        }
        return nil
    }
}
