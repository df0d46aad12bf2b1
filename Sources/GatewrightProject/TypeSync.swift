/// What became of the types that code of the user mentions, though no signature has changed.
struct TypeSync {
    let old: Lock
    let new: [TypeSignature]
    /// The names of operations that are still there.
    let operations: Set<String>
    /// Of all targets.
    let sources: [SwiftText]

    func add(to plan: inout Plan) {
        let uses = TypeUses(requirements: old.functions.flatMap(\.requirements), types: old.types)
        let current = Dictionary(new.map { ($0.name, $0) }) { first, _ in first }
        let namespaces = Set(old.functions.flatMap(\.requirements).map(\.name))
        for type in old.types {
            if namespaces.contains(type.root), !operations.contains(type.root) {
                // The whole operation is gone, which has been said.
                continue
            }
            if let counterpart = current[type.name] {
                addChange(from: type, to: counterpart, uses, to: &plan)
            } else {
                addRemoval(of: type, to: &plan)
            }
        }
    }

    private func addRemoval(of type: TypeSignature, to plan: inout Plan) {
        let name = type.path.map(String.init)
        guard let last = name.last, !sources.contains(where: { $0.declares(type: last) }) else { return }
        let words = Array(name.map { [$0] }.joined(separator: ["."]))
        let lines = sources.flatMap { $0.mentions(of: [words]) }
        if !lines.isEmpty { plan.remark(.removed, "the type \(type.name)", lines.shortened) }
    }

    private func addChange(
        from old: TypeSignature, to new: TypeSignature, _ uses: TypeUses, to plan: inout Plan
    ) {
        let difference = old.difference(to: new)
        guard difference.breaksCode else { return }
        var broken = difference.gone.map { [".", $0.name] }
        let name = old.path.last.map(String.init) ?? old.name
        if difference.changesInitializer { broken.append([name, "("]) }
        if difference.addsCases { broken += old.members.map { ["case", ".", $0.name] } }
        let roots = Set(uses.leading(to: old.name).map { String($0.prefix { $0 != "." }) })
        let lines = sources.filter { $0.mentions(anyOf: roots) }.flatMap { $0.mentions(of: broken) }
        // What is only new concerns code that is found.
        if difference.gone.isEmpty, lines.isEmpty { return }
        plan.remark(
            .changed, "the type \(old.name)",
            difference.gone.map { .old($0.declaration) } + difference.added.map { .new($0.declaration) }
                + lines.shortened)
    }
}

extension SwiftText {
    /// Each line with some of the words, which follow one another.
    func mentions(of words: [[String]]) -> [Plan.Remark.Detail] {
        Set(words.flatMap(lines)).sorted().map { .line(path: path, number: $0, text: line($0)) }
    }
}

extension [Plan.Remark.Detail] {
    /// The first twenty, and in which files the others are.
    var shortened: Self {
        guard count > 20 else { return self }
        var files: [String] = []
        for case .line(let path, _, _) in self[20...] where files.last != path { files.append(path) }
        return prefix(20) + [.note("and \(count - 20) more lines in \(files.joined(separator: ", "))")]
    }
}
