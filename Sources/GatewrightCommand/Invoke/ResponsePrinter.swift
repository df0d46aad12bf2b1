#if CommandLine
    import Foundation
    import GatewrightGateway

    /// Shows requests and responses: as they are on the wire, but JSON laid out and no binary data where a person reads
    /// them.
    struct ResponsePrinter {
        /// Whether a person reads the output.
        var isTerminal: Bool
        var showsColor = false
        /// Whether to show the headers by which API Gateway identifies a request, too.
        var isVerbose = false

        func text(_ response: HTTPResponse) -> [UInt8] {
            let status = "HTTP/1.1 \(response.status) \(response.reason)".trimmingCharacters(in: .whitespaces)
            let headers = response.headers.filter { isVerbose || !Self.isIdentification($0) }
            return head(colored(status, Self.color(of: response.status)), headers) + body(response.body)
        }

        /// A request of a file with its title, set apart from what stands before it.
        func text(_ request: RequestFile.Titled) -> [UInt8] {
            let target = request.request.path + (request.request.query.isEmpty ? "" : "?\(request.request.query)")
            let text = head(colored("\(request.request.method) \(target)", .bold), request.headers)
            return Array("\(colored("### \(request.title)", .bold))\n\n".utf8) + text
                + endingLine(request.request.body.isEmpty ? [] : body(request.request.body) + [0x0A])
        }

        func body(_ bytes: [UInt8]) -> [UInt8] {
            guard isTerminal, !bytes.isEmpty else { return bytes }
            if let pretty = PrettyJSON.text(bytes) { return Array((pretty + "\n").utf8) }
            guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
                return Array("(\(bytes.count) bytes that are no text)\n".utf8)
            }
            return Array((text.hasSuffix("\n") ? text : text + "\n").utf8)
        }
    }
#endif
