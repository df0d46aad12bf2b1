/// A document of a package, as the plugin finds it: in the folder of a target, or else in the package's.
package struct ProjectDocument: Hashable, Sendable {
    /// In the package: `openapi.yaml`, `Sources/OrdersFunction/openapi.yaml`, `api/shop.yaml`.
    package var path: String
    /// The target in whose folder it is, which is then the only one with code of it.
    package var target: String?

    /// - Parameter path: In the package.
    package init(path: String) {
        self.path = path
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[0] == "Sources", Self.names.contains(String(parts[2])) else { return }
        target = String(parts[1])
    }

    /// Names by which the plugin finds documents.
    package static let names = ["openapi.yaml", "openapi.yml", "openapi.json"]

    /// Names by which it finds templates with a document, in a package that has no document by itself.
    package static let templateNames = ["template.yaml", "template.yml", "template.json"]

    /// All of these, for people.
    package static let nameList = "openapi.yaml or template.yaml (or .yml, .json)"

    /// Where its lock is: beside it in the folder of a target, else in that of the package.
    package var lockPath: String {
        (target.map { "Sources/\($0)/" } ?? "") + Lock.fileName
    }

    /// As its lock calls it, seen from there.
    var nameInLock: String { target == nil ? path : path.split(separator: "/").last.map(String.init) ?? path }

    /// Why it cannot be told which documents a package has.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        case several([String])

        package var description: String {
            switch self {
            case .several(let paths): "There are \(paths.joined(separator: " and ")): keep one of them."
            }
        }
    }

    /// The documents of a package: its own, as found or as its lock has it, and those of targets.
    package static func all(in folder: ProjectFolder) throws(Failure) -> [ProjectDocument] {
        var documents: [ProjectDocument] = []
        let isThere = { (path: String) in folder.files[path] != nil }
        if let path = try name(where: isThere, otherwise: recorded(in: folder)) {
            documents.append(ProjectDocument(path: path))
        }
        let manifest = Manifest(folder.files["Package.swift"] ?? "")
        for target in folder.folders(in: "Sources") {
            // The code of a library is all of its document, and what implements it is elsewhere.
            guard let path = try names.map({ "Sources/\(target)/\($0)" }).only(where: isThere),
                manifest.isExecutable(target)
            else { continue }
            documents.append(ProjectDocument(path: path))
        }
        return documents
    }

    /// The document that a folder has under a name by which it is found.
    ///
    /// - Parameters:
    ///   - isThere: whether the folder has a file of a name.
    ///   - other: what is rather meant than a template.
    package static func name(
        where isThere: (String) -> Bool, otherwise other: String? = nil
    ) throws(Failure) -> String? {
        if let name = try names.only(where: isThere) ?? other { return name }
        return try templateNames.only(where: isThere)
    }

    /// What `--spec` named the last time.
    private static func recorded(in folder: ProjectFolder) -> String? {
        folder.files[Lock.fileName].flatMap { try? Lock(text: $0) }?.document
    }
}

extension [String] {
    /// The path of the one file that is there.
    fileprivate func only(where isThere: (String) -> Bool) throws(ProjectDocument.Failure) -> String? {
        let found = filter(isThere)
        guard found.count < 2 else { throw .several(found) }
        return found.first
    }
}

extension Manifest {
    /// Whether it declares an executable target of this name.
    func isExecutable(_ target: String) -> Bool {
        declares(["executableTarget", "(", "name", ":", "\"\(target)\""])
    }
}

extension ProjectFolder {
    /// The targets that have a document for themselves, so that the package's is not for them.
    var targetsWithDocuments: Set<String> {
        Set(
            folders(in: "Sources").filter { target in
                ProjectDocument.names.contains { files["Sources/\(target)/\($0)"] != nil }
            })
    }
}
