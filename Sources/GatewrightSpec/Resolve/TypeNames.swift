/// The names of types, each claimed once.
extension TypeResolver {
    /// The name of a declared type: of another file, it is claimed when it is first referred to.
    func name(of target: Node, reference: Node) -> String {
        if let name = names[target.position] { return name }
        let name = topLevel.claim(
            Names.type(Self.lastName(of: reference)), given: target.givenName, as: .type, suffix: "Model",
            diagnostics: diagnostics, avoiding: nestedNames.contains)
        names[target.position] = name
        return name
    }

    /// The last step of a reference, or the stem of its file.
    static func lastName(of reference: Node) -> String {
        let text = reference.string ?? ""
        if let slash = text.lastIndex(of: "/"), text.contains("#") { return String(text[text.index(after: slash)...]) }
        if let anchor = text.split(separator: "#", omittingEmptySubsequences: false).dropFirst().last, !anchor.isEmpty {
            return String(anchor)
        }
        let file = text.prefix { $0 != "#" }.split(separator: "/").last ?? "Schema"
        return String(file.prefix { $0 != "." })
    }

    /// A name that hides no other type where it stands.
    func claimName(_ hint: String, given: Node? = nil, in nested: inout Nested) -> String {
        var wanted = hint
        if let given {
            // Beside a property it is the property's name, of which the type gets its own spelling.
            if let name = given.string, Names.isIdentifier(name) {
                wanted = Names.type(name)
            } else {
                diagnostics.report(.unusableName(given.string ?? "", for: .type), at: given.position)
            }
        }
        if nested.path.isEmpty {
            let name = topLevel.claim(wanted, suffix: "Model", avoiding: nestedNames.contains)
            sharedNames.insert(name)
            return name
        }
        let (roots, path) = (nested.roots, nested.path)
        var referred = nested.referred
        let name = nested.scope.claim(wanted, suffix: "Value") { candidate in
            if sharedNames.contains(candidate) || path.contains(candidate) || Names.reservedTypes.contains(candidate) {
                return true
            }
            // Nearly every name is of no top-level type.
            guard topLevel.contains(candidate) else { return false }
            if referred == nil { referred = referredNames(in: roots) }
            return referred?.contains(candidate) ?? false
        }
        nested.referred = referred
        nestedNames.insert(name)
        return name
    }

    /// A name for what requests hold of a type that differs from what responses do.
    func claimName(ofInput name: String) -> String {
        topLevel.claim(name + "Input", suffix: "Model", avoiding: nestedNames.contains)
    }
}
