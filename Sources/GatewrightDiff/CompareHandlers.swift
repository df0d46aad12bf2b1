import GatewrightAPI
import GatewrightProject

/// What changes for the code that implements the handler protocols.
extension Comparison {
    /// By what the methods answer, or by their names where that has changed. Added and removed ones have been said.
    mutating func compareHandlers() {
        func index(_ key: (Function, Requirement) -> String) -> [String: Requirement] {
            let pairs = old.functions.flatMap { function in function.requirements.map { (key(function, $0), $0) } }
            return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        }
        func name(_ function: Function, _ requirement: Requirement) -> String {
            "\(function.handler).\(requirement.name)"
        }
        let routes = index { $1.route }
        let names = index(name)
        for function in new.functions {
            for requirement in function.requirements {
                if let counterpart = routes[requirement.route] ?? names[name(function, requirement)] {
                    compare(counterpart, requirement)
                }
            }
        }
    }

    /// A handler that has another name is another protocol to conform to.
    mutating func compareHandlerNames(_ old: Endpoint, _ new: Endpoint) {
        guard let before = old.function?.handler, let after = new.function?.handler, before != after else { return }
        changes.add(
            Change(.handlers, .breaking, "handler-changed", "the method belongs to `\(after)`, not `\(before)`"),
            of: new.title)
    }

    private mutating func compare(_ old: Requirement, _ new: Requirement) {
        func add(_ impact: Change.Impact, _ identifier: String, _ text: String) {
            changes.add(Change(.handlers, impact, identifier, text), of: new.origin)
        }
        if old.signature != new.signature {
            add(.breaking, "signature-changed", "`\(new.signature)` instead of `\(old.signature)`")
        }
        compare(old.inputs, new.inputs) { change in
            switch change {
            case .removed(let part): add(.breaking, "input-removed", "`input.\(part.name)` is gone")
            case .added(let part): add(.compatible, "input-added", "`input` has `\(part.declaration)`")
            case .changed(let old, let new):
                add(.breaking, "input-changed", "`input` has `\(new.declaration)` instead of `\(old.declaration)`")
            }
        }
        compare(old.outputs, new.outputs) { change in
            switch change {
            case .removed(let part): add(.breaking, "output-removed", "there is no answer `.\(part.name)` any more")
            case .added(let part): add(.compatible, "output-added", "there is an answer `.\(part.declaration)`")
            case .changed(let old, let new):
                add(.breaking, "output-changed", "the answer `.\(new.declaration)` was `.\(old.declaration)`")
            }
        }
    }

    private enum PartChange {
        case removed(Requirement.Part)
        case added(Requirement.Part)
        case changed(Requirement.Part, Requirement.Part)
    }

    private func compare(_ old: [Requirement.Part], _ new: [Requirement.Part], _ report: (PartChange) -> Void) {
        for part in old where !new.contains(where: { $0.name == part.name }) { report(.removed(part)) }
        for part in new {
            guard let counterpart = old.first(where: { $0.name == part.name }) else {
                report(.added(part))
                continue
            }
            if counterpart != part { report(.changed(counterpart, part)) }
        }
    }
}

extension Requirement {
    /// What the method answers, without the names of variables.
    fileprivate var route: String {
        let parts = origin.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let method = Operation.Method(rawValue: String(parts[0])) else { return origin }
        return Endpoint(method, String(parts[1])).route
    }
}
