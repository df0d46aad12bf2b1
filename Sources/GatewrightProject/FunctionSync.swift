import GatewrightAPI

/// What the sources of one function need.
struct FunctionSync {
    let sync: Sync
    let function: Function
    let entry: Lock.Entry
    /// Of every function.
    let entries: [Lock.Entry]
    let examples: FunctionExamples

    private var known: Lock.Entry? { sync.lock?.functions.first { $0.function == entry.function } }

    private var sourceFolder: String { "Sources/\(entry.target)" }

    private var testFolder: String { "Tests/\(entry.target)Tests" }

    func add(to plan: inout Plan) {
        let sources = sync.folder.sources(below: sourceFolder)
        let names = FileNames(sync.folder, plan, folder: sourceFolder)
        addType(sources, names, to: &plan)
        var written = names
        for requirement in entry.requirements {
            let old = known?.requirements.first { $0.name == requirement.name }
            // A name that another function had may have been taken along with its file.
            let isKnown = old?.method == requirement.method
            if let source = sources.first(where: { $0.line(of: requirement, isKnown: isKnown) != nil }) {
                if let old, old != requirement {
                    addChange(from: old, to: requirement, in: source, sources, to: &plan)
                }
                continue
            }
            if let old, old != requirement { addChange(from: old, to: requirement, in: nil, sources, to: &plan) }
            // First, so that a run that ends between the two is taken up here.
            addTest(of: requirement, to: &plan)
            let path = written.path(requirement.name)
            plan.changes.append(
                .create(path: path, text: function.stub(of: requirement, type: entry.type, examples: examples)))
            plan.remark(.new, "\(requirement.origin)  \(entry.handler).\(requirement.method)", [.file(path)])
        }
    }

    private func addType(_ sources: [SwiftText], _ names: FileNames, to plan: inout Plan) {
        if let known, known.handler != entry.handler {
            plan.remark(
                .changed, "the handler of \(entry.function)",
                [.old(known.handler), .new(entry.handler)]
                    + sources.flatMap { $0.mentions(of: [[known.handler]]) })
        }
        let isThere = sources.contains {
            $0.type(conformingTo: entry.handler) != nil || $0.hasMainAttribute || $0.path.hasSuffix("/main.swift")
        }
        if isThere { return }
        var names = names
        let path = names.path(entry.type)
        plan.changes.append(.create(path: path, text: Stub.main(of: function, type: entry.type)))
        if known == nil, sync.lock != nil {
            plan.remark(.new, "the function \(entry.function), answered by the target \(entry.target)", [.file(path)])
        }
    }

    private func addTest(of requirement: Requirement, to plan: inout Plan) {
        // A user who has removed all tests wants none.
        guard sync.writesTests, known == nil || !sync.folder.sources(below: testFolder).isEmpty else { return }
        let name = requirement.name + "Tests"
        let isTested = sync.folder.sources(below: testFolder).contains { $0.declares(type: name) }
        guard !isTested,
            let text = function.test(of: requirement, type: entry.type, target: entry.target, examples: examples)
        else { return }
        var names = FileNames(sync.folder, plan, folder: testFolder)
        plan.changes.append(.create(path: names.path(name), text: text))
    }

    /// Says what became of a signature, and which lines will not compile as far as can be told without a compiler.
    ///
    /// - Parameters:
    ///   - source: where the method is, if it is anywhere.
    ///   - sources: of the target.
    private func addChange(
        from old: Requirement, to new: Requirement, in source: SwiftText?, _ sources: [SwiftText], to plan: inout Plan
    ) {
        var details: [Plan.Remark.Detail] = []
        var broken: [[String]] = []
        if old.origin != new.origin { details += [.old(old.origin), .new(new.origin)] }
        if old.signature != new.signature {
            details += [.old(old.signature), .new(new.signature)]
            broken.append(["func", old.method])
        }
        for (before, after, prefix) in [(old.inputs, new.inputs, ["input", "."]), (old.outputs, new.outputs, ["."])] {
            let gone = before.filter { !after.contains($0) }
            details += gone.map { .old("\(prefix.joined())\($0.declaration)") }
            details += after.filter { !before.contains($0) }.map { .new("\(prefix.joined())\($0.declaration)") }
            broken += gone.map { prefix + [$0.name] }
        }
        if old.signature != new.signature, source != nil {
            // The compiler speaks of the type that lacks the method as it is now.
            details += sources.compactMap { other in
                other.type(conformingTo: entry.handler).map {
                    .line(path: other.path, number: $0.line, text: other.line($0.line))
                }
            }
        }
        let changesInput =
            old.inputs.contains { !new.inputs.contains($0) }
            || new.inputs.contains { !old.inputs.contains($0) && !$0.hasInitialValue }
        if changesInput { broken.append([old.name, ".", "Input", "("]) }
        // Calls of the typed client.
        if changesInput || old.signature != new.signature { broken.append([".", old.method, "("]) }
        for other in sources where other.path == source?.path || other.mentions(anyOf: [old.name]) {
            details += other.mentions(of: broken)
        }
        for test in sync.folder.sources(below: testFolder) where test.mentions(anyOf: [old.name, old.method]) {
            details += test.mentions(of: broken)
        }
        plan.remark(.changed, "\(new.origin)  \(entry.handler).\(new.method)", details)
    }
}

/// The names of files in a target, of which no two may be the same.
private struct FileNames {
    private let folder: String
    /// In lower case, wherever below the folder they stand.
    private var taken: Set<String>

    init(_ project: ProjectFolder, _ plan: Plan, folder: String) {
        self.folder = folder
        let paths = Array(project.files.keys) + plan.changes.map(\.path)
        taken = Set(
            paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(".swift") }
                .map { $0.split(separator: "/").last.map { $0.dropLast(".swift".count).lowercased() } ?? "" })
        // Swift takes the statements of this file for the program.
        taken.insert("main")
    }

    mutating func path(_ name: String) -> String {
        let name = TargetNames.unique(TargetNames.file(name), avoiding: taken)
        taken.insert(name.lowercased())
        return "\(folder)/\(name).swift"
    }
}
