/// A multipart body to be written, RFC 2046 §5.1 and RFC 7578.
struct MultipartWriting {
    struct Part {
        /// In the order in which they are written.
        var headers = HTTPHeaders()
        var content: [UInt8]

        init(content: [UInt8]) { self.content = content }

        /// Quotes as parsers of RFC 9110 §5.6.4 read it; what cannot stand in a quoted string is written as browsers do
        /// it (HTML §4.10.21.8).
        mutating func setDisposition(name: String?, filename: String?) {
            var value = "form-data"
            if let name { value += "; name=\"\(Self.quoted(name))\"" }
            if let filename { value += "; filename=\"\(Self.quoted(filename))\"" }
            headers["Content-Disposition"] = value
        }

        private static func quoted(_ text: String) -> String {
            var result: [UInt8] = []
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "\""): result += "%22".utf8
                case UInt8(ascii: "\\"): result += "\\\\".utf8
                case 0..<0x20, 0x7F: PercentCoding.append(escaped: byte, to: &result)
                default: result.append(byte)
                }
            }
            return String(decoding: result, as: UTF8.self)
        }
    }

    let parts: [Part]
    /// Stands in none of the parts.
    let boundary: String

    private static let boundaryPrefix = "gatewright-"
    private static let numberLength = 12

    init(_ parts: [Part]) {
        self.parts = parts
        boundary = Self.boundary(for: parts)
    }

    /// The first numbered boundary that is in no part: equal parts give equal bytes. One look at the parts finds it,
    /// whatever they hold.
    private static func boundary(for parts: [Part]) -> String {
        let prefix = Array(boundaryPrefix.utf8)
        var taken: Set<Int> = []
        for part in parts {
            var rest = part.content[...]
            while let found = rest.firstIndex(of: prefix[0]) {
                rest = rest[(found + 1)...]
                guard part.content[found...].starts(with: prefix) else { continue }
                let digits = part.content[(found + prefix.count)...].prefix(numberLength)
                if let number = Int(String(decoding: digits, as: UTF8.self)) { taken.insert(number) }
            }
        }
        var number = 1
        while taken.contains(number) { number += 1 }
        let digits = String(number)
        return boundaryPrefix + String(repeating: "0", count: numberLength - digits.count) + digits
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(64) { $0 + $1.content.count + 256 })
        for part in parts {
            bytes += "--\(boundary)\r\n".utf8
            for field in part.headers.fields { bytes += "\(field.name): \(field.value)\r\n".utf8 }
            bytes += "\r\n".utf8
            bytes += part.content
            bytes += "\r\n".utf8
        }
        bytes += "--\(boundary)--\r\n".utf8
        return bytes
    }
}

/// A file travels to the writer of a form as JSON, with its bytes in base64.
extension FormFile: JSONEncodable {
    /// Writes a file for a form. In other JSON a file has no place.
    public func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let filename {
            writer.member("filename")
            writer.string(filename)
        }
        writer.member("headers")
        writer.array(headers.fields.flatMap { [$0.name, $0.value] }) { $0.string($1) }
        writer.member("bytes")
        writer.bytes(bytes)
        writer.endObject()
    }

    /// Reads what `encode(to:)` wrote. Anything else where a file may stand has other members.
    init?(written value: FormValue) {
        guard case .object(let members) = value, members.contains(where: { $0.name == "bytes" }),
            members.allSatisfy({ ["filename", "headers", "bytes"].contains($0.name) })
        else { return nil }
        self.init(bytes: [])
        for (member, value) in members {
            switch (member, value) {
            case ("filename", .string(let text)): filename = text
            case ("headers", .array(let texts)):
                let texts = texts.compactMap(\.text)
                for index in stride(from: 1, to: texts.count, by: 2) {
                    headers.append(name: texts[index - 1], value: texts[index])
                }
            case ("bytes", .string(let text)): bytes = Base64.decode(Array(text.utf8)[...]) ?? []
            default: continue
            }
        }
    }

    /// - Parameter isForm: whether every part must have a name. Else one whose header says what it is keeps that.
    func part(name: String, isForm: Bool) -> MultipartWriting.Part {
        var part = MultipartWriting.Part(content: bytes)
        // First, as is the custom.
        if isForm || (!name.isEmpty || filename != nil) && headers["Content-Disposition"] == nil {
            part.setDisposition(name: isForm || !name.isEmpty ? name : nil, filename: filename)
        }
        for field in headers.fields {
            if isForm, HTTPHeaders.equal(field.name, "Content-Disposition") { continue }
            part.headers.append(name: field.name, value: field.value)
        }
        return part
    }
}
