#if CommandLine
    import Foundation

    /// JSON laid out for people. Order, numbers and escapes stay as they are.
    struct PrettyJSON {
        static func isJSON(_ bytes: [UInt8]) -> Bool {
            (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
        }

        /// The text with a line for each member and element, except for objects and arrays that fit into one line; nil
        /// if it is no JSON.
        ///
        /// - Parameter width: of a line, in bytes.
        static func text(_ bytes: [UInt8], width: Int = 100) -> String? {
            guard isJSON(bytes) else { return nil }
            var layout = PrettyJSON(tokens: tokens(of: bytes), width: width)
            layout.layOut()
            return String(decoding: layout.result, as: UTF8.self)
        }

        /// Strings, numbers and words as they are, and single characters between them.
        private let tokens: [ArraySlice<UInt8>]
        private let width: Int
        private var result: [UInt8] = []

        private init(tokens: [ArraySlice<UInt8>], width: Int) {
            self.tokens = tokens
            self.width = width
        }

        private static func tokens(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
            var tokens: [ArraySlice<UInt8>] = []
            var index = 0
            while index < bytes.count {
                let start = index
                index += 1
                switch bytes[start] {
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                    continue
                case UInt8(ascii: "\""):
                    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
                    }
                    index = min(index + 1, bytes.count)
                case let byte where !punctuation.contains(byte):
                    while index < bytes.count, bytes[index] > 0x20, !punctuation.contains(bytes[index]) { index += 1 }
                default: break
                }
                tokens.append(bytes[start..<index])
            }
            return tokens
        }

        private static let punctuation = Array("{}[],:".utf8)

        private mutating func layOut() {
            var depth = 0
            var index = 0
            var lineStart = 0
            func newLine(_ result: inout [UInt8]) {
                result.append(UInt8(ascii: "\n"))
                lineStart = result.count
                result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
            }
            while index < tokens.count {
                let token = tokens[index]
                switch token.first {
                case UInt8(ascii: "{"), UInt8(ascii: "["):
                    if let end = end(of: index, within: width - (result.count - lineStart)) {
                        for token in tokens[index...end] { appendInLine(token) }
                        index = end
                    } else {
                        result.append(contentsOf: token)
                        depth += 1
                        newLine(&result)
                    }
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth -= 1
                    newLine(&result)
                    result.append(contentsOf: token)
                case UInt8(ascii: ","):
                    result.append(contentsOf: token)
                    newLine(&result)
                default: appendInLine(token)
                }
                index += 1
            }
        }

        private mutating func appendInLine(_ token: ArraySlice<UInt8>) {
            result.append(contentsOf: token)
            if token == [UInt8(ascii: ",")] || token == [UInt8(ascii: ":")] { result.append(UInt8(ascii: " ")) }
        }

        /// Where the object or array ends that begins at a token, if it fits into a number of bytes and the comma
        /// behind it, too. Whatever is empty fits.
        private func end(of start: Int, within limit: Int) -> Int? {
            var depth = 0
            var length = 1
            for index in start..<tokens.count {
                switch tokens[index].first {
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: ","), UInt8(ascii: ":"): length += 1
                default: break
                }
                length += tokens[index].count
                if depth == 0, length <= limit || index == start + 1 { return index }
                if length > limit, index > start { return nil }
            }
            return nil
        }
    }
#endif
