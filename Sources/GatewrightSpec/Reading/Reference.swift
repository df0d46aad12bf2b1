/// The parts of the text of a `$ref`: `parts/order.yaml#/components/schemas/Order`.
struct Reference {
    /// Before the `#`, percent-decoded. Empty for the same file.
    let path: String
    /// Behind the `#`.
    let fragment: Fragment
    /// Whether it names something that is no file here: `https:`, `urn:`, `//host/…`.
    let isRemote: Bool

    enum Fragment: Equatable {
        /// JSON Pointer, RFC 6901: the keys on the way, decoded. Empty for the whole file.
        case pointer([String])
        /// The name of a JSON Schema `$anchor`.
        case anchor(String)
    }

    init(_ text: String) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let place = parts.first.map(String.init) ?? ""
        isRemote = place.hasPrefix("//") || Self.hasScheme(place)
        path = Self.percentDecoded(place)
        let fragment = parts.count > 1 ? Self.percentDecoded(String(parts[1])) : ""
        if fragment.isEmpty {
            self.fragment = .pointer([])
        } else if fragment.hasPrefix("/") {
            let steps = fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
            self.fragment = .pointer(steps.map(Self.unescaped))
        } else {
            self.fragment = .anchor(fragment)
        }
    }

    /// A key as it is written in a JSON Pointer inside a `$ref`.
    static func escaped(_ key: String) -> String {
        key.pointerToken.split(separator: "%" as Character, omittingEmptySubsequences: false).joined(separator: "%25")
    }

    private static func unescaped(_ step: Substring) -> String {
        guard step.utf8.contains(UInt8(ascii: "~")) else { return String(step) }
        var bytes: [UInt8] = []
        var rest = Array(step.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "~"), let next = rest.first, next == UInt8(ascii: "0") || next == UInt8(ascii: "1")
            {
                rest.removeFirst()
                bytes.append(next == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A `%` that two hexadecimal digits do not follow stays as it is.
    private static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                rest.removeFirst(2)
                bytes.append(UInt8(digits[0] << 4 | digits[1]))
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A scheme has at least two letters; one alone would be a drive of Windows.
    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter else {
            return false
        }
        let scheme = text[..<colon]
        return scheme.utf8.count >= 2
            && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }
}

extension String {
    /// As a token of a JSON pointer, RFC 6901.
    var pointerToken: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return self }
        return split(separator: "~" as Character, omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/" as Character, omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
