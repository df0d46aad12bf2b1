/// A file as it was sent.
struct File {
    var contentType: String
    var bytes: [UInt8]
}

/// Files in memory, for as long as the function's process lives.
actor FileStore {
    private var files: [String: File] = [:]

    func keep(_ file: File, at path: String) { files[path] = file }
    func file(at path: String) -> File? { files[path] }
    func remove(_ path: String) { files[path] = nil }
}
