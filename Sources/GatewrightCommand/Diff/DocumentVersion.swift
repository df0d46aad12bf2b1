#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject
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

        /// The document that a version without a path is of. Where no new version is named, it is what the old one is
        /// compared with.
        ///
        /// - Parameter here: The document of the current folder.
        /// - Throws: a usage error where there is none, or where a file would be compared with itself.
        static func document(old: Self, new: Self?, here: String?) throws -> String {
            if new == nil, case .file(let path) = old {
                guard let here else {
                    throw ValidationError(
                        "There is no \(ProjectDocument.nameList) here to compare \(path) with; name the new version.")
                }
                let (file, other) = (URL(fileURLWithPath: path), URL(fileURLWithPath: here))
                guard file.standardizedFileURL != other.standardizedFileURL else {
                    throw ValidationError(
                        "\(path) would be compared with itself; name the old version, such as git:HEAD.")
                }
                return here
            }
            guard let path = new?.path ?? old.path ?? here else {
                throw ValidationError("There is no \(ProjectDocument.nameList) here; name the document.")
            }
            return path
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
            // The folder may be of the commit only.
            var parent = file.deletingLastPathComponent()
            var inside: [String] = []
            while !FileManager.default.fileExists(atPath: parent.path), parent.path != "/" {
                inside.insert(parent.lastPathComponent, at: 0)
                parent.deleteLastPathComponent()
            }
            let asked = "git:\(revision) cannot be read"
            let tree = ["-C", parent.path, "rev-parse", "--verify", "--quiet", "\(revision)^{tree}"]
            if let problem = try await Self.run("git", tree) {
                throw ValidationError("\(asked): \(problem.isEmpty ? "git knows no such revision." : problem)")
            }
            let inner = inside.isEmpty ? "." : inside.joined(separator: "/")
            let archiving = ["-C", parent.path, "archive", "--format=tar", "-o", archive, revision, "--", inner]
            if try await Self.run("git", archiving) == nil,
                let problem = try await Self.run("tar", ["-xf", archive, "-C", folder.path])
            {
                throw ValidationError("\(asked): \(problem.isEmpty ? "tar failed." : problem)")
            }
            let old = inside.reduce(folder) { $0.appending(path: $1) }.appending(path: file.lastPathComponent).path
            guard FileManager.default.fileExists(atPath: old) else {
                throw ValidationError(
                    "\(asked): it has no \(path ?? document); git:\(revision):PATH names the file that it had.")
            }
            return try body(old)
        }

        /// - Returns: What the program says if it fails.
        private static func run(_ program: String, _ arguments: [String]) async throws -> String? {
            let result = try await Subprocess.run(
                .name(program), arguments: Arguments(arguments), input: .none, output: .discarded,
                error: .string(limit: 4096))
            if case .exited(0) = result.terminationStatus { return nil }
            return result.standardError.trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }
#endif
