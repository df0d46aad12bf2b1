import Gatewright

/// The text that percent-encoded bytes stand for. A `%` without two hexadecimal digits stands for itself, as do bytes
/// that are no UTF-8 for U+FFFD.
///
/// - Parameter plusIsSpace: as in the query of a URL.
func percentDecoded(_ text: some Sequence<UInt8>, plusIsSpace: Bool) -> String {
    let bytes = Array(text)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "%"), index + 1 < bytes.count, hexadecimalValue(bytes[index]) < 16,
            hexadecimalValue(bytes[index + 1]) < 16
        {
            result.append(hexadecimalValue(bytes[index]) << 4 | hexadecimalValue(bytes[index + 1]))
            index += 2
        } else {
            result.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// The pairs of a query string, decoded, in order. A name without `=` has an empty value.
func queryPairs(_ query: String) -> [HTTPField] {
    query.utf8.split(separator: UInt8(ascii: "&")).map { pair in
        let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        return HTTPField(
            percentDecoded(parts[0], plusIsSpace: true),
            parts.count > 1 ? percentDecoded(parts[1], plusIsSpace: true) : "")
    }
}
