import GatewrightAPI
import GatewrightEmit
import GatewrightSpec

/// A generated type as far as code of the user depends on it.
package struct TypeSignature: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case structure = "struct"
        case enumeration = "enum"
    }

    package var kind: Kind
    /// With the types that it is nested in: `Order.Line`.
    package var name: String
    /// Properties and cases: `quantity: Int?`, `case open`.
    package var members: [Requirement.Part] = []

    /// The components of the name.
    var path: [Substring] { name.split(separator: ".") }

    /// The type at top level that it is nested in, or its own name.
    package var root: String { String(name.prefix { $0 != "." }) }
}

extension API {
    /// The types that the functions' operations reach, nested ones behind those that they are in.
    package var typeSignatures: [TypeSignature] {
        let reached = reduced(to: functions.map(\.name))
        let operations = reached.functions.flatMap(\.operations)
        return reached.types.flatMap { $0.signatures(in: []) }
            + operations.flatMap { operation in operation.types.flatMap { $0.signatures(in: [operation.type]) } }
    }
}

extension TypeDeclaration {
    fileprivate func signatures(in scope: [String]) -> [TypeSignature] {
        let path = scope + [name]
        let isStructure = if case .structure = kind { true } else { false }
        let signature = TypeSignature(
            kind: isStructure ? .structure : .enumeration, name: path.joined(separator: "."),
            members: memberSignatures.map { Requirement.Part(name: $0.name, declaration: $0.text.text) })
        return [signature] + types.flatMap { $0.signatures(in: path) }
    }
}

extension TypeSignature {
    /// What a new version of a type has otherwise.
    package struct Difference: Sendable {
        /// What is no longer there, or not as it was.
        package var gone: [Requirement.Part]
        /// What is there now, or is not as it was.
        package var added: [Requirement.Part]
        /// Whether code that creates values has to be changed.
        package var changesInitializer: Bool
        /// Whether there are more cases, which a `switch` has to cover.
        package var addsCases: Bool

        /// Whether code that compiled before may not compile any more.
        package var breaksCode: Bool { !gone.isEmpty || changesInitializer || addsCases }
    }

    package func difference(to new: TypeSignature) -> Difference {
        let gone = members.filter { !new.members.contains($0) }
        let added = new.members.filter { !members.contains($0) }
        let isStructure = kind == .structure && new.kind == .structure
        let addsCases =
            new.kind == .enumeration && added.contains { part in !members.contains { $0.name == part.name } }
        return Difference(
            gone: gone, added: added,
            changesInitializer: isStructure && (!gone.isEmpty || added.contains { !$0.hasInitialValue }),
            addsCases: addsCases)
    }
}

extension Requirement.Part {
    /// Whether an initializer can do without the property.
    package var hasInitialValue: Bool { declaration.contains(" = ") || declaration.hasSuffix("?") }
}
