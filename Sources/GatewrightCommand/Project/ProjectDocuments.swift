#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightAPI
    import GatewrightProject
    import GatewrightSpec

    /// The document of a package to be, with the files that it refers to.
    struct ProjectDocuments {
        var api: API
        /// By their paths in the package, the document first. Those that are in it already are among them.
        var files: [(path: String, text: String)]

        /// - Parameters:
        ///   - spec: the document that the user names, if any.
        ///   - folder: the package's.
        ///   - quiet: whether a terminal is not to show that the document is being read.
        /// - Throws: a usage error, or `ExitCode.failure` after the document's errors were printed.
        init(spec: String?, folder: String, reading: ReadingArguments, quiet: Bool) throws {
            guard let document = try spec ?? ReadingArguments.defaultDocument(in: folder) else {
                if let other = Self.unnamedDocument(in: folder) {
                    throw ValidationError(
                        "\(other) looks like the document, but has another name than \(ProjectDocument.nameList): "
                            + "name it by `--spec \(other)`, or begin without a document in another folder.")
                }
                self = try Self.starter(reading)
                return
            }
            let (api, _, diagnostics) = try reading.read(document, keepsExamples: true, quiet: quiet)
            guard !api.functions.isEmpty else { throw NoFunctions(document: api.document) }
            let name = Self.name(of: document)
            self.api = api
            self.api.document = name
            let base = URL(fileURLWithPath: document).deletingLastPathComponent().standardizedFileURL.path
            files = []
            for source in diagnostics.sources where !source.path.hasSuffix(Configuration.fileName) {
                let path = URL(fileURLWithPath: source.path).standardizedFileURL.path
                guard path.hasPrefix(base + "/") || base == "/" else {
                    throw ValidationError(
                        "\(document) refers to \(source.path), which is not below its folder: copy the document by hand."
                    )
                }
                let text = String(decoding: try InputFile.read(source.path), as: UTF8.self)
                let relative = String(path.dropFirst(base == "/" ? 1 : base.count + 1))
                files.append((files.isEmpty ? name : relative, text))
            }
            // A template comes after them.
            let isFirst = { (path: String) in path == name || ProjectDocument.names.contains(path) }
            if let taken = files.dropFirst().first(where: { isFirst($0.path) }) {
                throw ValidationError(
                    "\(document) refers to \(taken.path), which the plugin would take for the document of the package. If that file is the whole document, name it: `--spec \(base)/\(taken.path)`."
                )
            }
            let oldName = URL(fileURLWithPath: document).lastPathComponent
            if name != oldName, files.dropFirst().contains(where: { $0.text.contains(oldName) }) {
                throw ValidationError(
                    "Other files refer to \(oldName): call it \(name) first, as the plugin looks for that.")
            }
        }

        private init(api: API, files: [(path: String, text: String)]) {
            self.api = api
            self.files = files
        }

        private static func starter(_ reading: ReadingArguments) throws -> ProjectDocuments {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let document = folder.appendingPathComponent("openapi.yaml")
            try Data(StarterDocument.text.utf8).write(to: document)
            let (api, _, _) = try reading.read(document.path, keepsExamples: true, quiet: true)
            return ProjectDocuments(api: api, files: [("openapi.yaml", StarterDocument.text)])
        }

        /// A file of the folder that says of itself that it is OpenAPI: somebody who has one wants no other to begin
        /// with.
        private static func unnamedDocument(in folder: String) -> String? {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return files.sorted().lazy.map { folder == "." ? $0 : "\(folder)/\($0)" }.first { path in
                guard ["yaml", "yml", "json"].contains(URL(fileURLWithPath: path).pathExtension.lowercased()),
                    let file = FileHandle(forReadingAtPath: path), let start = try? file.read(upToCount: 4096)
                else { return false }
                return String(decoding: start, as: UTF8.self).split(whereSeparator: \.isNewline).contains { line in
                    ["openapi:", "swagger:", "\"openapi\":", "\"swagger\":"].contains(
                        where: line.drop { " {\t".contains($0) }.hasPrefix)
                }
            }
        }

        /// A name by which the plugin finds the document.
        private static func name(of document: String) -> String {
            let url = URL(fileURLWithPath: document)
            let names = ProjectDocument.names + ProjectDocument.templateNames
            if names.contains(url.lastPathComponent) { return url.lastPathComponent }
            return url.pathExtension.lowercased() == "json" ? "openapi.json" : "openapi.yaml"
        }
    }

    /// Why there is nothing to make a package of.
    struct NoFunctions: Error, CustomStringConvertible {
        var document: String
        var description: String {
            "No operation of \(document) is answered by a Lambda function: `gatewright routes` shows what answers. "
                + "Give operations an `x-amazon-apigateway-integration` with `type: aws_proxy` and the function's `uri`."
        }
    }
#endif
