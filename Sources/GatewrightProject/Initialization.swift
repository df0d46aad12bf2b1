import GatewrightAPI

/// What a new package needs, or one that is there and is to have functions.
package struct Initialization {
    package var sync: Sync
    /// The name of the package.
    package var name: String
    package var dependency: PackageDependency
    /// The document and the files that it refers to, by their paths in the package.
    package var documents: [(path: String, text: String)]

    package init(
        sync: Sync, name: String, dependency: PackageDependency, documents: [(path: String, text: String)]
    ) {
        self.sync = sync
        self.name = name
        self.dependency = dependency
        self.documents = documents
    }

    package func plan() -> Plan {
        var sync = sync
        sync.dependency = dependency
        var (sources, entries, untested) = sync.plan()
        var scaffold = Scaffold(name: name, dependency: dependency, targets: entries.map(\.target))
        scaffold.untested = untested
        var plan = Plan()
        for (path, text) in documents { plan.create(path, text, in: sync.folder) }
        plan.create(".gitignore", Scaffold.gitignore, in: sync.folder)
        plan.create("lambda-toolset.json", Scaffold.toolset, in: sync.folder)
        plan.create("Makefile", scaffold.makefile, in: sync.folder)
        plan.create("README.md", scaffold.readme(api: sync.api), in: sync.folder)
        let lock = sources.changes.popLast()
        plan.changes += sources.changes
        // That every operation is new need not be said.
        plan.remarks += sources.remarks.filter { $0.kind != .new }
        // Behind the sources, so that a run that was interrupted is taken up as that of a new package.
        if sync.folder.files["Package.swift"] == nil {
            plan.changes.append(.create(path: "Package.swift", text: scaffold.manifest))
        }
        if let lock { plan.changes.append(lock) }
        return plan
    }
}
