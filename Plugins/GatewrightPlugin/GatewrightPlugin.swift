import Foundation
import PackagePlugin

/// Generates the code of a target from an OpenAPI document, at each build for which the document has changed.
@main
struct GatewrightPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
        guard let target = target as? SourceModuleTarget else { return [] }
        let package = context.package.directoryURL
        let tested = testedTarget(of: target)
        let folders = [tested?.directoryURL ?? target.directoryURL, package]
        guard let document = document(of: target.name, in: folders) else { return [] }
        let folder = context.pluginWorkDirectoryURL
        let configuration = folders.map { $0.appending(component: "gatewright.yaml") }
            .first(where: isThere)
        // What `gatewright sync` has written decides what the generator says of stubs.
        let lock = document.deletingLastPathComponent().appending(component: "gatewright.lock")
        let inputs = inputs(of: document)
        var settings = (configuration.map { [$0] } ?? []) + [lock].filter(isThere)
        if target.kind == .executable, isThere(lock) { settings.append(try repeater(in: folder)) }
        let parts = partCount(of: document, among: inputs)
        var names = tested == nil ? ["Handler.generated.swift"] : []
        // In turn, so that the compiler's processes, which take the files in this order, get alike shares of all.
        for part in 1...parts {
            names +=
                (tested == nil ? ["Models", "Operations"] : ["TestCodecs", "Examples", "Client", "ContractTests"]).map {
                    "\($0)\(part == 1 ? "" : String(part)).generated.swift"
                }
        }
        return [
            .buildCommand(
                displayName: "Generating \(target.name) from \(document.lastPathComponent)",
                executable: try context.tool(named: "gatewright-generator").url,
                arguments: [
                    document.path(percentEncoded: false), "--output", folder.path(percentEncoded: false),
                    "--target", target.name, "--kind", kind(of: target), "--parts", String(parts),
                ] + (tested.map { ["--testing", $0.moduleName, "--tested-kind", kind(of: $0)] } ?? [])
                    + (configuration.map { ["--configuration", $0.path(percentEncoded: false)] } ?? []),
                inputFiles: inputs + settings,
                outputFiles: names.map { folder.appending(component: $0) })
        ]
    }

    private func isThere(_ file: URL) -> Bool {
        FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
    }

    /// A file that the generator writes anew as long as stubs lag behind the document: it is an input as well, so that
    /// the next build runs the generator again, which says so again. The plugin itself is not asked at builds without
    /// news.
    private func repeater(in folder: URL) throws -> URL {
        let file = folder.appending(component: "stub-lag.txt")
        if !isThere(file) { try Data().write(to: file) }
        return file
    }

    /// The target that a test target is about: the one of its dependencies after which it is named, `OrdersFunction`
    /// for `OrdersFunctionTests`. Any other test target is like one of its own.
    private func testedTarget(of target: SourceModuleTarget) -> SourceModuleTarget? {
        guard target.kind == .test else { return nil }
        return target.dependencies.lazy.compactMap { dependency in
            if case .target(let tested) = dependency { tested as? SourceModuleTarget } else { nil }
        }.first { $0.name + "Tests" == target.name && $0.kind != .test }
    }

    private func kind(of target: SourceModuleTarget) -> String {
        switch target.kind {
        case .executable, .snippet: "executable"
        case .test: "test"
        default: "library"
        }
    }

    /// The document of a target: the one in the first of the folders that has any, else the template of the package.
    private func document(of target: String, in folders: [URL]) -> URL? {
        let names = ["openapi.yaml", "openapi.yml", "openapi.json"]
        let templates = ["template.yaml", "template.yml", "template.json"]
        let candidates = folders.map { ($0, names) } + [(folders[folders.count - 1], templates)]
        for (folder, names) in candidates {
            let found = names.map { folder.appending(component: $0) }.filter(isThere)
            if found.count == 1 { return found[0] }
            if found.count > 1 {
                let list = found.map(\.lastPathComponent).joined(separator: " and ")
                Diagnostics.error(
                    "Target \(target) has several documents, \(list) in \(folder.path(percentEncoded: false)). Keep one."
                )
                return nil
            }
        }
        Diagnostics.error(
            """
            Target \(target) has no OpenAPI document. Put \(names[0]) (or .yml, .json) into \
            \(folders.map { $0.path(percentEncoded: false) }.joined(separator: " or ")), or keep the template that has it \
            in the package's folder as \(templates[0]).
            """)
        return nil
    }

    /// The document and what it could refer to: a change of any of these files makes the code anew. SwiftPM wants to
    /// know them before the document is read, so they are all the files of the right kind below its folder.
    private func inputs(of document: URL) -> [URL] {
        var files = [document]
        let keys: Set<URLResourceKey> = [.isDirectoryKey, .isRegularFileKey]
        guard
            let entries = FileManager.default.enumerator(
                at: document.deletingLastPathComponent(), includingPropertiesForKeys: Array(keys),
                options: [.skipsHiddenFiles, .skipsPackageDescendants])
        else { return files }
        // Bounds for a document that stands above something else than a package.
        var visited = 0
        for case let url as URL in entries {
            visited += 1
            guard visited <= 20_000, files.count < 2000 else { break }
            let values = try? url.resourceValues(forKeys: keys)
            if values?.isDirectory == true {
                if entries.level > 8 || Self.skipped.contains(url.lastPathComponent) { entries.skipDescendants() }
            } else if ["yaml", "yml", "json"].contains(url.pathExtension.lowercased()),
                url.lastPathComponent != document.lastPathComponent
                    || url.deletingLastPathComponent().path != document.deletingLastPathComponent().path
            {
                files.append(url)
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    /// In how many files each the models and the operations come. The outputs have to be named before anyone has read
    /// the document, so its size and that of what it may refer to decide.
    private func partCount(of document: URL, among inputs: [URL]) -> Int {
        func size(_ url: URL) -> Int { (try? url.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0 }
        let bytesOfPart = 256_000
        let most = 16
        var total = size(document)
        // Most documents refer to nothing, whatever else stands beside them.
        if inputs.count > 1, let text = try? Data(contentsOf: document, options: .mappedIfSafe),
            [".yaml", ".yml", ".json"].contains(where: { text.range(of: Data($0.utf8)) != nil })
        {
            total = inputs.reduce(0) { $0 + size($1) }
        }
        return min(1 + total / bytesOfPart, most)
    }

    /// Folders that hold no documents but may be huge. Hidden ones, such as `.build`, are skipped anyway.
    private static let skipped: Set = ["node_modules", "cdk.out"]
}
