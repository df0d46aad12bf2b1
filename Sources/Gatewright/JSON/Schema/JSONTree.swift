/// A value of a JSON text, with the place where it begins.
struct JSONTree {
    enum Content {
        /// `null`, `true`, `false` or a number.
        case plain(JSONValue)
        case string(String)
        case array([JSONTree])
        /// Of members that come twice the last one counts.
        case object([(name: String, value: JSONTree)])
    }

    var position: Int
    /// In bytes.
    var length: Int
    var content: Content

    /// JSON Schema's word for the kind of value, a whole number being an `integer`.
    var type: JSONTypes {
        switch content {
        case .plain(.null): .null
        case .plain(.bool): .boolean
        case .plain(.integer): .integer
        case .plain(let value): value.double.map { $0.rounded() == $0 } == true ? .integer : .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The value without some of its members.
    func without(_ names: [String]) -> JSONTree {
        guard case .object(let members) = content else { return self }
        return JSONTree(
            position: position, length: length, content: .object(members.filter { !names.contains($0.name) }))
    }

    /// The value without its places.
    var value: JSONValue {
        switch content {
        case .plain(let value): value
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map(\.value))
        case .object(let members):
            .object(Dictionary(members.map { ($0.name, $0.value.value) }, uniquingKeysWith: { _, last in last }))
        }
    }
}

/// A set of the kinds of values that `type` tells apart.
struct JSONTypes: OptionSet {
    var rawValue: UInt8

    static let null = JSONTypes(rawValue: 1)
    static let boolean = JSONTypes(rawValue: 2)
    static let integer = JSONTypes(rawValue: 4)
    /// A number with a fraction. JSON Schema's `number` is this or an integer.
    static let number = JSONTypes(rawValue: 8)
    static let string = JSONTypes(rawValue: 16)
    static let array = JSONTypes(rawValue: 32)
    static let object = JSONTypes(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What a `type` names.
    init(named name: String) {
        switch name {
        case "null": self = .null
        case "boolean": self = .boolean
        case "integer": self = .integer
        case "number": self = [.integer, .number]
        case "string": self = .string
        case "array": self = .array
        case "object": self = .object
        default: self = []
        }
    }
}

extension JSONCursor {
    /// Reads a value with the places of everything in it.
    mutating func tree() -> JSONTree {
        let begin = position
        let content = treeContent()
        return JSONTree(position: begin, length: position &- begin, content: content)
    }

    private mutating func treeContent() -> JSONTree.Content {
        switch kind {
        case .string: return .string(string())
        case .array:
            var elements: [JSONTree] = []
            if enterArray() {
                repeat { elements.append(tree()) } while nextElement()
            }
            return .array(elements)
        case .file:
            skip()
            // To a schema it is a string of bytes, which nobody has read.
            return .string("")
        case .object:
            var members: [(name: String, value: JSONTree)] = []
            var places: [String: Int] = [:]
            if enterObject() {
                repeat {
                    let name = entryName()
                    let value = tree()
                    if let place = places[name] {
                        members[place].value = value
                    } else {
                        places[name] = members.count
                        members.append((name, value))
                    }
                } while nextEntry()
            }
            return .object(members)
        case .null, .boolean, .integer, .number, .nothing:
            return .plain(value())
        }
    }
}
