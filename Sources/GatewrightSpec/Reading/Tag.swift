/// What a YAML tag says about the value behind it.
enum Tag: Equatable {
    case none
    /// `!!str`: text, even if it looks like a number.
    case text
    /// `!!int`, `!!bool` and the like: what the text looks like, even in quotes.
    case plain
    /// `!Sub` and the like, which CloudFormation also knows as a mapping with this one key.
    case function(String)

    /// What libyaml makes of `!!`.
    static let standardPrefix = "tag:yaml.org,2002:"

    /// The key of the mapping that a value with this tag stands for.
    var function: String? {
        if case .function(let key) = self { key } else { nil }
    }

    /// - Parameter text: As libyaml gives it: `!Sub`, or `tag:yaml.org,2002:str` for `!!str`.
    /// - Returns: Nil for a tag that nobody knows.
    init?(_ text: String) {
        if text == "!" {
            self = .text
        } else if text.hasPrefix(Self.standardPrefix) {
            switch text.dropFirst(Self.standardPrefix.count) {
            case "str", "binary", "timestamp": self = .text
            case "int", "float", "bool", "null": self = .plain
            case "map", "seq", "omap", "set", "pairs", "merge": self = .none
            default: return nil
            }
        } else if text.hasPrefix("!"), let key = Self.functions[String(text.dropFirst())] {
            self = .function(key)
        } else {
            return nil
        }
    }

    /// The short forms of CloudFormation's intrinsic functions, with the keys of their long forms.
    private static let functions: [String: String] = {
        let names = [
            "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals", "FindInMap", "GetAZs",
            "GetAtt", "If", "ImportValue", "Join", "Length", "Not", "Or", "RefAll", "Select", "Split", "Sub",
            "ToJsonString", "Transform", "ValueOf", "ValueOfAll",
        ]
        var functions = ["Ref": "Ref", "Condition": "Condition"]
        for name in names { functions[name] = "Fn::" + name }
        return functions
    }()

    /// The node of a scalar with this tag.
    func applied(toScalar text: String, isPlain: Bool, at position: Position) -> Node {
        let isPlain = self == .plain || isPlain && self != .text
        let scalar = Node(value: Self.value(of: text, isPlain: isPlain), position: position)
        guard case .function(let key) = self else { return scalar }
        var argument = scalar
        if key == "Fn::GetAtt", let dot = text.firstIndex(of: ".") {
            // `!GetAtt Name.Outputs.Value`: only the first dot separates.
            let parts = [text[..<dot], text[text.index(after: dot)...]].map {
                Node(value: .scalar(Node.Scalar(text: String($0), isPlain: false)), position: position)
            }
            argument = Node(value: .sequence(parts), position: position)
        }
        return Node(
            value: .mapping([Node.Member(key: key, keyPosition: position, value: argument)]), position: position)
    }

    private static func value(of text: String, isPlain: Bool) -> Node.Value {
        if isPlain, text.utf8.count <= 4 {
            switch text {
            case "", "~", "null", "Null", "NULL": return .null
            default: break
            }
        }
        return .scalar(Node.Scalar(text: text, isPlain: isPlain))
    }
}
