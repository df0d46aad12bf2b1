/// What is in a package's folder, as far as a plan depends on it.
package struct ProjectFolder: Sendable {
    /// Texts of files by their paths in the folder: `Sources/OrdersFunction/CreateOrder.swift`.
    package var files: [String: String]

    package init(files: [String: String] = [:]) { self.files = files }

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
