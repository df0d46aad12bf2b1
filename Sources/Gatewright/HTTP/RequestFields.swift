extension Request {
    /// The header fields.
    public var headers: HTTPHeaders {
        var headers = HTTPHeaders()
        if event.parts.multiHeaders.isEmpty {
            event.forEachMember(of: event.parts.headers) { name, member in
                guard member.kind == .string, let value = event.text(member.value) else { return }
                headers.append(name: name, value: value)
            }
        } else {
            event.forEachMember(of: event.parts.multiHeaders) { name, member in
                guard member.kind == .array else { return }
                for value in event.texts(member.value) { headers.append(name: name, value: value) }
            }
        }
        if let cookieField, headers["Cookie"] == nil { headers.append(name: "Cookie", value: cookieField) }
        return headers
    }

    /// The value of a header field, whose name compares without case. Of several fields with the name, REST APIs give
    /// the last and HTTP APIs all, joined with commas.
    public func header(_ name: String) -> String? {
        if let member = event.field(name, of: event.parts.headers), member.kind == .string {
            return event.text(member.value)
        }
        guard let member = event.field(name, of: event.parts.multiHeaders), member.kind == .array else {
            return HTTPHeaders.equal(name, "Cookie") ? cookieField : nil
        }
        return event.texts(member.value).last
    }

    /// The `Cookie` field of payload format 2.0, which has the cookies apart.
    private var cookieField: String? {
        event.parts.cookies.isEmpty ? nil : event.texts(event.parts.cookies).joined(separator: "; ")
    }

    /// The values of every header field with this name.
    func headerValues(_ name: String) -> [String] {
        if let member = event.field(name, of: event.parts.multiHeaders), member.kind == .array {
            return event.texts(member.value)
        }
        return header(name).map { [$0] } ?? []
    }

    /// The cookies by name. Of several with one name the first counts, which has the more specific path (RFC 6265
    /// §5.4).
    public var cookies: [String: String] {
        var cookies: [String: String] = [:]
        for (name, value) in cookiePairs where cookies[name] == nil { cookies[name] = value }
        return cookies
    }

    /// The cookies in order, their values as they came.
    var cookieTexts: [(name: String, text: ParameterText)] {
        cookiePairs.map { ($0.name, ParameterText($0.value, .cookie)) }
    }

    private var cookiePairs: [(name: String, value: String)] {
        // Payload format 2.0 takes the cookies out of the header.
        let texts = event.parts.cookies.isEmpty ? headerValues("Cookie") : event.texts(event.parts.cookies)
        return texts.flatMap { text in
            text.utf8.split(separator: UInt8(ascii: ";")).compactMap { pair in
                let pair = Substring(pair.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
                guard let equals = pair.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
                return (String(pair[..<equals]), String(pair[pair.utf8.index(after: equals)...]))
            }
        }
    }
}
