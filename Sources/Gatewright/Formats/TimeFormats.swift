func isTime(_ text: Span<UInt8>) -> Bool {
    // No time is longer but by its fraction, of which any digits will do.
    var full = Array("2000-01-01T".utf8)
    for index in text.indices { full.append(text[index]) }
    return DateTime(full.span) != nil
}

/// The parts of a duration in their order, each at most once; weeks stand alone.
func isDuration(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2, text[0] == UInt8(ascii: "P") else { return false }
    var index = 1
    var parts = 0
    var letters = Array("YMD".utf8)[...]
    var isTime = false
    while index < text.count {
        if text[index] == UInt8(ascii: "T"), !isTime {
            isTime = true
            letters = Array("HMS".utf8)[...]
            index += 1
            // Something must follow.
            if index == text.count { return false }
            continue
        }
        let first = index
        while index < text.count, text[index].isDigit { index += 1 }
        guard index > first, index < text.count else { return false }
        if text[index] == UInt8(ascii: "W") { return parts == 0 && !isTime && index == text.count - 1 }
        guard let place = letters.firstIndex(of: text[index]) else { return false }
        letters = letters[(place + 1)...]
        parts += 1
        index += 1
    }
    return parts > 0
}
