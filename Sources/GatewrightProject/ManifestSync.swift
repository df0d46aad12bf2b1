extension Sync {
    /// The targets of functions for which no test is written, as nothing is known that they could be asked.
    func untested(_ entries: [Lock.Entry]) -> Set<String> {
        Set(zip(api.functions, entries).filter { !writesTests || !$0.0.hasTests(in: api) }.map { $0.1.target })
    }

    /// Adds targets that a manifest lacks, or says what to add.
    func addTargets(
        _ entries: [Lock.Entry], _ dependency: PackageDependency, to text: String, of plan: inout Plan
    ) {
        let manifest = Manifest(text)
        let missing = entries.map(\.target).filter { !manifest.mentions($0) }
        if missing.isEmpty { return }
        var scaffold = Scaffold(name: "", dependency: dependency, targets: missing)
        scaffold.untested = untested(entries)
        let declaration = manifest.pluginPackage == nil ? dependency.declaration?.text : nil
        let targets = scaffold.targetDeclarations
        let added = writesManifest ? manifest.adding(targets: targets, dependency: declaration) : nil
        if let added {
            plan.changes.append(.replace(path: "Package.swift", old: text, text: added))
            return
        }
        let reason = writesManifest ? "it is not of the plain form that --write understands" : "or let --write do it"
        plan.remark(
            .todo, "add this to Package.swift; \(reason)",
            ((declaration.map { ["dependencies: [\($0)],"] } ?? []) + ["targets: ["] + targets.map { "    \($0)" } + [
                "]"
            ])
            .map(Plan.Remark.Detail.code))
    }
}
