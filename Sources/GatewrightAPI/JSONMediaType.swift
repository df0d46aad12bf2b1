extension StringProtocol {
    /// Whether a media type is one of JSON: `application/json`, `text/json` or any whose subtype ends in `+json` (RFC
    /// 6839 §3.1, WHATWG's MIME Sniffing §4.6), whatever its parameters.
    ///
    /// The runtime's `MediaType.isJSON` says the same.
    package var isJSONMediaType: Bool {
        let essence = prefix { $0 != ";" }.lowercased().filter { $0 != " " && $0 != "\t" }
        return essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
    }
}
