extension Sync {
    /// Adds targets that a manifest lacks, or says what to add.
    ///
    /// - Parameter untested: those of the targets for which no test is written.
    func addTargets(
        _ entries: [Lock.Entry], untested: Set<String>, _ dependency: PackageDependency, to text: String,
        of plan: inout Plan
    ) {
        let manifest = Manifest(text)
        let missing = entries.map(\.target).filter { !manifest.mentions($0) }
        if missing.isEmpty { return }
        var scaffold = Scaffold(name: "", dependency: dependency, targets: missing)
        scaffold.untested = untested
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
