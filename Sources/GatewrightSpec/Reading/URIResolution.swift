/// References to URIs, RFC 3986.
enum URIResolution {
    static func withoutFragment(_ text: String) -> String { String(text.prefix { $0 != "#" }) }

    /// RFC 3986 §5.2, without a fragment.
    static func resolve(_ reference: String, against base: String) -> String {
        if let scheme = scheme(of: reference) { return scheme + withoutDots(reference.dropFirst(scheme.count)) }
        let scheme = scheme(of: base) ?? ""
        let rest = base.dropFirst(scheme.count)
        if reference.hasPrefix("//") { return scheme + withoutDots(reference[...]) }
        let hasAuthority = rest.hasPrefix("//")
        let authority = hasAuthority ? "//" + rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" } : ""
        if reference.hasPrefix("/") { return scheme + withoutDots((authority + reference)[...]) }
        let path = rest.dropFirst(authority.count).prefix { $0 != "?" }
        if reference.isEmpty { return base }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? (hasAuthority ? "/" : "")
        return scheme + withoutDots((authority + folder + reference)[...])
    }

    /// `https:`, with its colon.
    private static func scheme(of text: String) -> String? {
        guard let first = text.first, first.isASCII, first.isLetter, let colon = text.firstIndex(of: ":") else {
            return nil
        }
        let isScheme = text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isScheme ? String(text[...colon]) : nil
    }

    /// RFC 3986 §5.2.4.
    private static func withoutDots(_ text: Substring) -> String {
        var segments: [Substring] = []
        let all = text.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in all.enumerated() {
            switch segment {
            case ".": if index == all.count - 1 { segments.append("") }
            case "..":
                if let last = segments.last, !last.isEmpty || segments.count > 3 { segments.removeLast() }
                if index == all.count - 1 { segments.append("") }
            default: segments.append(segment)
            }
        }
        return segments.joined(separator: "/")
    }
}
