import Foundation
import GatewrightAPI
import Testing

@testable import GatewrightSpec

/// What is added at random places of real documents renames nothing that was there.
///
/// The documents are those of `Tests/Cases`, and with `GATEWRIGHT_CORPUS` sixty of the corpus.
struct AdditionTests {
    static let documents: [String] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        func files(_ folder: String) -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().map { folder + "/" + $0 }
        }
        let cases = files(tests.appending(path: "Cases").path).flatMap(files).filter { $0.hasSuffix("/openapi.yaml") }
        guard let corpus = ProcessInfo.processInfo.environment["GATEWRIGHT_CORPUS"] else { return cases }
        let index = (try? String(contentsOfFile: corpus + "/index.tsv", encoding: .utf8)) ?? ""
        let names = index.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "\t" }) }.sorted()
        // Spread over all of them; the largest ones take long.
        let small = Set(
            files(corpus + "/documents").filter { size($0) < 300_000 } + files(corpus).filter { size($0) < 300_000 })
        let found = names.flatMap { name in small.filter { $0.hasSuffix("/" + name) }.sorted() }
        return cases + stride(from: 0, to: found.count, by: max(1, found.count / 60)).prefix(60).map { found[$0] }
    }()

    /// To each document.
    private static let additions: UInt64 = ProcessInfo.processInfo.environment["GATEWRIGHT_CORPUS"] == nil ? 4 : 12

    private static func size(_ path: String) -> Int {
        ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int) ?? .max
    }

    @Test(arguments: documents)
    func renameNothing(document: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: document)))
        guard let (_, root) = names(document, bytes) else { return }
        // What anchors share is written twice.
        let (before, _) = try #require(names(document, Array(root.text.utf8)))
        for seed in 1...Self.additions as ClosedRange<UInt64> {
            var addition = Addition(seed: seed, to: root, before)
            let changed = addition.added(to: root)
            guard let (after, _) = names(document, Array(changed.text.utf8)) else {
                Issue.record("\(document) is refused with \(addition.what)")
                continue
            }
            let lost = before.all.subtracting(after.all).sorted()
            #expect(
                lost.isEmpty,
                "\(addition.what): \(lost.prefix(12)) became \(after.all.subtracting(before.all).sorted().prefix(12))")
        }
    }

    /// Every declared name, with what it stands for; nil for a document that is refused.
    private func names(_ path: String, _ bytes: [UInt8]) -> (DeclaredNames, Node)? {
        let diagnostics = Diagnostics()
        let workspace = Workspace(allowOutside: "/", diagnostics: diagnostics)
        guard let file = workspace.read(path, bytes: bytes),
            let root = openAPIBody(of: file, resource: nil, workspace: workspace, diagnostics: diagnostics)
        else { return nil }
        var reader = DocumentReader(root: root, workspace: workspace, diagnostics: diagnostics)
        guard let document = reader.document() else { return nil }
        let api = resolve(document, named: "openapi.yaml", workspace: workspace, diagnostics: diagnostics)
        return diagnostics.hasErrors ? nil : (DeclaredNames(of: api, hasIntegrations: document.hasIntegrations), file)
    }
}

/// The names in what is printed for an API.
struct DeclaredNames {
    private(set) var all: Set<String> = []
    let topLevel: Set<String>
    let hasIntegrations: Bool

    init(of api: API, hasIntegrations: Bool) {
        self.hasIntegrations = hasIntegrations
        topLevel = Set(api.types.map(\.name))
        for function in api.functions {
            all.insert("\(function.handler) for \(function.name)")
            for operation in function.operations { add(operation) }
            for authorizer in function.authorizers {
                all.insert("\(authorizer.type) for \(authorizer.scheme)")
                for source in authorizer.identity { all.insert("\(authorizer.type).\(source.name)") }
            }
        }
        for type in api.types { add(type, in: "") }
    }

    private mutating func add(_ operation: GatewrightAPI.Operation) {
        let name = operation.type
        all.insert("\(name), \(operation.name) for \(operation.method.rawValue) \(operation.path)")
        for parameter in operation.parameters {
            all.insert("\(name).\(parameter.name): \(parameter.type) for \(parameter.wireName)")
        }
        if let body = operation.body { all.insert("\(name).body: \(body.content)") }
        for response in operation.responses {
            all.insert("\(name).\(response.name): \(response.content as Any)")
            for header in response.headers { all.insert("\(name).\(response.name).\(header.name): \(header.type)") }
        }
        for type in operation.types { add(type, in: name + ".") }
    }

    private mutating func add(_ type: TypeDeclaration, in scope: String) {
        let name = scope + type.name
        switch type.kind {
        case .structure(let structure):
            for property in structure.properties {
                all.insert("\(name).\(property.name): \(property.type) for \(property.wireName)")
            }
        case .enumeration(let enumeration):
            for value in enumeration.cases { all.insert("\(name).\(value.name) for \(value.rawValue)") }
        case .union(let union):
            for variant in union.variants { all.insert("\(name).\(variant.name): \(variant.type)") }
        }
        for inner in type.types { add(inner, in: name + ".") }
    }
}
