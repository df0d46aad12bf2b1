func isIPv4(_ text: Span<UInt8>) -> Bool { isIPv4(text, from: 0, to: text.count) }

private func isIPv4(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end - start >= 7, end - start <= 15 else { return false }
    var index = start
    for octet in 0..<4 {
        if octet > 0 {
            guard index < end, text[index] == UInt8(ascii: ".") else { return false }
            index += 1
        }
        let first = index
        var value = 0
        while index < end, text[index].isDigit, index - first < 3 {
            value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
            index += 1
        }
        let count = index - first
        // A leading zero would be octal to some.
        guard count > 0, value < 256, count == 1 || text[first] != UInt8(ascii: "0") else { return false }
    }
    return index == end
}

func isIPv6(_ text: Span<UInt8>) -> Bool { isIPv6(text, from: 0, to: text.count) }

func isIPv6(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end - start >= 2, end - start <= 45 else { return false }
    let colon = UInt8(ascii: ":")
    var index = start
    var groups = 0
    var isCompressed = false
    if text[index] == colon {
        guard text[index + 1] == colon else { return false }
    }
    while index < end {
        if text[index] == colon, index + 1 < end, text[index + 1] == colon {
            if isCompressed { return false }
            isCompressed = true
            index += 2
            if index == end { break }
        } else if groups > 0 {
            guard text[index] == colon, index + 1 < end else { return false }
            index += 1
        }
        let first = index
        while index < end, text[index].isHexadecimal { index += 1 }
        if index < end, text[index] == UInt8(ascii: ".") {
            groups += 2
            return isIPv4(text, from: first, to: end) && (isCompressed ? groups < 8 : groups == 8)
        }
        guard index > first, index - first <= 4 else { return false }
        groups += 1
    }
    return isCompressed ? groups < 8 : groups == 8
}

/// Labels of letters, digits and hyphens, RFC 1123 §2.1.
func isHostname(_ text: Span<UInt8>, beyondASCII: Bool) -> Bool {
    isHostname(text, from: 0, to: text.count, beyondASCII: beyondASCII)
}

private func isHostname(_ text: Span<UInt8>, from start: Int, to end: Int, beyondASCII: Bool) -> Bool {
    guard end > start, beyondASCII || end - start <= 253 else { return false }
    let hyphen = UInt8(ascii: "-")
    var label = start
    for index in start...end where index == end || text[index] == UInt8(ascii: ".") {
        guard index > label, beyondASCII || index - label <= 63, text[label] != hyphen, text[index - 1] != hyphen else {
            return false
        }
        for place in label..<index {
            let byte = text[place]
            guard byte.isLetter || byte.isDigit || byte == hyphen || (beyondASCII && byte >= 0x80) else { return false }
        }
        label = index + 1
    }
    return true
}

/// `local@domain`; the local part may be quoted, the domain an address in brackets.
func isEmail(_ text: Span<UInt8>, beyondASCII: Bool) -> Bool {
    var index = 0
    if text.count > 2, text[0] == UInt8(ascii: "\"") {
        index = 1
        while index < text.count, text[index] != UInt8(ascii: "\"") {
            if text[index] == UInt8(ascii: "\\") { index += 1 }
            guard index < text.count, text[index] >= 0x20, text[index] < 0x7F || (beyondASCII && text[index] >= 0x80)
            else { return false }
            index += 1
        }
        index += 1
    } else {
        var isAfterDot = true
        while index < text.count, text[index] != UInt8(ascii: "@") {
            let isDot = text[index] == UInt8(ascii: ".")
            guard isDot ? !isAfterDot : isAtom(text[index]) || (beyondASCII && text[index] >= 0x80) else {
                return false
            }
            isAfterDot = isDot
            index += 1
        }
        if isAfterDot { return false }
    }
    guard index + 1 < text.count, text[index] == UInt8(ascii: "@") else { return false }
    index += 1
    let end = text.count
    guard text[index] == UInt8(ascii: "[") else {
        return isHostname(text, from: index, to: end, beyondASCII: beyondASCII)
    }
    guard text[end - 1] == UInt8(ascii: "]") else { return false }
    let tag = Array("IPv6:".utf8)
    if end - index > 7, tag.indices.allSatisfy({ text[index + 1 + $0] == tag[$0] }) {
        return isIPv6(text, from: index + 6, to: end - 1)
    }
    return isIPv4(text, from: index + 1, to: end - 1)
}

/// `atext` of RFC 5322 §3.2.3.
private func isAtom(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
        UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
        UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
        return true
    default: return false
    }
}
