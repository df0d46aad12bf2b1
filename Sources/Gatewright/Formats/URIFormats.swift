/// URIs of RFC 3986, part by part; with letters beyond ASCII those of RFC 3987.
func isURI(_ text: Span<UInt8>, isRelative: Bool, beyondASCII: Bool) -> Bool {
    var index = 0
    if let scheme = schemeEnd(text) {
        index = scheme + 1
    } else {
        guard isRelative else { return false }
        // A colon in the first segment would make a scheme of it.
        for index in text.indices {
            let byte = text[index]
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
            if byte == UInt8(ascii: ":") { return false }
        }
    }
    if index + 1 < text.count, text[index] == UInt8(ascii: "/"), text[index + 1] == UInt8(ascii: "/") {
        let start = index + 2
        index = start
        while index < text.count, text[index] != UInt8(ascii: "/"), text[index] != UInt8(ascii: "?"),
            text[index] != UInt8(ascii: "#")
        {
            index += 1
        }
        guard isAuthority(text, from: start, to: index, beyondASCII) else { return false }
    }
    // What may stand in a path may stand in a query and a fragment as well.
    var isFragment = false
    while index < text.count {
        let byte = text[index]
        if byte == UInt8(ascii: "#") {
            if isFragment { return false }
            isFragment = true
            index += 1
        } else if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "@")
        {
            index += 1
        } else {
            guard passCharacter(text, at: &index, to: text.count, beyondASCII) else { return false }
        }
    }
    return true
}

/// Where the colon behind the scheme is.
private func schemeEnd(_ text: Span<UInt8>) -> Int? {
    guard !text.isEmpty, text[0].isLetter else { return nil }
    for index in text.indices {
        let byte = text[index]
        if byte == UInt8(ascii: ":") { return index }
        guard
            byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
        else { return nil }
    }
    return nil
}

/// `user@host:port`.
private func isAuthority(_ text: Span<UInt8>, from start: Int, to end: Int, _ beyondASCII: Bool) -> Bool {
    var host = start
    for index in start..<end where text[index] == UInt8(ascii: "@") {
        var place = start
        while place < index {
            if text[place] == UInt8(ascii: ":") {
                place += 1
            } else if !passCharacter(text, at: &place, to: index, beyondASCII) {
                return false
            }
        }
        host = index + 1
        break
    }
    var index = host
    if index < end, text[index] == UInt8(ascii: "[") {
        while index < end, text[index] != UInt8(ascii: "]") { index += 1 }
        guard index < end, isIPv6(text, from: host + 1, to: index) || isFutureAddress(text, from: host + 1, to: index)
        else { return false }
        index += 1
    } else {
        while index < end, text[index] != UInt8(ascii: ":") {
            guard passCharacter(text, at: &index, to: end, beyondASCII) else { return false }
        }
    }
    if index == end { return true }
    guard text[index] == UInt8(ascii: ":") else { return false }
    for place in index + 1..<end where !text[place].isDigit { return false }
    return true
}

/// `IPvFuture`: a version in hexadecimal, a point, and an address.
private func isFutureAddress(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard start < end, text[start] | 0x20 == UInt8(ascii: "v") else { return false }
    var index = start + 1
    while index < end, text[index].isHexadecimal { index += 1 }
    guard index > start + 1, index + 1 < end, text[index] == UInt8(ascii: ".") else { return false }
    index += 1
    while index < end {
        if text[index] == UInt8(ascii: ":") {
            index += 1
        } else if text[index] == UInt8(ascii: "%") || !passCharacter(text, at: &index, to: end, false) {
            return false
        }
    }
    return true
}

/// Passes over an unreserved character, a sub-delimiter or `%41`.
private func passCharacter(_ text: Span<UInt8>, at index: inout Int, to end: Int, _ beyondASCII: Bool) -> Bool {
    let byte = text[index]
    index += 1
    if byte.isLetter || byte.isDigit || (beyondASCII && byte >= 0x80) { return true }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"),
        UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
        return true
    case UInt8(ascii: "%"):
        guard index + 2 <= end, text[index].isHexadecimal, text[index + 1].isHexadecimal else { return false }
        index += 2
        return true
    default: return false
    }
}
