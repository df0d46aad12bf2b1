import GatewrightAPI

/// Structures that no schema has, but a mapping template.
extension TypeResolver {
    /// - Parameter property: makes the property of a member of the name that it is given; a type of its own would be
    ///   called by the hint.
    func declare<Value>(
        _ name: String, _ members: [(key: String, value: Value)], in nested: inout Nested,
        _ property: (String, (key: String, value: Value), _ hint: String, inout Nested) -> Property
    ) -> TypeReference {
        var inner = Nested(path: nested.path + [name], roots: nested.roots, referred: nested.referred)
        var scope = NameScope()
        let names = members.map { scope.claim(Names.member($0.key), suffix: "_") }
        // A type in a structure must not be named like one of its properties.
        for name in names { _ = inner.scope.claim(name) }
        let properties = zip(names, members).map { name, member in
            property(name, member, Names.type(member.key), &inner)
        }
        nested.types.append(
            TypeDeclaration(name: name, kind: .structure(Structure(properties: properties)), types: inner.types))
        return .named(inner.path, isEnumeration: false)
    }

    /// The schema of a member of objects that a schema describes.
    func member(_ name: String, of node: Node) -> (schema: Node, isRequired: Bool)? {
        guard let target = target(of: node) else { return nil }
        let schema = schema(of: target)
        guard schema.alternatives.isEmpty, let member = schema.properties.first(where: { $0.key == name }) else {
            return nil
        }
        return (member.value, !schema.isNullable && schema.required.contains(name))
    }

    /// The schema of the elements of arrays that a schema describes.
    func items(of node: Node) -> Node? { target(of: node).flatMap { schema(of: $0).items } }
}
