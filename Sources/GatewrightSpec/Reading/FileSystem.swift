#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The few operations on files that reading needs, without Foundation.
package enum FileSystem {
    package enum Failure: Error, Equatable {
        case missing
        case isDirectory
        case tooLarge
        /// A pipe, a socket or a device.
        case notRegular
        /// With the reason in the system's words.
        case unreadable(String)
    }

    /// The bytes of a regular file.
    package static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        // A pipe without a writer would otherwise be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure() }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isDirectory
        default: throw .notRegular
        }
        guard status.st_size <= limit else { throw .tooLarge }
        let size = Int(status.st_size)
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Self.read(descriptor, buffer, from: count)
                if got < 0 { failed = true }
                if got <= 0 { break }
                count += got
            }
        }
        if failed { throw failure() }
        return bytes
    }

    /// The text of a file in the folder of another, if it can be read.
    package static func text(_ name: String, beside path: String) -> String? {
        let bytes = try? read(FilePath.joined(FilePath.folder(of: path), name), limit: ReadingLimits.file)
        return bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The absolute path without links, `.` and `..`. Nil when nothing is there.
    static func canonical(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a folder, sorted. Empty when it cannot be listed.
    package static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
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

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        while true {
            #if canImport(Glibc)
                let got = Glibc.read(descriptor, base + start, buffer.count - start)
            #elseif canImport(Musl)
                let got = Musl.read(descriptor, base + start, buffer.count - start)
            #elseif canImport(Darwin)
                let got = Darwin.read(descriptor, base + start, buffer.count - start)
            #endif
            if got >= 0 || errno != EINTR { return got }
        }
    }

    private static func failure() -> Failure {
        errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(String(cString: strerror(errno)))
    }
}
