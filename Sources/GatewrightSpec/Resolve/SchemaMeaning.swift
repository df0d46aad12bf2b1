extension Node {
    /// What a schema says without its parts.
    var withoutComposition: Node {
        removing(["allOf", "oneOf", "anyOf", "$ref"])
    }

    /// The schema against which no value is valid.
    static func never(at position: Position) -> Node {
        Node(value: .scalar(Scalar(text: "false", isPlain: true)), position: position)
    }

    var onlyReference: Node {
        Node(value: .mapping(members.filter { $0.key == "$ref" }), position: self["$ref"]?.position ?? position)
    }

    private func removing(_ keys: Set<String>) -> Node {
        Node(value: .mapping(members.filter { !keys.contains($0.key) }), position: position)
    }

    /// This schema, which only describes, around the one that says what values there are.
    func wrapping(_ part: Node) -> Node {
        let kept = members.filter { Schema.isAnnotation($0.key) && !["nullable", "x-nullable"].contains($0.key) }
        let list = Node(value: .sequence([part]), position: position)
        return Node(
            value: .mapping(kept + [Member(key: "allOf", keyPosition: position, value: list)]), position: position)
    }

    /// Whether there is anything beside `$ref` that limits values.
    var hasMeaningfulSiblings: Bool { members.count > 1 && meaningfulSibling != nil }

    /// Whether a schema is put together from others.
    var isComposed: Bool {
        self["allOf"] != nil || self["oneOf"] != nil || self["anyOf"] != nil || self["$ref"] != nil
    }

    /// The first keyword beside `$ref` that limits values.
    var meaningfulSibling: Member? {
        members.first { $0.key != "$ref" && !Schema.isAnnotation($0.key) }
    }

    /// `nullable: true`, wherever it stands.
    package var nullableMember: Member? {
        members.first { ["nullable", "x-nullable"].contains($0.key) && $0.value.boolean == true }
    }

    /// Whether a schema limits values at all.
    var isMeaningful: Bool {
        switch value {
        case .mapping(let members): members.contains { !Schema.isAnnotation($0.key) }
        default: boolean == false
        }
    }

    /// Whether `type` is all that a schema says.
    var isOnlyType: Bool {
        self["type"] != nil
            && members.allSatisfy { member in
                member.key == "type" || Schema.isAnnotation(member.key)
                    || member.key == "properties" && member.value.members.isEmpty
            }
    }
}

extension Schema {
    /// Whether a keyword only describes values and limits none.
    static func isAnnotation(_ keyword: String) -> Bool {
        if keyword.hasPrefix("x-") { return keyword != "x-extensible-enum" && keyword != conjunction }
        return SchemaKeyword.named(keyword).map { $0.role != .limits } ?? false
    }
}
