/// What is in a package's folder, as far as a plan depends on it.
package struct ProjectFolder: Sendable {
    /// Texts of files by their paths in the folder: `Sources/OrdersFunction/CreateOrder.swift`.
    package var files: [String: String]
    /// What files have in common that have several names: what a run leaves that ended in the middle of a move.
    package var links: [String: FileIdentity] = [:]

    /// One file, whatever its names.
    package struct FileIdentity: Hashable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    package init(files: [String: String] = [:]) { self.files = files }

    /// Whether both paths are names of one file.
    func isSame(_ path: String, _ other: String) -> Bool { links[path].map { $0 == links[other] } ?? false }

    /// The Swift files below a folder, sorted by path.
    func sources(below folder: String) -> [SwiftText] {
        files.filter { $0.key.hasPrefix(folder + "/") && $0.key.hasSuffix(".swift") }.sorted { $0.key < $1.key }
            .map { SwiftText(path: $0.key, text: $0.value) }
    }

    /// The names of folders in a folder.
    func folders(in folder: String) -> [String] {
        var names: Set<String> = []
        for path in files.keys where path.hasPrefix(folder + "/") {
            let rest = path.dropFirst(folder.count + 1)
            if let end = rest.firstIndex(of: "/") { names.insert(String(rest[..<end])) }
        }
        return names.sorted()
    }
}
