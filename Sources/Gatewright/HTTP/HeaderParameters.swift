/// The parameters behind the value of a header field, RFC 9110 §5.6.6: `form-data; name="a"; filename="b"`.
struct HeaderParameters {
    /// Fields have a few. Each is compared with all before it, so a hostile one must not have thousands.
    private static let most = 32

    /// What stands before the parameters, in lower case.
    let value: String
    /// Names in lower case.
    private var parameters: [(name: String, text: String)] = []

    /// - Returns: nil where a parameter is malformed or given twice, or there are more than 32.
    init?(_ field: String) {
        let bytes = Array(field.utf8)
        var position = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
        let head = Self.trimmed(bytes[..<position])
        value = String(decoding: head, as: UTF8.self).lowercased()
        while position < bytes.count {
            // Behind a semicolon.
            position += 1
            Self.skipSpace(bytes, &position)
            // Some clients write one at the end.
            if position == bytes.count { return }
            if bytes[position] == UInt8(ascii: ";") { continue }
            guard let equals = bytes[position...].firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let name = String(decoding: Self.trimmed(bytes[position..<equals]), as: UTF8.self).lowercased()
            position = equals + 1
            Self.skipSpace(bytes, &position)
            guard !name.isEmpty, parameters.count < Self.most, self[name] == nil,
                let text = Self.text(bytes, &position)
            else { return nil }
            parameters.append((name, text))
        }
    }

    subscript(name: String) -> String? { parameters.first { $0.name == name }?.text }

    /// A token or a quoted string, up to the semicolon behind it.
    private static func text(_ bytes: [UInt8], _ position: inout Int) -> String? {
        var text: [UInt8] = []
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
            position += 1
            while true {
                guard position < bytes.count else { return nil }
                var byte = bytes[position]
                if byte == UInt8(ascii: "\"") { break }
                // Only what has to be escaped: clients of old send `C:\folder\file` as it is.
                if byte == UInt8(ascii: "\\"), position + 1 < bytes.count,
                    bytes[position + 1] == UInt8(ascii: "\"") || bytes[position + 1] == UInt8(ascii: "\\")
                {
                    position += 1
                    byte = bytes[position]
                }
                // Browsers write a quotation mark this way, HTML §4.10.21.8.
                if byte == UInt8(ascii: "%"), bytes[(position + 1)...].prefix(2).elementsEqual("22".utf8) {
                    position += 2
                    byte = UInt8(ascii: "\"")
                }
                text.append(byte)
                position += 1
            }
            position += 1
            skipSpace(bytes, &position)
        } else {
            let end = bytes[position...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
            text = Array(trimmed(bytes[position..<end]))
            position = end
            if text.isEmpty || text.contains(where: { $0 == UInt8(ascii: "\"") }) { return nil }
        }
        guard position == bytes.count || bytes[position] == UInt8(ascii: ";") else { return nil }
        return EventText.string(text.span)
    }

    private static func skipSpace(_ bytes: [UInt8], _ position: inout Int) {
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return bytes
    }
}
