extension Request {
    /// The query parameters, decoded: all values of every name in order. What is not valid percent-encoding is left
    /// out.
    public var query: [String: [String]] {
        var query: [String: [String]] = [:]
        forEachQueryItem { name, value in
            if let name = name(), let text = value().decoded { query[name, default: []].append(text) }
        }
        return query
    }

    /// The values of a query parameter in order.
    func queryParameters(_ wanted: String) -> [Parameter] {
        var values: [Parameter] = []
        forEachQueryItem { name, value in
            if name() == wanted { values.append(Parameter(value().decoded)) }
        }
        return values
    }

    /// The items of the query in order, their values as they came. Items with names that cannot be decoded are
    /// nobody's.
    var queryTexts: [(name: String, text: ParameterText)] {
        var items: [(name: String, text: ParameterText)] = []
        forEachQueryItem { name, value in
            if let name = name() { items.append((name, value())) }
        }
        return items
    }

    /// Calls `body` with ways to read the name and the value of every item.
    ///
    /// - REST APIs and HTTP APIs with payload format 1.0 decode the query and keep repeated names apart in
    ///   `multiValueQueryStringParameters`.
    /// - Load balancers do not decode, and send either that map or `queryStringParameters`.
    /// - Payload format 2.0 joins the values of a name with commas, so only the raw query tells them apart.
    private func forEachQueryItem(_ body: (_ name: () -> String?, _ value: () -> ParameterText) -> Void) {
        let parts = event.parts
        if !parts.rawQuery.isEmpty {
            forEachRawQueryItem(body)
            return
        }
        let bytes = event.bytes
        let coding: ParameterText.Coding = event.kind == .loadBalancer ? .form : .plain
        func text(_ range: Range<Int>) -> ParameterText { ParameterText(json: bytes, range, coding) }
        if !parts.multiQuery.isEmpty {
            var scanner = EventScanner(bytes.span, parts.multiQuery)
            while let member = scanner.next(bytes.span) {
                guard member.kind == .array else { continue }
                var elements = EventScanner(elementsOf: member.value)
                while let (value, kind) = elements.nextElement(bytes.span) {
                    if kind == .string { body({ text(member.name).decoded }, { text(value) }) }
                }
            }
        } else if !parts.query.isEmpty {
            var scanner = EventScanner(bytes.span, parts.query)
            while let member = scanner.next(bytes.span) {
                if member.kind == .string { body({ text(member.name).decoded }, { text(member.value) }) }
            }
        }
    }

    /// The items of a query as the client wrote it: `a=1&a=2&q=x%20y+z`.
    private func forEachRawQueryItem(_ body: (_ name: () -> String?, _ value: () -> ParameterText) -> Void) {
        var (bytes, range) = (event.bytes, event.parts.rawQuery)
        if EventText.hasEscapes(bytes, range) {
            (bytes, range) = EventText.padded(bytes, range) ?? ByteWords.padded("")
        }
        var start = range.lowerBound
        while start < range.upperBound {
            let end = ByteWords.firstIndex(of: UInt8(ascii: "&"), in: bytes.span, start, range.upperBound)
            let equals = ByteWords.firstIndex(of: UInt8(ascii: "="), in: bytes.span, start, end)
            if start < end {
                let name = start..<equals
                let value = min(equals + 1, end)..<end
                body(
                    { PercentCoding.decode(bytes[name], plusIsSpace: true) }, { ParameterText(bytes, value, .form) })
            }
            start = end + 1
        }
    }
}
