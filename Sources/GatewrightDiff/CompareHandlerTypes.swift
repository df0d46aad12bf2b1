import GatewrightAPI
import GatewrightProject

/// What changes in the types that handlers use, whatever their methods are called. Whether they mention what has
/// changed is not known here: `gatewright sync` looks.
extension Comparison {
    mutating func compareTypesOfHandlers() {
        let before = old.typeSignatures
        let after = new.typeSignatures
        let uses = TypeUses(requirements: new.functions.flatMap(\.requirements), types: after)
        let oldUses = TypeUses(requirements: old.functions.flatMap(\.requirements), types: before)
        let counterparts = Dictionary(after.map { ($0.name, $0) }) { first, _ in first }
        // Types of operations that are gone, or are called otherwise, have been said with them.
        let namespaces = Set(old.functions.flatMap(\.operations).map(\.type))
        let kept = Set(new.functions.flatMap(\.operations).map(\.type))
        for type in before {
            if namespaces.contains(type.root), !kept.contains(type.root) { continue }
            guard let counterpart = counterparts[type.name] else {
                add(
                    .risky, "handler-type-removed", "the type `\(type.name)` is gone",
                    old.origins(of: oldUses.leading(to: type.name)))
                continue
            }
            compare(type, counterpart, new.origins(of: uses.leading(to: type.name)))
        }
    }

    private mutating func compare(_ old: TypeSignature, _ new: TypeSignature, _ operations: [String]) {
        let difference = old.difference(to: new)
        func shown(_ part: Requirement.Part) -> String { "`\(part.declaration)`" }
        for part in difference.gone {
            if let changed = difference.added.first(where: { $0.name == part.name }) {
                add(
                    .risky, "handler-member-changed",
                    "`\(new.name)` has \(shown(changed)) instead of \(shown(part))", operations)
            } else {
                add(.risky, "handler-member-removed", "`\(new.name)` has no \(shown(part)) any more", operations)
            }
        }
        for part in difference.added where !difference.gone.contains(where: { $0.name == part.name }) {
            let breaks = difference.addsCases || !part.hasInitialValue
            add(
                breaks ? .risky : .compatible, "handler-member-added", "`\(new.name)` has \(shown(part))",
                operations)
        }
    }

    private mutating func add(_ impact: Change.Impact, _ identifier: String, _ text: String, _ operations: [String]) {
        let change = Change(.handlers, impact, identifier, text)
        changes.add(change)
        for operation in operations { changes.add(change, of: operation) }
    }
}

extension API {
    /// What the operations answer that are among these names of types.
    fileprivate func origins(of names: Set<String>) -> [String] {
        functions.flatMap(\.requirements).filter { names.contains($0.name) }.map(\.origin)
    }
}
