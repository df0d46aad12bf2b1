import GatewrightAPI
import GatewrightSpec

/// What a package needs so that its sources follow its document.
///
/// A stub is written for each method that a handler has to have and that no file of its target has. What the lock says
/// of the last time decides what is said about the difference; without a lock, only stubs are written.
package struct Sync {
    /// With the functions that are built of the document.
    package private(set) var api: API
    package var lock: Lock?
    package var folder: ProjectFolder
    package let document: ProjectDocument
    /// Whether files of operations that are gone are moved aside.
    package var quarantines = false
    /// Whether tests are written, too.
    package var writesTests = true
    /// Whether targets are added to Package.swift, where that is safe.
    package var writesManifest = false
    /// Where Gatewright is taken from, if the package is to have it now.
    var dependency: PackageDependency?

    /// - Parameters:
    ///   - api: for a target with a document of its own, reduced to what the target gets.
    ///   - document: that of the package, under the name that the API has, without this.
    package init(api: API, lock: Lock?, folder: ProjectFolder, document: ProjectDocument? = nil) {
        self.api = api
        self.lock = lock
        self.folder = folder
        self.document = document ?? ProjectDocument(path: api.document)
        guard self.document.target == nil else { return }
        let others = folder.targetsWithDocuments
        self.api.functions.removeAll { function in
            let known = lock?.functions.first { $0.function == visible(function.name) }?.target
            return others.contains { $0 == known || api.function(matching: $0) == .function(function.name) }
        }
    }

    /// The plan, the functions with their targets in the order of the document, and those of the targets for which no
    /// test is written, as nothing is known that their functions could be asked.
    package func plan() -> (plan: Plan, functions: [Lock.Entry], untested: Set<String>) {
        var plan = Plan()
        let entries = entries()
        var untested: Set<String> = []
        for (function, entry) in zip(api.functions, entries) {
            let examples = FunctionExamples(function, in: api)
            if !writesTests || !function.hasTests(examples) { untested.insert(entry.target) }
            FunctionSync(sync: self, function: function, entry: entry, entries: entries, examples: examples)
                .add(to: &plan)
        }
        let lockEntries = addRemovals(entries, to: &plan)
        let types = api.typeSignatures
        if let lock {
            let folders = entries.flatMap { ["Sources/\($0.target)", "Tests/\($0.target)Tests"] }
            let operations = entries.flatMap(\.requirements).map(\.name)
            TypeSync(
                old: lock, new: types, operations: Set(operations), sources: folders.flatMap(folder.sources)
            ).add(to: &plan)
        }
        if let manifest = folder.files["Package.swift"] {
            let dependency = dependency ?? .named(Manifest(manifest).pluginPackage ?? "gatewright")
            addTargets(entries, untested: untested, dependency, to: manifest, of: &plan)
        }
        let text = Lock(document: document.nameInLock, hash: api.hash, functions: lockEntries, types: types).text
        // Last: as long as it is not there, the next run finds out anew what is missing.
        switch folder.files[document.lockPath] {
        case nil: plan.changes.append(.create(path: document.lockPath, text: text))
        case text: break
        case let old?: plan.changes.append(.replace(path: document.lockPath, old: old, text: text))
        }
        return (plan, entries, untested)
    }

    /// Each function's entry in the lock that is to be written.
    private func entries() -> [Lock.Entry] {
        var taken = Set(lock?.functions.map { $0.target.lowercased() } ?? [])
        return api.functions.map { function in
            let known = lock?.functions.first { $0.function == visible(function.name) }
            let target = document.target ?? known?.target ?? target(of: function, taken: taken)
            taken.insert(target.lowercased())
            let sources = folder.sources(below: "Sources/\(target)")
            let conforming = sources.lazy.compactMap { $0.type(conformingTo: function.handler) }.first
            return Lock.Entry(
                function: visible(function.name), target: target, handler: function.handler,
                type: conforming?.name ?? known?.type ?? TargetNames.type(for: function, in: api, target: target),
                requirements: function.requirements)
        }
    }

    /// The target of a function that the lock does not know: one that is there, or a new one.
    private func target(of function: Function, taken: Set<String>) -> String {
        for name in folder.folders(in: "Sources") where !taken.contains(name.lowercased()) {
            if api.function(matching: name) == .function(function.name) { return name }
        }
        return TargetNames.target(for: function, in: api, taken: taken)
    }

    // MARK: What is gone

    /// Says what is gone, and moves it aside if that is wanted.
    ///
    /// - Returns: the entries with what stays in the lock, as a file has it.
    private func addRemovals(_ entries: [Lock.Entry], to plan: inout Plan) -> [Lock.Entry] {
        var kept = entries
        let others = document.target == nil ? folder.targetsWithDocuments : []
        // What has got a document of its own is followed with that.
        for old in lock?.functions ?? [] where !others.contains(old.target) {
            let current = entries.firstIndex { $0.function == old.function }
            let names = current.map { Set(entries[$0].requirements.map(\.name)) } ?? []
            var gone: [Requirement] = []
            for var requirement in old.requirements where !names.contains(requirement.name) {
                let files = files(of: requirement, target: old.target)
                // It was said when it went; now it is done with.
                if requirement.isGone, files.isEmpty { continue }
                addRemark(on: requirement, from: old, in: files, entries, to: &plan)
                let here = current.map { entries[$0] }
                let moved = quarantines ? files.filter { addQuarantine(of: $0, here, to: &plan) } : []
                requirement.isGone = true
                if moved.count < files.count { gone.append(requirement) }
            }
            if let current {
                kept[current].requirements += gone
                continue
            }
            plan.remark(
                .removed, "the function \(old.function) is no longer in \(document.path)",
                [.note("remove the target \(old.target) from Package.swift, or put other operations there")])
            if !gone.isEmpty {
                var entry = old
                entry.requirements = gone
                kept.append(entry)
            }
        }
        return kept
    }

    private func addRemark(
        on requirement: Requirement, from old: Lock.Entry, in files: [String], _ entries: [Lock.Entry],
        to plan: inout Plan
    ) {
        let method = "\(old.handler).\(requirement.method)"
        let here = entries.first { $0.function == old.function }
        let successor = here?.requirements.first { $0.origin == requirement.origin }
        let elsewhere = entries.first { entry in
            entry.function != old.function
                && entry.requirements.contains { $0.name == requirement.name || $0.origin == requirement.origin }
        }
        var details = files.map(Plan.Remark.Detail.file)
        if !files.isEmpty, !quarantines { details.append(.note("`gatewright sync --quarantine` moves that aside")) }
        if let successor {
            let file = TargetNames.file(successor.name) + ".swift"
            let note = Plan.Remark.Detail.note("what is written there belongs into \(file) now")
            plan.remark(
                .renamed, "\(requirement.origin)  \(method) is now \(old.handler).\(successor.method)",
                files.isEmpty ? details : details + [note])
        } else if let elsewhere {
            plan.remark(
                .moved, "\(requirement.origin)  from \(old.function) to \(elsewhere.function)",
                details + [.note("its new place is Sources/\(elsewhere.target)")])
        } else {
            plan.remark(.removed, "\(requirement.origin)  \(method)", details)
        }
    }

    /// - Returns: whether the file is moved.
    private func addQuarantine(of file: String, _ here: Lock.Entry?, to plan: inout Plan) -> Bool {
        if plan.changes.contains(where: { $0.path == file }) { return true }
        let source = SwiftText(path: file, text: folder.files[file] ?? "")
        if let needed = here?.requirements.first(where: { source.line(of: $0, isKnown: true) != nil }) {
            plan.remark(.kept, "\(file) also has \(needed.method), so it is not moved")
            return false
        }
        var destination = "Quarantine/" + file
        var number = 1
        func isTaken(_ path: String) -> Bool {
            folder.files[path] != nil && !folder.isSame(file, path)
                || plan.changes.contains { $0.destination == path }
        }
        while isTaken(destination) {
            number += 1
            destination = "Quarantine/" + file.dropLast(".swift".count) + "\(number).swift"
        }
        plan.changes.append(.move(path: file, to: destination))
        return true
    }

    /// The files with the code and the tests of what the document no longer has.
    private func files(of requirement: Requirement, target: String) -> [String] {
        let name = TargetNames.file(requirement.name)
        let code = folder.sources(below: "Sources/\(target)").filter {
            $0.path.hasSuffix("/\(name).swift") || $0.line(of: requirement, isKnown: false) != nil
        }
        // A file got a number where another had its name.
        let tests = folder.sources(below: "Tests/\(target)Tests").filter {
            $0.path.hasSuffix("/\(name)Tests.swift")
                || $0.path.contains("/\(name)Tests") && $0.declares(type: requirement.name + "Tests")
        }
        return (code + tests).map(\.path)
    }
}

extension Plan.Change {
    var destination: String? {
        if case .move(_, let destination) = self { destination } else { nil }
    }
}

extension SwiftText {
    /// The line of the method that a requirement asks for.
    ///
    /// - Parameter isKnown: whether a stub has been written before, so that a method of the name will be what became of
    ///   it; else it has to take the right input.
    func line(of requirement: Requirement, isKnown: Bool) -> Int? {
        if requirement.method == "handle" { return line(ofMethod: "handle", taking: ["event", ":", "JSONValue"]) }
        // Several authorizers have methods of one name.
        let needsInput = !isKnown || requirement.method == "authorize"
        return line(ofMethod: requirement.method, taking: needsInput ? [requirement.name, ".", "Input"] : nil)
    }
}
