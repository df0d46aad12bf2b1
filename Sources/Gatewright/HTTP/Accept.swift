/// What a client takes in response, RFC 9110 §12.5.1.
struct Accept {
    private struct Range {
        let mediaType: MediaType
        /// In thousandths.
        let quality: Int
        /// A range with a parameter is meant for fewer types than the same one without.
        let hasParameters: Bool
    }

    /// Empty for a client that takes anything.
    private let ranges: [Range]

    /// - Parameter field: the value of the header field. What is no range in it is passed over.
    init(_ field: String) {
        ranges = field.split(separator: ",").compactMap(Self.range)
    }

    private static func range(_ text: Substring) -> Range? {
        let mediaType = MediaType(String(text))
        if mediaType.type.isEmpty || mediaType.subtype.isEmpty { return nil }
        var quality = 1000
        var hasParameters = false
        for part in text.split(separator: ";").dropFirst() {
            let part = MediaType.trimmed(part).lowercased()
            if part.hasPrefix("q=") {
                guard let value = Self.quality(part.dropFirst(2)) else { return nil }
                quality = value
            } else if !part.hasPrefix("charset=") {
                hasParameters = true
            }
        }
        return Range(mediaType: mediaType, quality: quality, hasParameters: hasParameters)
    }

    /// `0.375` in thousandths: at most three digits, and never more than 1.
    private static func quality(_ text: Substring) -> Int? {
        let digits = Array(text.utf8)
        guard let first = digits.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "1") else { return nil }
        var value = Int(first - UInt8(ascii: "0")) * 1000
        guard digits.count > 1 else { return value }
        guard digits[1] == UInt8(ascii: "."), digits.count <= 5 else { return nil }
        var unit = 100
        for digit in digits[2...] {
            guard digit &- UInt8(ascii: "0") < 10 else { return nil }
            value += Int(digit - UInt8(ascii: "0")) * unit
            unit /= 10
        }
        return value <= 1000 ? value : nil
    }

    /// How much the client wants a type, 0 to 1000: what the closest range says.
    ///
    /// - Parameter mediaType: may be a range, which stands for some type in it.
    func quality(of mediaType: MediaType) -> Int {
        if ranges.isEmpty { return 1000 }
        var best = (rank: 0, quality: 0)
        for range in ranges {
            let covers = mediaType.rank(in: range.mediaType)
            let isCovered = mediaType.isRange && covers == 0 && range.mediaType.rank(in: mediaType) > 0
            let rank = (isCovered ? 4 : covers) * 2 - (range.hasParameters ? 1 : 0)
            if rank > best.rank { best = (rank, range.quality) }
        }
        return best.quality
    }

    /// How much the client wants the best of several types.
    func quality(of mediaTypes: [MediaType]) -> Int {
        mediaTypes.reduce(0) { max($0, quality(of: $1)) }
    }
}

extension Request {
    fileprivate var accept: Accept { Accept(headerValues("Accept").joined(separator: ",")) }

    /// The media type that the client wants most: of two that it wants as much the first. Where it wants none of them,
    /// the first.
    ///
    /// - Parameter mediaTypes: as in the document, `application/json, application/scim+json`. Ranges are passed over.
    public func preferredMediaType(among mediaTypes: StaticString) -> String {
        let types = MediaType.list(mediaTypes).filter { !$0.isRange }
        let accept = accept
        guard var best = types.first else { return "application/octet-stream" }
        for type in types.dropFirst() where accept.quality(of: type) > accept.quality(of: best) { best = type }
        return best.essence
    }
}

extension RequestReader {
    /// Notes that the client takes none of the media types in which the operation answers: 406, RFC 9110 §15.5.7.
    ///
    /// - Parameter mediaTypes: as in the document, `application/json, text/csv`.
    public mutating func accept(_ mediaTypes: StaticString) {
        let types = MediaType.list(mediaTypes)
        if request.accept.quality(of: types) == 0 { refuse(accepting: mediaTypes.description) }
    }

    /// The form of response that the client wants most: of two that it wants as much the first.
    ///
    /// - Returns: nil after noting that it takes none of them, 406, RFC 9110 §15.5.7.
    public mutating func accept<Form: RawRepresentable & CaseIterable>(_: Form.Type = Form.self) -> Form?
    where Form.RawValue == String {
        let accept = request.accept
        var best: (form: Form?, quality: Int) = (nil, 0)
        for form in Form.allCases {
            let types = form.rawValue.split(separator: ",").map { MediaType(String($0)) }
            let quality = accept.quality(of: types)
            if quality > best.quality { best = (form, quality) }
        }
        if best.form == nil { refuse(accepting: Form.allCases.map(\.rawValue).joined(separator: ", ")) }
        return best.form
    }
}
