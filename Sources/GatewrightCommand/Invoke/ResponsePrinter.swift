#if CommandLine
    import Foundation
    import GatewrightGateway

    /// Shows a response: as it is on the wire, with JSON laid out and no binary data where a person reads it.
    enum ResponsePrinter {
        static func text(_ response: HTTPResponse, isTerminal: Bool) -> [UInt8] {
            var head = "HTTP/1.1 \(response.status) \(response.reason)".trimmingCharacters(in: .whitespaces) + "\n"
            for field in response.headers { head += "\(field.name): \(field.value)\n" }
            return Array((head + "\n").utf8) + body(response.body, isTerminal: isTerminal)
        }

        static func body(_ bytes: [UInt8], isTerminal: Bool) -> [UInt8] {
            guard isTerminal, !bytes.isEmpty else { return bytes }
            if let pretty = PrettyJSON.text(bytes) { return Array((pretty + "\n").utf8) }
            guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
                return Array("(\(bytes.count) bytes that are no text)\n".utf8)
            }
            return Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
        }
    }
#endif
