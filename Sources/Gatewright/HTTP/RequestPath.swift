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
        let range = event.parts.path
        var bytes = EventText.bytes(event.bytes, range) ?? []
        let indices = bytes.indices
        bytes.append(contentsOf: repeatElement(0, count: ByteWords.padding))
        return (bytes, withoutStage(bytes, indices))
    }

    /// HTTP APIs send the path with the stage's name, except for the stage `$default`.
    private func withoutStage(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let stage = event.parts.stage
        guard event.kind == .httpAPI2 || event.kind == .httpAPI1, !stage.isEmpty, range.count > stage.count,
            bytes[range.lowerBound] == UInt8(ascii: "/"),
            bytes[(range.lowerBound + 1)...].prefix(stage.count).elementsEqual(event.bytes[stage])
        else { return range }
        let rest = range.lowerBound + 1 + stage.count
        return rest == range.upperBound || bytes[rest] == UInt8(ascii: "/") ? rest..<range.upperBound : range
    }

    /// Whether the event comes from no gateway that would know routes. Function URLs call theirs `$default`.
    var namesNoResource: Bool {
        event.kind == .httpAPI2 && !event.parts.routeKey.isEmpty
            && event.bytes[event.parts.routeKey.lowerBound] == UInt8(ascii: "$") && isFunctionURL
    }

    /// Like `pathRange(in:)`, without a base path as well.
    func routedPathRange(in bytes: [UInt8]) -> Range<Int>? {
        pathRange(in: bytes).map { withoutBasePath(bytes, $0) }
    }

    /// Like `pathBytes`, without a base path as well.
    var routedPathBytes: (bytes: [UInt8], range: Range<Int>) {
        let (bytes, range) = pathBytes
        return (bytes, withoutBasePath(bytes, range))
    }

    /// A REST API behind a custom domain sends the path with the base path of the domain's mapping, which no event names.
    /// What `{proxy+}` stands for says where the resource begins: as many segments before it as the resource has.
    private func withoutBasePath(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        guard event.kind == .restAPI, !event.parts.pathParameters.isEmpty,
            let resource = event.utf8(event.parts.resource), resource.suffix(2).elementsEqual("+}".utf8),
            let brace = resource.lastIndex(of: UInt8(ascii: "{"))
        else { return range }
        let name = String(decoding: resource[(brace + 1)...].dropLast(2), as: UTF8.self)
        guard let member = event.member(name, of: event.parts.pathParameters), member.kind == .string,
            let rest = event.utf8(member.value), !rest.isEmpty
        else { return range }
        var end = range.upperBound
        if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "/"), rest.last != UInt8(ascii: "/") { end -= 1 }
        var start = end - rest.count
        guard start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "/"), bytes[start..<end].elementsEqual(rest)
        else { return range }
        for byte in resource where byte == UInt8(ascii: "/") {
            guard let slash = bytes[range.lowerBound..<start].lastIndex(of: UInt8(ascii: "/")) else { return range }
            start = slash
        }
        return start..<range.upperBound
    }
}
