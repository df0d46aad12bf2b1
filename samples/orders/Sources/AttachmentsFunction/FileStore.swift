/// Files in memory, for as long as the function's process lives.
actor FileStore {
    private var files: [String: [UInt8]] = [:]

    func keep(_ bytes: [UInt8], at path: String) { files[path] = bytes }
    func file(at path: String) -> [UInt8]? { files[path] }
    func remove(_ path: String) { files[path] = nil }
}
