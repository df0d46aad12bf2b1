import GatewrightAPI

@testable import GatewrightSpec

/// Something that an author adds to a document, at a random place.
struct Addition {
    private(set) var what = ""
    private var state: UInt64
    private let schemas: Node?
    private let taken: Set<String>
    private let isSwagger: Bool
    private let hasIntegrations: Bool

    init(seed: UInt64, to root: Node, _ names: DeclaredNames) {
        // One of two that are called the same has to give way.
        taken = names.topLevel.union((root["components"]?["schemas"] ?? root["definitions"])?.members.map(\.key) ?? [])
        hasIntegrations = names.hasIntegrations
        state = seed &* 0x9E37_79B9_7F4A_7C15
        schemas = root["components"]?["schemas"] ?? root["definitions"]
        isSwagger = root["swagger"] != nil
    }

    private mutating func random(_ count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % max(1, count)
    }

    mutating func added(to root: Node) -> Node {
        what = ["schemas", "operations", "enum values", "parameters"][random(4)]
        return switch what {
        case "schemas": withSchemas(root)
        case "operations": root.mapping("paths") { paths in insert(operation, into: &paths) }
        case "enum values": withValues(root)
        default: withParameters(root)
        }
    }

    private mutating func insert(_ members: [(String, String)], into list: inout [Node.Member]) {
        for (key, text) in members {
            list.insert(Node.Member(key: key, keyPosition: .start, value: .raw(text)), at: random(list.count + 1))
        }
    }

    private mutating func reference() -> String {
        let names = (schemas?.members ?? []).filter { Schema($0.value).type == "object" }.map(\.key)
        guard !names.isEmpty else { return #"{"type":"string"}"# }
        let name = names[random(names.count)].replacing("~", with: "~0").replacing("/", with: "~1")
        return #"{"$ref":\#(Node.quoted("#/\(isSwagger ? "definitions" : "components/schemas")/" + name))}"#
    }

    private var nested: String {
        #"{"type":"object","properties":{"item":{"type":"object","properties":{"status":{"type":"string","enum":["a"]}}}}}"#
    }

    private mutating func withSchemas(_ root: Node) -> Node {
        // Called like what is often nested, like what we make of others, and like nothing else.
        let names = ["Item", "Status", "Kind", "Type", "Body", "OkBody", "AddedThing", "Items", "Option2", "Metadata"]
        var added: [(String, String)] = []
        for name in names where !taken.contains(name) {
            added.append((name, #"{"allOf":[\#(nested),{"type":"object","properties":{"known":\#(reference())}}]}"#))
        }
        if isSwagger { return root.mapping("definitions") { insert(added, into: &$0) } }
        return root.mapping("components") { components in
            let holder = Node(value: .mapping(components), position: .start)
            components = holder.mapping("schemas") { insert(added, into: &$0) }.members
        }
    }

    private var operation: [(String, String)] {
        mutating get {
            let schema = reference()
            let other = nested
            let responses =
                isSwagger
                ? #"{"200":{"description":"A.","schema":\#(schema)},"400":{"description":"B.","schema":\#(other)}}"#
                : #"""
                {"200":{"description":"A.","content":{"application/json":{"schema":\#(schema)}}},\#
                "400":{"description":"B.","content":{"application/json":{"schema":\#(other)}}}}
                """#
            let kind =
                isSwagger ? #""type":"string","enum":["b","a"]"# : #""schema":{"type":"string","enum":["b","a"]}"#
            let integration =
                !hasIntegrations
                ? ""
                : #""x-amazon-apigateway-integration":{"type":"aws_proxy","httpMethod":"POST","uri":"${AddedFunction.Arn}"},"#
            return [
                ("/added/first", #"{"get":{"operationId":"addedFirst",\#(integration)"responses":\#(responses)}}"#),
                (
                    "/added/{kind}",
                    #"""
                    {"get":{\#(integration)"parameters":[{"name":"kind","in":"path","required":true,\#(kind)}],\#
                    "responses":\#(responses)}}
                    """#
                ),
            ]
        }
    }

    /// Everywhere where there is a list of texts.
    private mutating func withValues(_ node: Node) -> Node {
        switch node.value {
        case .sequence(let elements):
            return Node(value: .sequence(elements.map { withValues($0) }), position: node.position)
        case .mapping(let members):
            let changed = members.map { member in
                guard member.key == "enum", member.value.isSequence, member.value.elements.count > 1,
                    member.value.elements.allSatisfy({ $0.string != nil && $0.number == nil && $0.boolean == nil })
                else { return Node.Member(key: member.key, keyPosition: .start, value: withValues(member.value)) }
                var elements = member.value.elements
                for value in ["added-value", "ADDED_2", "+3", ""]
                where !elements.contains(where: { $0.string == value })
                    && !elements.contains(where: { $0.string == "3" })
                    && !elements.contains(where: { $0.string == "empty" })
                {
                    elements.insert(.raw(Node.quoted(value)), at: random(elements.count + 1))
                }
                let list = Node(value: .sequence(elements), position: .start)
                return Node.Member(key: member.key, keyPosition: .start, value: list)
            }
            return Node(value: .mapping(changed), position: node.position)
        default: return node
        }
    }

    /// To every operation.
    private mutating func withParameters(_ root: Node) -> Node {
        let kind = isSwagger ? #""type":"string","enum":["b","a"]"# : #""schema":{"type":"string","enum":["b","a"]}"#
        let added = Node.raw(#"{"name":"addedParameter","in":"query",\#(kind)}"#)
        let methods: Set = ["get", "put", "post", "delete", "patch", "options", "head"]
        return root.mapping("paths") { paths in
            paths = paths.map { path in
                let members = path.value.members.map { member -> Node.Member in
                    guard methods.contains(member.key), member.value.isMapping else { return member }
                    var list = member.value["parameters"]?.elements ?? []
                    list.insert(added, at: random(list.count + 1))
                    let value = member.value.replacing("parameters", Node(value: .sequence(list), position: .start))
                    return Node.Member(key: member.key, keyPosition: .start, value: value)
                }
                guard path.value.isMapping else { return path }
                return Node.Member(
                    key: path.key, keyPosition: .start, value: Node(value: .mapping(members), position: .start))
            }
        }
    }
}

extension Position {
    fileprivate static let start = Position(file: 0, line: 1, column: 1)
}

extension Node {
    /// JSON as it is to be written.
    fileprivate static func raw(_ text: String) -> Node {
        Node(value: .scalar(Scalar(text: rawMark + text, isPlain: true)), position: .start)
    }

    private static let rawMark = "\u{1}"

    fileprivate func replacing(_ key: String, _ value: Node) -> Node {
        let others = members.filter { $0.key != key }
        return Node(
            value: .mapping(others + [Member(key: key, keyPosition: .start, value: value)]), position: position)
    }

    /// With another mapping at a key; a new one where there is none.
    fileprivate func mapping(_ key: String, _ change: (inout [Member]) -> Void) -> Node {
        var result = members
        let index = result.firstIndex { $0.key == key }
        var inner = index.map { result[$0].value.members } ?? []
        change(&inner)
        let member = Member(key: key, keyPosition: .start, value: Node(value: .mapping(inner), position: .start))
        if let index { result[index] = member } else { result.append(member) }
        return Node(value: .mapping(result), position: position)
    }

    fileprivate static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value > 0x7E && scalar.value <= 0xFFFF:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// As JSON.
    var text: String {
        switch value {
        case .null: return "null"
        case .scalar(let scalar):
            if scalar.isPlain, scalar.text.hasPrefix(Self.rawMark) { return String(scalar.text.dropFirst()) }
            if let boolean { return "\(boolean)" }
            if let integer { return "\(integer)" }
            if let number { return "\(number)" }
            return Self.quoted(scalar.text)
        case .sequence(let elements): return "[" + elements.map(\.text).joined(separator: ",") + "]"
        case .mapping(let members):
            return "{" + members.map { Self.quoted($0.key) + ":" + $0.value.text }.joined(separator: ",") + "}"
        }
    }
}
