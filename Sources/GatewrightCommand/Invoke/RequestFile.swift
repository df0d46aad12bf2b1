#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightGateway

    /// The requests of an `.http` file, as editors know it: set apart by lines that begin with `###`; in each a line
    /// with method and path, headers, an empty line and the body, which may be a file: `< ./photo.png`.
    ///
    /// The host of an absolute URL is left out, as the function has none. Variables are refused.
    struct RequestFile: Equatable {
        let requests: [Titled]

        /// A request and what the file says of it.
        struct Titled: Equatable {
            /// What stands behind `###`, or method and path where nothing does.
            var title: String
            /// The headers that the file gives.
            var headers: [HTTPField]
            /// The request with those headers and the ones that any client adds.
            var request: HTTPRequest
        }

        struct Mistake: Error, Equatable {
            /// Counted from 1.
            var line: Int
            var message: String
        }

        private typealias Line = (number: Int, text: String)

        /// - Parameter folder: where the files are that bodies are read from.
        init(_ bytes: [UInt8], folder: String) throws(Mistake) {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Mistake(line: 1, message: "The file is not UTF-8.")
            }
            var sections: [(title: String, lines: [Line])] = [("", [])]
            for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                let text = String(Substring(line.last == 0x0D ? line.dropLast() : line))
                if text.hasPrefix("###") {
                    sections.append((String(text.drop { $0 == "#" }).trimmingCharacters(in: .whitespaces), []))
                } else {
                    sections[sections.count - 1].lines.append((index + 1, text))
                }
            }
            var requests: [Titled] = []
            for section in sections {
                if let request = try Self.request(section.title, section.lines, folder) { requests.append(request) }
            }
            if requests.isEmpty { throw Mistake(line: 1, message: "The file has no request.") }
            self.requests = requests
        }

        /// The request of a section, or nil when there are only comments.
        private static func request(
            _ title: String, _ lines: [Line], _ folder: String
        ) throws(Mistake) -> Titled? {
            var rest = lines.drop { $0.text.isBlank || $0.text.isComment }
            guard let first = rest.popFirst() else { return nil }
            let (method, target) = try requestLine(first)
            var fields: [HTTPField] = []
            while let line = rest.popFirst(), !line.text.isBlank {
                if line.text.isComment { continue }
                let text = try withoutVariables(line)
                fields.append(try at(line) { () throws(ValidationError) in try RequestText.field(text) })
            }
            let (path, query) = try at(first) { () throws(ValidationError) in try RequestText.target(target) }
            let isMultipart = fields.contains { field in
                field.name.lowercased() == "content-type" && field.value.lowercased().hasPrefix("multipart/")
            }
            let body = try body(rest, isMultipart: isMultipart, folder)
            return Titled(
                title: title.isEmpty ? "\(method) \(path)" : title, headers: fields,
                request: HTTPRequest(
                    method: method, path: path, query: query, headers: RequestText.completed(fields, body: body),
                    body: body ?? []))
        }

        /// The method and the target without its host.
        private static func requestLine(_ line: Line) throws(Mistake) -> (method: String, target: String) {
            let words = try withoutVariables(line).split(whereSeparator: \.isWhitespace)
            guard words.count == 2 || words.count == 3 && words[2].hasPrefix("HTTP/"),
                words[0].utf8.allSatisfy(RequestText.isTokenByte)
            else {
                throw Mistake(line: line.number, message: "\(line.text.debugDescription) is not METHOD PATH.")
            }
            var target = words[1]
            if let scheme = ["http://", "https://"].first(where: { target.lowercased().hasPrefix($0) }) {
                target = target.dropFirst(scheme.count).drop { !"/?#".contains($0) }
                if !target.hasPrefix("/") { target.insert("/", at: target.startIndex) }
            }
            return (words[0].uppercased(), String(target))
        }

        /// The body without the empty lines at its end, or nil without one. The lines of a multipart body end as RFC 2046
        /// §4.1.1 wants it, whatever those of the file do.
        private static func body(
            _ lines: ArraySlice<Line>, isMultipart: Bool, _ folder: String
        ) throws(Mistake) -> [UInt8]? {
            var lines = lines
            while lines.last?.text.isBlank == true { lines.removeLast() }
            guard let first = lines.first else { return nil }
            guard lines.count == 1, first.text.hasPrefix("< ") else {
                let text = lines.map(\.text).joined(separator: isMultipart ? "\r\n" : "\n")
                return Array((isMultipart ? text + "\r\n" : text).utf8)
            }
            let path = first.text.dropFirst(2).trimmingCharacters(in: .whitespaces)
            let url = URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: folder, isDirectory: true))
            guard let data = FileManager.default.contents(atPath: url.path) else {
                throw Mistake(line: first.number, message: "The file \(path) cannot be read.")
            }
            return Array(data)
        }

        private static func withoutVariables(_ line: Line) throws(Mistake) -> String {
            if line.text.hasPrefix("@") || line.text.contains("{{") {
                throw Mistake(line: line.number, message: "Variables are not supported.")
            }
            return line.text
        }

        private static func at<Value>(
            _ line: Line, _ read: () throws(ValidationError) -> Value
        ) throws(Mistake) -> Value {
            do { return try read() } catch { throw Mistake(line: line.number, message: error.message) }
        }
    }

    extension String {
        fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
        fileprivate var isComment: Bool { hasPrefix("#") || hasPrefix("//") }
    }
#endif
