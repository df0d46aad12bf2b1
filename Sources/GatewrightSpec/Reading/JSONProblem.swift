/// Which message fits what stands where JSON expects something else.
enum JSONProblem {
    static func key(_ bytes: ArraySlice<UInt8>) -> Diagnostic.Message {
        common(bytes)
            ?? .invalidJSON("a key in double quotes is expected here", fix: "write the key as `\"key\": value`")
    }

    static func value(_ bytes: ArraySlice<UInt8>) -> Diagnostic.Message {
        switch bytes.first {
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
            .invalidJSON("a value is missing here", fix: "add the value, or remove the key")
        default:
            common(bytes) ?? .invalidJSON("this is no value of JSON", fix: "put text in double quotes")
        }
    }

    static func afterValue(_ bytes: ArraySlice<UInt8>) -> Diagnostic.Message {
        common(bytes)
            ?? .invalidJSON("a comma is missing before this", fix: "add a comma after the value that ends here")
    }

    private static func common(_ bytes: ArraySlice<UInt8>) -> Diagnostic.Message? {
        switch bytes.first {
        case UInt8(ascii: "."):
            bytes.starts(with: "...".utf8)
                ? .invalidJSON("`...` stands for something that is left out", fix: "remove it, or write what it means")
                : nil
        case UInt8(ascii: "/"): .invalidJSON("JSON has no comments", fix: "remove it, or use YAML")
        case UInt8(ascii: "'"):
            .invalidJSON("JSON has no single quotes", fix: "use double quotes")
        case UInt8(ascii: "%"): bytes.starts(with: "%{".utf8) ? .templateDirective(.terraform) : nil
        default: nil
        }
    }
}

extension Diagnostic.Message {
    static func invalidJSON(_ problem: String, fix: String? = nil) -> Self {
        .init(.error, "invalid-json", "the JSON cannot be read: \(problem)", fix: fix)
    }

    static func unquotedText(_ text: String) -> Self {
        .init(
            .warning, "unquoted-text",
            text.isEmpty ? "a value is missing here" : "'\(cropped(text))' is no value of JSON and is read as text",
            why: "a JSON parser refuses the document", fix: "put text in double quotes, and commas between values")
    }

    static func missingColon(_ key: String) -> Self {
        .invalidJSON("a colon is missing after the key '\(cropped(key))'", fix: "write `\"key\": value`")
    }

    static var textAfterEnd: Self {
        .invalidJSON("more follows the end of the document", fix: "check for a closing bracket too many")
    }

    static func wrongBracket(_ expected: String) -> Self {
        .invalidJSON("`\(expected)` is expected here", fix: "close the brackets in the order in which they were opened")
    }

    static var unclosedBracket: Self {
        .invalidJSON("this bracket is never closed", fix: "add the closing bracket")
    }
}
