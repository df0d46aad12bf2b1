import GatewrightAPI
import GatewrightPattern

/// Texts that satisfy what schemas ask of strings.
enum TextSamples {
    /// A text for a member of a name, or nil where none is found.
    static func text(_ constraints: Constraints, named name: String, number: Int) -> String? {
        for candidate in candidates(constraints, named: name, number: number)
        where constraints.keyword(brokenBy: .string(candidate)) == nil {
            return candidate
        }
        return nil
    }

    private static func candidates(_ constraints: Constraints, named name: String, number: Int) -> [String] {
        // Two strings of an object are told apart.
        let plain = fitted(number == 0 ? name : "\(name) \(number)", to: constraints)
        if let format = constraints.format { return (formats[format] ?? []) + [plain] }
        guard let pattern = constraints.pattern else { return [plain] }
        let source = pattern.spelledOut ?? pattern.source
        let least = constraints.minLength ?? 0
        var found = [plain]
        for repetitions in [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 36, 40, 64] + [least] {
            guard let sample = PatternSample(of: source, repetitions: repetitions) else { break }
            found.append(sample.prefix + sample.suffix)
            if sample.isOpen { found.append(sample.prefix + name + sample.suffix) }
            let missing = least - sample.prefix.unicodeScalars.count - sample.suffix.unicodeScalars.count
            if sample.isOpen, missing > 0 {
                found.append(sample.prefix + String(repeating: "x", count: missing) + sample.suffix)
            }
        }
        return found
    }

    private static func fitted(_ text: String, to constraints: Constraints) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.prefix(constraints.maxLength ?? .max))
        let missing = (constraints.minLength ?? 0) - scalars.count
        if missing > 0, missing < 10_000 {
            scalars.append(contentsOf: String(repeating: "x", count: missing).unicodeScalars)
        }
        return String(scalars)
    }

    /// Values of formats that the runtime checks, by its names for them.
    private static let formats: [String: [String]] = [
        "time": ["09:30:00Z"], "duration": ["P1DT2H"], "ipv4": ["192.0.2.1"], "ipv6": ["2001:db8::1"],
        "hostname": ["www.example.com"], "idnHostname": ["www.example.com"],
        "email": ["someone@example.com", "a@b.co"], "idnEmail": ["someone@example.com"],
        "uri": ["https://example.com/a", "urn:a:b"], "uriReference": ["/a/b"], "iri": ["https://example.com/a"],
        "iriReference": ["/a/b"], "jsonPointer": ["/a/b"], "decimal": ["12.50", "1"],
    ]

    /// Whether an author's text may be of a format. The runtime knows the rest.
    static func isPlausible(_ text: String, _ format: String) -> Bool {
        if formats[format]?.contains(text) ?? false { return true }
        let bytes = Array(text.utf8)
        func has(_ character: Character) -> Bool { text.contains(character) }
        switch format {
        case "email", "idnEmail":
            let parts = text.split(separator: "@" as Character, omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !has(" ") && !has("\"") && !has("[")
                && isHostname(parts[1])
        case "uri", "iri":
            let scheme = text.prefix { $0 != ":" }
            return scheme.count < text.count && scheme.first?.isLetter == true && isURIText(bytes)
                && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        case "uriReference", "iriReference": return isURIText(bytes)
        case "hostname", "idnHostname": return isHostname(text[...])
        case "ipv4":
            let parts = text.split(separator: "." as Character, omittingEmptySubsequences: false)
            return parts.count == 4 && parts.allSatisfy { UInt8($0).map(String.init) == String($0) }
        case "decimal": return Double(text) != nil && bytes.allSatisfy { (0x2D...0x39).contains($0) && $0 != 0x2F }
        // Samples of these are as good as the author's.
        default: return false
        }
    }

    private static func isHostname(_ text: Substring) -> Bool {
        text.utf8.count < 254
            && text.split(separator: "." as Character, omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && $0.count < 64 && $0.first != "-" && $0.last != "-"
                    && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            }
    }

    private static func isURIText(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { mayStandInURI[Int($0)] } }

    private static let mayStandInURI: [Bool] = (0...255).map { byte in
        byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}%#[]".utf8.contains(byte)
    }
}
