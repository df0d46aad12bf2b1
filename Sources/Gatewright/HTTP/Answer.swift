extension Response {
    /// The bytes that Lambda hands to whatever sent the event, in the format that it expects.
    ///
    /// A REST API refuses an answer with a member that it does not know, so there are no others.
    func answer(to event: Event) -> [UInt8] {
        // The last part of a text wants room for the longest escapes, some 1,600 bytes, or all is moved once more.
        var writer = JSONWriter(capacity: 2048 + body.count + body.count / 4)
        writer.beginObject()
        writeHead(for: event, to: &writer)
        if isSentAsText {
            writer.member("isBase64Encoded")
            writer.bool(false)
            writer.member("body")
            writer.string(utf8: body)
        } else {
            writer.member("isBase64Encoded")
            writer.bool(true)
            writer.member("body")
            writer.bytes(body)
        }
        writer.endObject()
        return writer.bytes
    }

    /// What begins a streamed answer: the status and the header fields as JSON, and eight zero bytes after which the
    /// body follows as it is. API Gateway allows it 16 KB.
    func prelude(for event: Event) -> [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writeHead(for: event, to: &writer)
        writer.endObject()
        return writer.bytes + repeatElement(0, count: 8)
    }

    /// The members that do not concern the body.
    private func writeHead(for event: Event, to writer: inout JSONWriter) {
        writer.member("statusCode")
        // A status that HTTP does not have would be a bad gateway to the client.
        writer.int(100...599 ~= status.code ? status.code : 500)
        switch event.kind {
        case .restAPI where isPlain, .httpAPI1 where isPlain, .httpAPI2 where isPlain: writePlainFields(to: &writer)
        case .httpAPI2: writeJoinedFields(to: &writer)
        case .loadBalancer where event.parts.multiHeaders.isEmpty: writeSingleFields(to: &writer)
        case .loadBalancer: writeFieldLists(to: &writer, everyField: true)
        case .restAPI, .httpAPI1, .other: writeFieldLists(to: &writer, everyField: false)
        }
    }

    /// REST APIs decode Base64 only for clients whose `Accept` is one of the API's binary media types, so text is never
    /// sent as Base64.
    private var isSentAsText: Bool {
        if isKnownText || body.isEmpty { return true }
        guard headers["Content-Type"].map({ MediaType($0).isText }) ?? true else { return false }
        return EventText.isUTF8(body.span)
    }

    /// Whether no name is repeated and there are no cookies, as in nearly every response.
    private var isPlain: Bool {
        if !cookies.isEmpty { return false }
        for (index, field) in headers.fields.enumerated() {
            if HTTPHeaders.equal(field.name, "Set-Cookie") { return false }
            for other in headers.fields[..<index] where HTTPHeaders.equal(field.name, other.name) { return false }
        }
        return true
    }

    /// One value for each name, the same in every format.
    private func writePlainFields(to writer: inout JSONWriter) {
        writer.member("headers")
        writer.beginObject()
        for field in headers.fields {
            writer.member(named: field.name)
            writer.string(field.value)
        }
        writer.endObject()
    }

    /// Payload format 2.0: one value for each name, and cookies apart.
    private func writeJoinedFields(to writer: inout JSONWriter) {
        let names = fieldNames
        writer.member("headers")
        writer.beginObject()
        for name in names where !HTTPHeaders.equal(name, "Set-Cookie") {
            writer.member(named: name)
            writer.string(joined(name))
        }
        writer.endObject()
        let cookies = headers.values(for: "Set-Cookie") + cookies
        if cookies.isEmpty { return }
        writer.member("cookies")
        writer.array(cookies) { $0.string($1) }
    }

    /// Payload format 1.0: repeated names in `multiValueHeaders`, and for load balancers all names.
    private func writeFieldLists(to writer: inout JSONWriter, everyField: Bool) {
        let cookies = headers.values(for: "Set-Cookie") + cookies
        let names = fieldNames.filter { !HTTPHeaders.equal($0, "Set-Cookie") }
        let repeated = everyField ? names : names.filter { headers.values(for: $0).count > 1 }
        if !everyField {
            writer.member("headers")
            writer.beginObject()
            for name in names where !repeated.contains(name) {
                writer.member(named: name)
                writer.string(headers[name] ?? "")
            }
            writer.endObject()
        }
        if repeated.isEmpty, cookies.isEmpty, !everyField { return }
        writer.member("multiValueHeaders")
        writer.beginObject()
        for name in repeated {
            writer.member(named: name)
            writer.array(headers.values(for: name)) { $0.string($1) }
        }
        if !cookies.isEmpty {
            writer.member("Set-Cookie")
            writer.array(cookies) { $0.string($1) }
        }
        writer.endObject()
    }

    /// A load balancer without multi-value headers takes one value for each name. Names that differ in case get several
    /// cookies through; other values can be joined.
    private func writeSingleFields(to writer: inout JSONWriter) {
        writer.member("headers")
        writer.beginObject()
        for name in fieldNames where !HTTPHeaders.equal(name, "Set-Cookie") {
            writer.member(named: name)
            writer.string(joined(name))
        }
        for (index, cookie) in (headers.values(for: "Set-Cookie") + cookies).enumerated() {
            writer.member(named: Self.cookieFieldName(index))
            writer.string(cookie)
        }
        writer.endObject()
    }

    /// `set-cookie` with letters in upper case by the bits of a number: 512 different names.
    private static func cookieFieldName(_ number: Int) -> String {
        var bits = number
        return String(
            "set-cookie".map { letter in
                guard letter != "-" else { return letter }
                defer { bits >>= 1 }
                return bits & 1 == 1 ? Character(letter.uppercased()) : letter
            })
    }

    private func joined(_ name: String) -> String {
        headers.values(for: name).joined(separator: ", ")
    }

    /// Every name once, as it was first written.
    private var fieldNames: [String] {
        var names: [String] = []
        names.reserveCapacity(headers.fields.count)
        for field in headers.fields where !names.contains(where: { HTTPHeaders.equal($0, field.name) }) {
            names.append(field.name)
        }
        return names
    }
}
