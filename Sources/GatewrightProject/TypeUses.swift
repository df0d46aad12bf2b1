/// Which generated types lead to which, as the declarations in a lock say.
package struct TypeUses: Sendable {
    /// For each type, the types and operations whose declarations mention it.
    private var users: [String: Set<String>] = [:]

    package init(requirements: [Requirement], types: [TypeSignature]) {
        for requirement in requirements {
            for part in requirement.inputs + requirement.outputs { add(part, of: requirement.name) }
        }
        for type in types { for part in type.members { add(part, of: type.name) } }
    }

    private mutating func add(_ part: Requirement.Part, of user: String) {
        for name in typeNames(in: part.declaration) { users[name, default: []].insert(user) }
    }

    /// A type and all types and operations through which code comes to a value of it.
    package func leading(to type: String) -> Set<String> {
        var found: Set<String> = [type]
        var open = [type]
        while let next = open.popLast() {
            for user in users[next] ?? [] where found.insert(user).inserted { open.append(user) }
        }
        return found
    }
}

/// `Order.Line` and `String` of `lines: [String: Order.Line]`.
private func typeNames(in declaration: String) -> [String] {
    declaration.utf8.split { !isWordByte($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "`") }
        .map { String(Substring($0)).filter { $0 != "`" } }
}
