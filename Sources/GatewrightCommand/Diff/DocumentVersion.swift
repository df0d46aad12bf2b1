#if CommandLine
    import ArgumentParser
    import Foundation
    import Subprocess

    /// A document as it is or as it was.
    enum DocumentVersion: Equatable {
        case file(String)
        /// Of a commit; without a path it is the document that the other version is of.
        case git(revision: String, path: String?)

        /// `openapi.yaml`, `git:HEAD~1` or `git:HEAD~1:api/openapi.yaml`.
        init(_ text: String) {
            guard text.hasPrefix("git:") else {
                self = .file(text)
                return
            }
            let parts = text.dropFirst(4).split(separator: ":", maxSplits: 1).map(String.init)
            self = .git(revision: parts.first ?? "", path: parts.count > 1 ? parts[1] : nil)
        }

        /// The file that it names.
        var path: String? {
            switch self {
            case .file(let path): path
            case .git(_, let path): path
            }
        }

        /// Calls `body` with a file that holds this version. That of a commit stands in a folder of its own, beside all
        /// that the commit has in the document's folder, and is gone afterwards.
        ///
        /// - Parameter document: What a version without a path is of.
        /// - Throws: a usage error when git has no such version.
        func reading<Value>(_ document: String, _ body: (String) throws -> Value) async throws -> Value {
            guard case .git(let revision, let path) = self else { return try body(path ?? document) }
            let file = URL(fileURLWithPath: path ?? document)
            let folder = FileManager.default.temporaryDirectory.appending(path: "gatewright-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            // A revision is never an option of git's.
            guard !revision.isEmpty, !revision.hasPrefix("-") else {
                throw ValidationError("`git:` is followed by a revision, as in git:HEAD.")
            }
            let archive = folder.appending(path: "archive.tar").path
            let parent = file.deletingLastPathComponent().path
            let asked = "git:\(revision) cannot be read"
            try await Self.run("git", ["-C", parent, "archive", "--format=tar", "-o", archive, revision, "."], asked)
            try await Self.run("tar", ["-xf", archive, "-C", folder.path], asked)
            let old = folder.appending(path: file.lastPathComponent).path
            guard FileManager.default.fileExists(atPath: old) else {
                throw ValidationError("\(revision) has no \(file.lastPathComponent) there.")
            }
            return try body(old)
        }

        private static func run(_ program: String, _ arguments: [String], _ asked: String) async throws {
            let result = try await Subprocess.run(
                .name(program), arguments: Arguments(arguments), input: .none, output: .discarded,
                error: .string(limit: 4096))
            guard case .exited(0) = result.terminationStatus else {
                let problem = result.standardError.trimmingCharacters(in: .whitespacesAndNewlines)
                throw ValidationError("\(asked): " + (problem.isEmpty ? "\(program) failed." : problem))
            }
        }
    }
#endif
