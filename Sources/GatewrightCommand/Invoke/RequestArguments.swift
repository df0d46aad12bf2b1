#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightGateway

    /// A request as curl's users write it: method, path, `-H` and `-d`.
    struct RequestArguments: ParsableArguments {
        @Argument(help: "The method of the request.")
        var method: String?

        @Argument(help: "The path of the request, and its query: /orders?limit=10.")
        var path: String?

        @Option(
            name: [.customShort("H"), .customLong("header")],
            help: ArgumentHelp("A header of the request, such as 'Accept: text/csv'.", valueName: "header"))
        var headers: [String] = []

        @Option(
            name: [.customShort("d"), .customLong("data")],
            help: ArgumentHelp("The body; @FILE reads it from a file, @- from standard input.", valueName: "body"))
        var data: String?

        /// Checks everything but the body, so that mistakes come out before anything is done.
        func validate() throws {
            guard method != nil else {
                guard headers.isEmpty, data == nil else {
                    throw ValidationError("A header and a body belong to a request: METHOD PATH.")
                }
                return
            }
            _ = try target()
            _ = try headers.map(Self.field)
        }

        /// The request, or nil when there is neither method nor path.
        ///
        /// - Throws: a usage error.
        func request() throws -> HTTPRequest? {
            guard let method else { return nil }
            let body = try data.map(Self.body) ?? []
            let (path, query) = try target()
            return HTTPRequest(
                method: method.uppercased(), path: path, query: query, headers: try fields(for: body), body: body)
        }

        private func target() throws -> (path: String, query: String) {
            guard let path else { throw ValidationError("After the method comes the path.") }
            guard path.hasPrefix("/") else { throw ValidationError("The path has to begin with a slash: /\(path).") }
            guard path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
                throw ValidationError("In a path, spaces and letters outside ASCII are percent-encoded: %20.")
            }
            // A fragment stays with the client.
            let parts = path.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
        }

        private func fields(for body: [UInt8]) throws -> [HTTPField] {
            var fields = try headers.map(Self.field)
            if fields.value("User-Agent") == nil { fields.append(HTTPField("User-Agent", "gatewright")) }
            if fields.value("Accept") == nil { fields.append(HTTPField("Accept", "*/*")) }
            if data != nil, fields.value("Content-Type") == nil {
                // curl takes every body for a form.
                let type = PrettyJSON.isJSON(body) ? "application/json" : "application/x-www-form-urlencoded"
                fields.append(HTTPField("Content-Type", type))
            }
            return fields
        }

        private static func field(_ text: String) throws -> HTTPField {
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

        /// What names are made of (RFC 9110 §5.6.2).
        private static func isTokenByte(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
        }

        private static func body(_ text: String) throws -> [UInt8] {
            text.hasPrefix("@") ? try InputFile.read(String(text.dropFirst())) : Array(text.utf8)
        }
    }
#endif
