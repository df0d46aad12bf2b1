#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@testable import GatewrightSpec

/// A folder of its own for a test, removed when the test has finished.
final class TemporaryFolder {
    let path: String
    private var entries: [String] = []

    struct Failure: Error {
        var call: String
    }

    /// - Parameter files: Contents by path. Folders are made as needed.
    init(_ files: [String: String] = [:]) throws {
        var template = Array("\(Self.base)/gatewright-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for (name, text) in files.sorted(by: { $0.key < $1.key }) { try write(name, text) }
    }

    deinit {
        for entry in entries.reversed() { remove(entry) }
        rmdir(path)
    }

    func write(_ name: String, _ text: String) throws {
        var folder = path
        for part in FilePath.folder(of: name).split(separator: "/") {
            folder += "/" + part
            if mkdir(folder, 0o700) == 0 { entries.append(folder) }
        }
        let file = path + "/" + name
        guard let stream = fopen(file, "w") else { throw Failure(call: "fopen") }
        defer { fclose(stream) }
        entries.append(file)
        let bytes = Array(text.utf8)
        guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else { throw Failure(call: "fwrite") }
    }

    func link(_ name: String, to target: String) throws {
        let file = path + "/" + name
        guard symlink(target, file) == 0 else { throw Failure(call: "symlink") }
        entries.append(file)
    }

    private static var base: String {
        guard let variable = getenv("TMPDIR") else { return "/tmp" }
        return String(cString: variable)
    }
}
