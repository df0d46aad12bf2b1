#if CommandLine
    import Foundation

    /// JSON laid out for people. Order, numbers and escapes stay as they are.
    enum PrettyJSON {
        static func isJSON(_ bytes: [UInt8]) -> Bool {
            (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
        }

        /// The text with a line for each member and element, or nil if it is no JSON.
        static func text(_ bytes: [UInt8]) -> String? {
            guard isJSON(bytes) else { return nil }
            var result: [UInt8] = []
            var depth = 0
            var isInString = false
            var isEscaped = false
            var previous: UInt8?
            func newLine() {
                result.append(UInt8(ascii: "\n"))
                result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
            }
            for byte in bytes {
                if isInString {
                    result.append(byte)
                    isInString = isEscaped || byte != UInt8(ascii: "\"")
                    isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                    continue
                }
                let isEmpty = previous == UInt8(ascii: "{") || previous == UInt8(ascii: "[")
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                    continue
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    depth = max(depth - 1, 0)
                    if !isEmpty { newLine() }
                default:
                    if isEmpty { newLine() }
                }
                result.append(byte)
                switch byte {
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: ","): newLine()
                case UInt8(ascii: ":"): result.append(UInt8(ascii: " "))
                case UInt8(ascii: "\""): isInString = true
                default: break
                }
                previous = byte
            }
            return String(decoding: result, as: UTF8.self)
        }
    }
#endif
