import GatewrightSpec

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension ProjectFolder {
    /// What a folder holds that is not read.
    package enum ReadError: Error, Equatable, CustomStringConvertible {
        case tooManyFiles
        case unreadable(path: String, reason: String)

        package var description: String {
            switch self {
            case .tooManyFiles: "there are more than \(ProjectFolder.mostFiles) files in Sources and Tests"
            case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
            }
        }
    }

    static let mostFiles = 50_000
    /// In bytes. Nobody writes larger files, and of others only the names count.
    private static let largestFile = 8 << 20

    /// Reads a package's folder.
    ///
    /// - Parameter others: paths of files to read besides those of every package.
    /// - Returns: the folder; empty where there is none. And the paths of files that ended runs left.
    package static func read(
        _ root: String, others: [String] = []
    ) throws(ReadError) -> (folder: ProjectFolder, leftOvers: [String]) {
        var reading = ProjectReading(root: root)
        try reading.readFolder("", depth: 0)
        for path in others { try reading.readFile(path) }
        return (reading.folder, reading.leftOvers)
    }

    fileprivate struct ProjectReading {
        let root: String
        var folder = ProjectFolder()
        var leftOvers: [String] = []
        /// Links may lead in circles.
        private var visited: Set<[UInt64]> = []

        init(root: String) { self.root = root }

        /// The package's own folder, and `Sources`, `Tests` and `Quarantine` with all that is in them: Swift, and the
        /// documents of targets with their locks.
        mutating func readFolder(_ path: String, depth: Int) throws(ReadError) {
            var status = stat()
            let full = absolute(path)
            guard depth < 32, stat(full, &status) == 0,
                visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted
            else { return }
            for name in FileSystem.names(in: full) {
                let inner = path.isEmpty ? name : "\(path)/\(name)"
                if ProjectFiles.isLeftOver(name) { leftOvers.append(inner) }
                if name.hasPrefix("."), name != ".gitignore" { continue }
                guard stat(absolute(inner), &status) == 0 else { continue }
                if status.st_nlink > 1, status.st_mode & S_IFMT == S_IFREG {
                    folder.links[inner] = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
                }
                switch status.st_mode & S_IFMT {
                case S_IFDIR where depth > 0 || ["Sources", "Tests", "Quarantine"].contains(name):
                    try readFolder(inner, depth: depth + 1)
                case S_IFREG where depth == 0 || name.hasSuffix(".swift"): try readFile(inner)
                case S_IFREG where depth == 2 && (name == Lock.fileName || ProjectDocument.names.contains(name)):
                    try readFile(inner)
                default: break
                }
            }
        }

        mutating func readFile(_ path: String) throws(ReadError) {
            guard folder.files.count < ProjectFolder.mostFiles else { throw .tooManyFiles }
            do {
                let bytes = try FileSystem.read(absolute(path), limit: ProjectFolder.largestFile)
                folder.files[path] = String(decoding: bytes, as: UTF8.self)
            } catch {
                switch error {
                case .missing: break
                case .isDirectory, .notRegular, .tooLarge: folder.files[path] = ""
                case .unreadable(let reason): throw .unreadable(path: path, reason: reason)
                }
            }
        }

        private func absolute(_ path: String) -> String { path.isEmpty ? root : "\(root)/\(path)" }
    }
}
