#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The one place that writes into a package.
///
/// A file appears as a whole or not at all, whenever the process ends: it is written beside its place and then given
/// its name. A file that is there is never written over, unless every byte of it is known. No link leads out of the
/// folder, as none is followed.
package final class ProjectFiles {
    /// Why something was not done.
    package enum Failure: Error, Equatable, CustomStringConvertible {
        /// The name of a file or folder that may not be one.
        case badPath(String)
        /// A folder on the way is a symbolic link, or no folder.
        case notAFolder(String)
        /// What was to be replaced is no longer what it was when the plan was made.
        case changedMeanwhile(String)
        /// There is a file where another was to be moved.
        case occupied(String)
        /// The system refused: what was tried, and its reason.
        case system(path: String, action: String, reason: String)

        package var description: String {
            switch self {
            case .badPath(let path): "'\(path)' is no path in a package"
            case .notAFolder(let path): "\(path) is no folder, or a symbolic link, through which nothing is written"
            case .changedMeanwhile(let path): "\(path) was changed by somebody else just now; run this again"
            case .occupied(let path): "\(path) is there already"
            case .system(let path, let action, let reason): "cannot \(action) \(path): \(reason)"
            }
        }
    }

    private let root: Int32
    private var count = 0

    /// - Parameter folder: The package's, which is created if it is missing.
    package init(folder: String) throws(Failure) {
        var end = folder.startIndex
        while end < folder.endIndex {
            end = folder[folder.index(after: end)...].firstIndex(of: "/") ?? folder.endIndex
            guard mkdir(String(folder[..<end]), 0o777) == 0 || errno == EEXIST || end < folder.endIndex else {
                throw .last(folder, "create")
            }
        }
        root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if root < 0 { throw .last(folder, "open") }
    }

    deinit { close(root) }

    /// Does what a plan says.
    ///
    /// - Returns: Whether anything was done. A file that another process created in the meantime stays as it is.
    @discardableResult
    package func perform(_ change: Plan.Change) throws(Failure) -> Bool {
        switch change {
        case .create(let path, let text): try create(path, text)
        case .replace(let path, let old, let text): try replace(path, old, text)
        case .move(let path, let destination): try move(path, destination)
        }
    }

    private func create(_ path: String, _ text: String) throws(Failure) -> Bool {
        let (folder, name) = try place(path, creating: true)
        defer { close(folder) }
        let temporary = try write(text, for: path, in: folder, mode: 0o666)
        defer { unlinkat(folder, temporary, 0) }
        if linkat(folder, temporary, folder, name, 0) == 0 { return true }
        if errno == EEXIST { return false }
        // Some disks have no hard links. Looking first leaves a moment in which somebody else may create the file.
        guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { throw .last(path, "create") }
        var status = stat()
        if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return false }
        guard renameat(folder, temporary, folder, name) == 0 else { throw .last(path, "create") }
        return true
    }

    private func replace(_ path: String, _ old: String, _ text: String) throws(Failure) -> Bool {
        let (folder, name) = try place(path, creating: false)
        defer { close(folder) }
        let mode = try check(path, name, in: folder, is: old)
        let temporary = try write(text, for: path, in: folder, mode: mode, isReplacement: true)
        defer { unlinkat(folder, temporary, 0) }
        _ = try check(path, name, in: folder, is: old)
        guard renameat(folder, temporary, folder, name) == 0 else { throw .last(path, "replace") }
        return true
    }

    private func move(_ path: String, _ destination: String) throws(Failure) -> Bool {
        let (folder, name) = try place(path, creating: false)
        defer { close(folder) }
        let (newFolder, newName) = try place(destination, creating: true)
        defer { close(newFolder) }
        if linkat(folder, name, newFolder, newName, 0) != 0 {
            switch errno {
            case ENOENT: return false
            case EEXIST where isSame(folder, name, newFolder, newName): break
            case EEXIST: throw .occupied(destination)
            default: throw .last(path, "move")
            }
        }
        guard unlinkat(folder, name, 0) == 0 else { throw .last(path, "move") }
        return true
    }

    /// Whether both names are of one file: what a run leaves that ended in the middle of a move.
    private func isSame(_ folder: Int32, _ name: String, _ newFolder: Int32, _ newName: String) -> Bool {
        var (old, new) = (stat(), stat())
        return fstatat(folder, name, &old, AT_SYMLINK_NOFOLLOW) == 0
            && fstatat(newFolder, newName, &new, AT_SYMLINK_NOFOLLOW) == 0
            && old.st_ino == new.st_ino && old.st_dev == new.st_dev
    }

    /// The folder of a path, open, and the name in it.
    private func place(_ path: String, creating: Bool) throws(Failure) -> (folder: Int32, name: String) {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.popLast(), isName(name), parts.allSatisfy(isName) else { throw .badPath(path) }
        var folder = dup(root)
        if folder < 0 { throw .last(path, "open") }
        for part in parts {
            let part = String(part)
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            var next = openat(folder, part, flags)
            if next < 0, errno == ENOENT, creating {
                if mkdirat(folder, part, 0o777) == 0 || errno == EEXIST { next = openat(folder, part, flags) }
            }
            let failure: Failure =
                errno == ENOTDIR || errno == ELOOP ? .notAFolder(path) : .last(path, creating ? "create" : "open")
            close(folder)
            if next < 0 { throw failure }
            folder = next
        }
        return (folder, String(name))
    }

    private func isName(_ part: Substring) -> Bool {
        !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255 && !part.utf8.contains(0)
    }

    /// Writes a file under a name that nothing else has.
    private func write(_ text: String, for path: String, in folder: Int32, mode: mode_t, isReplacement: Bool = false)
        throws(Failure) -> String
    {
        count += 1
        let name = Self.temporaryName(count)
        let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        if file < 0 { throw .last(path, "create") }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { break }
            rest = rest.dropFirst(written)
        }
        // What is about to replace a file has to be on the disk before the file is gone.
        let isWritten = rest.isEmpty && (!isReplacement || fsync(file) == 0)
        let failure = Failure.last(path, "write")
        close(file)
        guard isWritten else {
            unlinkat(folder, name, 0)
            throw failure
        }
        return name
    }

    /// - Returns: the mode of the file.
    private func check(_ path: String, _ name: String, in folder: Int32, is text: String) throws(Failure) -> mode_t {
        let file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if file < 0 { throw errno == ELOOP ? .badPath(path) : .last(path, "read") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .last(path, "read") }
        let expected = Array(text.utf8)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= expected.count {
            let got = read(file, &buffer, buffer.count)
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw .last(path, "read") }
            if got == 0 { break }
            bytes += buffer[..<got]
        }
        guard bytes == expected else { throw .changedMeanwhile(path) }
        return status.st_mode & 0o777
    }
}

extension ProjectFiles.Failure {
    /// What the C library has just reported.
    fileprivate static func last(_ path: String, _ action: String) -> Self {
        .system(path: path, action: action, reason: String(cString: strerror(errno)))
    }
}

/// `write` of the system, which a method hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }

// MARK: What ended runs leave

extension ProjectFiles {
    private static let temporaryPrefix = ".gatewright-"
    private static let temporarySuffix = ".temporary"

    private static func temporaryName(_ number: Int) -> String {
        "\(temporaryPrefix)\(getpid())-\(number)\(temporarySuffix)"
    }

    /// Whether a file is one that a run left that is no longer there.
    static func isLeftOver(_ name: String) -> Bool {
        guard name.hasPrefix(temporaryPrefix), name.hasSuffix(temporarySuffix) else { return false }
        let digits = name.dropFirst(temporaryPrefix.count).prefix { $0 != "-" }
        guard let process = pid_t(digits), process > 0 else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    /// Removes what runs left that were ended while they wrote.
    package func removeLeftOvers(_ paths: [String]) {
        for path in paths {
            guard let (folder, name) = try? place(path, creating: false) else { continue }
            if Self.isLeftOver(name) { unlinkat(folder, name, 0) }
            close(folder)
        }
    }
}
