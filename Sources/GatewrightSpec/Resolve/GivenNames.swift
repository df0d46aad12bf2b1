/// `x-gatewright-name`: the Swift name that an author gives to a schema, a property, an operation, a parameter, a
/// response, a header or a function.
///
/// Beside a property it names the property, and a type that stands inline in it after that.
extension Node {
    static let givenNameKey = "x-gatewright-name"

    var givenName: Node? { self[Self.givenNameKey] }
}

/// What a given name is for.
enum NamedThing: String {
    case type
    case member
    case method
    case enumerationCase = "case"
    case function

    /// Whether the text can be the name as it is.
    fileprivate func allows(_ name: String) -> Bool {
        guard Names.isIdentifier(name) else { return false }
        switch self {
        case .type: return !Names.reservedTypes.contains(name)
        case .member, .method: return Names.member(name) == name
        case .enumerationCase: return Names.isUsableCase(name)
        case .function: return true
        }
    }
}

extension Diagnostics {
    /// The name that an author gives; nil where there is none or where it is no name in Swift, which is reported.
    func name(givenBy node: Node?, for thing: NamedThing) -> String? {
        guard let node else { return nil }
        if let name = node.string, thing.allows(name) { return name }
        report(.unusableName(node.string ?? "", for: thing), at: node.position)
        return nil
    }
}

extension NameScope {
    /// The name that the author gives, or else the one made from the document's texts.
    mutating func claim(
        _ wanted: @autoclosure () -> String, given node: Node?, as thing: NamedThing, suffix: String = "",
        diagnostics: Diagnostics, avoiding isTakenElsewhere: (String) -> Bool = { _ in false }
    ) -> String {
        guard let given = diagnostics.name(givenBy: node, for: thing) else {
            return claim(wanted(), suffix: suffix, avoiding: isTakenElsewhere)
        }
        let name = claim(given, suffix: suffix, avoiding: isTakenElsewhere)
        if name != given { diagnostics.report(.takenName(given, for: thing), at: node?.position) }
        return name
    }
}

extension Diagnostic.Message {
    static func unusableName(_ name: String, for thing: NamedThing) -> Self {
        let isReserved = Names.isIdentifier(name)
        return .init(
            .error, "unusable-name", "'\(cropped(name))' cannot be the name of a \(thing.rawValue) in Swift",
            why: isReserved ? "Swift, its libraries or Gatewright use the name" : nil,
            fix: "use letters, digits and underscores, a letter first, that are not reserved")
    }

    static func takenName(_ name: String, for thing: NamedThing) -> Self {
        .init(
            .error, "taken-name", "another \(thing.rawValue) is called '\(cropped(name))' already",
            fix: "give one of them another `\(Node.givenNameKey)`")
    }
}
