#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightGateway

    /// The parts of a request as people write them, in arguments and in files. Mistakes are usage errors.
    enum RequestText {
        /// A path that begins with a slash, and its query.
        static func target(_ text: String) throws(ValidationError) -> (path: String, query: String) {
            guard text.hasPrefix("/") else {
                throw ValidationError("The path has to begin with a slash: /\(text).")
            }
            guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
                throw ValidationError("In a path, spaces and letters outside ASCII are percent-encoded: %20.")
            }
            // A fragment stays with the client.
            let parts = text.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }

        /// A header, `Name: value`.
        static func field(_ text: String) throws(ValidationError) -> HTTPField {
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy(isTokenByte) else {
                throw ValidationError("\(text.debugDescription) is no header; write 'Name: value'.")
            }
            let value = parts[1].trimmingCharacters(in: .whitespaces)
            guard value.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }) else {
                throw ValidationError("The value of the header \(parts[0]) has a line break or control character.")
            }
            return HTTPField(String(parts[0]), value)
        }

        /// The headers with those that any client adds.
        ///
        /// - Parameter body: nil without one.
        static func completed(_ fields: [HTTPField], body: [UInt8]?) -> [HTTPField] {
            var fields = fields
            if fields.value("User-Agent") == nil { fields.append(HTTPField("User-Agent", "gatewright")) }
            if fields.value("Accept") == nil { fields.append(HTTPField("Accept", "*/*")) }
            if let body, fields.value("Content-Type") == nil {
                // curl takes every body for a form. What only begins like JSON has a mistake in it, which the function
                // tells better than that it takes no forms.
                let start = body.first { !" \t\r\n".utf8.contains($0) }
                let isJSON = start.map("{[".utf8.contains) ?? false || PrettyJSON.isJSON(body)
                let type = isJSON ? "application/json" : "application/x-www-form-urlencoded"
                fields.append(HTTPField("Content-Type", type))
            }
            return fields
        }

        /// What names are made of (RFC 9110 §5.6.2).
        static func isTokenByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
        }
    }
#endif
