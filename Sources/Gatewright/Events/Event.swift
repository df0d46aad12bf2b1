/// The event of an invocation: where its parts stand, found in one pass, and what kind of event it is.
///
/// A part that is absent, `null` or of an unexpected type is an empty range. Strings are given without their quotes and
/// with their escapes.
final class Event: Sendable {
    /// What sent the event, told by its content.
    enum Kind {
        /// API Gateway REST API, payload format 1.0.
        case restAPI
        /// API Gateway HTTP API with payload format 1.0.
        case httpAPI1
        /// API Gateway HTTP API with payload format 2.0, or a function URL.
        case httpAPI2
        /// Application Load Balancer.
        case loadBalancer
        /// No HTTP request.
        case other
    }

    let source: EventBytes
    let kind: Kind
    let parts: EventParts

    /// Takes an event apart. Bytes that are no JSON object are an event of another kind.
    init(_ source: EventBytes) {
        self.source = source
        parts = EventParts(source.bytes.span, source.range)
        kind = Self.kind(of: parts, source.bytes.span)
    }

    /// An event whose kind was found out in another way.
    private init(_ source: EventBytes, _ parts: EventParts, _ kind: Kind) {
        self.source = source
        self.parts = parts
        self.kind = kind
    }

    /// An authorizer's event as the one of the request that it is about.
    var protectedRequest: Event {
        let bytes = source.bytes
        let kind: Kind =
            if ByteWords.equal(bytes.span, parts.version, literal: "2.0") {
                .httpAPI2
            } else if ByteWords.equal(bytes.span, parts.version, literal: "1.0") {
                .httpAPI1
            } else {
                .restAPI
            }
        return Event(source, parts, kind)
    }

    var bytes: [UInt8] { source.bytes }

    var isHTTP: Bool { kind != .other }

    /// The whole event, or `nil` when it is not valid JSON.
    var value: JSONValue? {
        JSONValue(parsing: source.event)
    }

    private static func kind(of parts: EventParts, _ bytes: Span<UInt8>) -> Kind {
        // Events for authorizers look like requests but ask for something else.
        if parts.isMalformed || parts.isAuthorizerRequest { return .other }
        if ByteWords.equal(bytes, parts.version, literal: "2.0") {
            return parts.http.isEmpty ? .other : .httpAPI2
        }
        if parts.method.isEmpty { return .other }
        if ByteWords.equal(bytes, parts.version, literal: "1.0") { return .httpAPI1 }
        if !parts.loadBalancer.isEmpty { return .loadBalancer }
        return parts.resource.isEmpty && parts.path.isEmpty ? .other : .restAPI
    }

    /// The member of an object by its name.
    func member(_ name: String, of object: Range<Int>) -> EventScanner.Member? {
        firstMember(of: object) { isName($1, name) }
    }

    /// The member of an object of header fields, whose names compare without case.
    func field(_ name: String, of object: Range<Int>) -> EventScanner.Member? {
        firstMember(of: object) { ByteWords.equalIgnoringCase($0, $1, name) }
    }

    /// The same for a name that is known here, in lower case. See `ByteWords.equalIgnoringCase`.
    func field(literal name: StaticString, of object: Range<Int>) -> EventScanner.Member? {
        firstMember(of: object) { ByteWords.equalIgnoringCase($0, $1, literal: name) }
    }

    @inline(__always)
    private func firstMember(
        of object: Range<Int>, where isNamed: (Span<UInt8>, Range<Int>) -> Bool
    ) -> EventScanner.Member? {
        if object.isEmpty { return nil }
        let bytes = source.bytes
        var scanner = EventScanner(bytes.span, object)
        while let member = scanner.next(bytes.span) {
            if isNamed(bytes.span, member.name) { return member }
        }
        return nil
    }

    /// Calls `body` with every member of an object and its name.
    func forEachMember(of object: Range<Int>, _ body: (String, EventScanner.Member) -> Void) {
        if object.isEmpty { return }
        let bytes = source.bytes
        var scanner = EventScanner(bytes.span, object)
        while let member = scanner.next(bytes.span) {
            if let name = text(member.name) { body(name, member) }
        }
    }

    /// The text of a string member, or `nil` when it is absent, of another type or not valid.
    func text(_ name: String, of object: Range<Int>) -> String? {
        guard let member = member(name, of: object), member.kind == .string else { return nil }
        return text(member.value)
    }

    /// The text of a string.
    func text(_ string: Range<Int>) -> String? {
        EventText.string(source.bytes, string)
    }

    /// The texts of an array of strings. Elements of other types are left out.
    func texts(_ array: Range<Int>) -> [String] {
        let bytes = source.bytes
        var texts: [String] = []
        var scanner = EventScanner(elementsOf: array)
        while let (value, kind) = scanner.nextElement(bytes.span) {
            if kind == .string, let text = text(value) { texts.append(text) }
        }
        return texts
    }

    private func isName(_ range: Range<Int>, _ name: String) -> Bool {
        let bytes = source.bytes
        return EventText.hasEscapes(bytes, range) ? text(range) == name : ByteWords.equal(bytes.span, range, name)
    }
}
