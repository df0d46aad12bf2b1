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

        /// The package's own folder, and `Sources`, `Tests` and `Quarantine` with all that is in them.
        mutating func readFolder(_ path: String, depth: Int) throws(ReadError) {
            var status = stat()
            let full = absolute(path)
            guard depth < 32, stat(full, &status) == 0,
                visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted
            else { return }
            for name in names(in: full) {
                let inner = path.isEmpty ? name : "\(path)/\(name)"
                if ProjectFiles.isLeftOver(name) { leftOvers.append(inner) }
                if name.hasPrefix("."), name != ".gitignore" { continue }
                guard stat(absolute(inner), &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFDIR where depth > 0 || ["Sources", "Tests", "Quarantine"].contains(name):
                    try readFolder(inner, depth: depth + 1)
                case S_IFREG where depth == 0 || name.hasSuffix(".swift"): try readFile(inner)
                default: break
                }
            }
        }

        mutating func readFile(_ path: String) throws(ReadError) {
            guard folder.files.count < ProjectFolder.mostFiles else { throw .tooManyFiles }
            let file = open(absolute(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            if file < 0, errno == ENOENT || errno == ENOTDIR { return }
            defer { if file >= 0 { close(file) } }
            var status = stat()
            guard file >= 0, fstat(file, &status) == 0 else {
                throw .unreadable(path: path, reason: String(cString: strerror(errno)))
            }
            guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= ProjectFolder.largestFile else {
                folder.files[path] = ""
                return
            }
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let got = systemRead(file, &buffer)
                if got < 0, errno == EINTR { continue }
                if got < 0 { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
                if got == 0 { break }
                bytes += buffer[..<got]
            }
            folder.files[path] = String(decoding: bytes, as: UTF8.self)
        }

        private func absolute(_ path: String) -> String { path.isEmpty ? root : "\(root)/\(path)" }

        private func names(in path: String) -> [String] {
            guard let directory = opendir(path) else { return [] }
            defer { closedir(directory) }
            var names: [String] = []
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
                }
                if name != ".", name != ".." { names.append(name) }
            }
            return names.sorted()
        }
    }
}

/// `read` of the system, which a method hides.
private func systemRead(_ file: Int32, _ buffer: inout [UInt8]) -> Int { read(file, &buffer, buffer.count) }
