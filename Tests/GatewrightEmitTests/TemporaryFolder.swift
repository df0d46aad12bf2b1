import Foundation

/// A new folder that is gone when nobody needs it any more.
struct TemporaryFolder: ~Copyable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "gatewright-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The paths of the files in it and below, hidden ones included.
    var files: [String] {
        get throws {
            var isFolder: ObjCBool = false
            return try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
                .map { url.appending(path: $0).path }
                .filter { FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue }
        }
    }
}
