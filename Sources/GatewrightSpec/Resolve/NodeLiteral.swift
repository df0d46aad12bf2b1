import GatewrightAPI

extension JSONLiteral {
    /// What a node stands for where nothing says more about its type.
    init(_ node: Node) {
        switch node.value {
        case .null: self = .null
        case .scalar(let scalar):
            if let value = node.boolean {
                self = .boolean(value)
            } else if let value = node.integer {
                self = .integer(value)
            } else if let value = node.number {
                self = .number(value)
            } else {
                self = .string(scalar.text)
            }
        case .sequence(let elements): self = .array(elements.map(JSONLiteral.init))
        case .mapping(let members):
            self = .object(members.map { Member(name: $0.key, value: JSONLiteral($0.value)) })
        }
    }
}
