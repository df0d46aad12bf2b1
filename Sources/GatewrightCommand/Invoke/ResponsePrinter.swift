#if CommandLine
    import Foundation
    import GatewrightGateway

    /// Shows requests and responses. One for a person has its JSON laid out and no binary data; one for a program is as
    /// on the wire.
    struct ResponsePrinter {
        /// Whether a person reads the output. Transcripts are always for people.
        var isTerminal: Bool
        var showsColor = false
        /// Whether to show the headers, too, by which API Gateway identifies a request.
        var isVerbose = false

        /// A response by itself.
        func text(_ response: HTTPResponse) -> [UInt8] {
            head(of: response) + [0x0A] + body(response.body)
        }

        /// A request of a file and its title, followed by an empty line.
        func transcript(of request: RequestFile.Titled) -> [UInt8] {
            let query = request.request.query.isEmpty ? "" : "?\(request.request.query)"
            let line = colored("\(request.request.method) \(request.request.path)\(query)", "1")
            let title = Array((colored("### \(request.title)", "1;36") + "\n\n").utf8)
            return title + head(line, request.headers) + transcript(ofBody: request.request.body)
        }

        /// A response below its request, followed by an empty line.
        func transcript(of response: HTTPResponse) -> [UInt8] {
            head(of: response) + transcript(ofBody: response.body)
        }

        /// A part of a response that is shown while it is made.
        func text(_ part: ResponsePart) -> [UInt8] {
            switch part {
            case .head(let response): return head(of: response) + [0x0A] + response.body
            case .body(let bytes):
                // A part may end within a character, but controls that no text has tell data from text.
                let isText = !isTerminal || bytes.allSatisfy { $0 >= 0x07 }
                return isText ? bytes : Array("(\(bytes.count) bytes that are no text)\n".utf8)
            }
        }

        func body(_ bytes: [UInt8]) -> [UInt8] {
            isTerminal && !bytes.isEmpty ? Array(readable(bytes).utf8) : bytes
        }

        /// With an empty line before and after it; just one without a body.
        private func transcript(ofBody bytes: [UInt8]) -> [UInt8] {
            bytes.isEmpty ? [0x0A] : Array("\n\(readable(bytes))\n".utf8)
        }

        /// A body as a text that ends with its line.
        private func readable(_ bytes: [UInt8]) -> String {
            if let pretty = PrettyJSON.text(bytes) { return pretty + "\n" }
            guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
                return "(\(bytes.count) bytes that are no text)\n"
            }
            return text.hasSuffix("\n") ? text : text + "\n"
        }

        private func head(of response: HTTPResponse) -> [UInt8] {
            let status = "HTTP/1.1 \(response.status) \(response.reason)".trimmingCharacters(in: .whitespaces)
            let color =
                switch response.status {
                case ..<400: "32"
                case ..<500: "33"
                default: "31"
                }
            return head(
                colored(status, color),
                response.headers.filter { isVerbose || !Self.identification.contains($0.name.lowercased()) })
        }

        private func head(_ line: String, _ fields: [HTTPField]) -> [UInt8] {
            Array("\(line)\n".utf8) + fields.flatMap { Array("\($0.name): \($0.value)\n".utf8) }
        }

        /// - Parameter code: of ECMA-48's Select Graphic Rendition.
        private func colored(_ text: String, _ code: String) -> String {
            showsColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
        }

        /// Made up on this machine, so of no use to most.
        private static let identification: Set = [
            "apigw-requestid", "x-amz-apigw-id", "x-amzn-requestid", "x-amzn-trace-id",
        ]
    }
#endif
