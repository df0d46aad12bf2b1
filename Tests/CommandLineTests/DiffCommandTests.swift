#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightDiff
    import Testing

    @testable import GatewrightCommand

    struct DiffCommandTests {
        @Test(arguments: [
            ("openapi.yaml", DocumentVersion.file("openapi.yaml")),
            ("git:HEAD~2", .git(revision: "HEAD~2", path: nil)),
            ("git:v1:api/openapi.yaml", .git(revision: "v1", path: "api/openapi.yaml")),
        ])
        func versions(_ text: String, _ version: DocumentVersion) {
            #expect(DocumentVersion(text) == version)
        }

        @Test func aFileIsComparedWithTheDocumentHere() throws {
            func document(_ old: String, _ new: String? = nil, here: String? = "./openapi.yaml") throws -> String {
                try DocumentVersion.document(old: .init(old), new: new.map(DocumentVersion.init), here: here)
            }
            #expect(try document("old.yaml") == "./openapi.yaml")
            #expect(try document("git:HEAD") == "./openapi.yaml")
            #expect(try document("git:HEAD", "shop.yaml") == "shop.yaml")
            #expect(try document("git:HEAD:api/shop.yaml") == "api/shop.yaml")
            #expect(try document("old.yaml", "new.yaml") == "new.yaml")
            #expect(try document("shop.yaml", "git:HEAD", here: nil) == "shop.yaml")
            #expect(throws: (any Error).self) { try document("old.yaml", here: nil) }
            #expect(throws: (any Error).self) { try document("openapi.yaml") }
            #expect(throws: (any Error).self) { try document("git:HEAD", here: nil) }
        }

        /// The files that the document refers to come from the commit as well.
        @Test func aCommitIsReadWithWhatStandsBesideTheDocument() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)/api")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
            func write(_ text: String) throws {
                for name in ["openapi.yaml", "types.yaml"] {
                    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
                }
            }
            func git(_ arguments: String...) throws {
                let process = Process()
                process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
                process.arguments = ["git", "-C", folder.path, "-c", "user.name=n", "-c", "user.email=e"] + arguments
                process.standardOutput = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
                try #require(process.terminationStatus == 0)
            }
            try write("old")
            try git("init", "-q", "..")
            try git("add", ".")
            try git("commit", "-q", "-m", "first")
            try write("new")
            let document = folder.appending(path: "openapi.yaml").path
            let texts = try await DocumentVersion("git:HEAD").reading(document) { path in
                try ["openapi.yaml", "types.yaml"].map { name in
                    try String(
                        contentsOf: URL(fileURLWithPath: path).deletingLastPathComponent().appending(path: name),
                        encoding: .utf8)
                }
            }
            #expect(texts == ["old", "old"])
            await #expect(throws: (any Error).self) {
                try await DocumentVersion("git:--output=x").reading(document) { _ in }
            }
            await #expect(throws: (any Error).self) { try await DocumentVersion("git:none").reading(document) { _ in } }
            // A folder that only the commit has, and a file that it does not have.
            let moved = folder.deletingLastPathComponent().appending(path: "moved/openapi.yaml").path
            try FileManager.default.moveItem(
                atPath: folder.path, toPath: URL(fileURLWithPath: moved).deletingLastPathComponent().path)
            let old = try await DocumentVersion("git:HEAD:\(document)").reading(moved) { path in
                try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
            }
            #expect(old == "old")
            let error = await #expect(throws: ValidationError.self) {
                try await DocumentVersion("git:HEAD").reading(moved) { _ in }
            }
            #expect(error?.message.contains("it has no \(moved)") == true)
        }

        private static let report = DiffReport([
            Change(
                .callers, .breaking, "member-required", "Order/a|b is required now", operations: ["GET /a", "PUT /a"]),
            Change(.gateway, .risky, "cors-changed", "other origins"),
        ])

        @Test func textNamesTheFirstOperation() {
            #expect(
                Self.report.text == """
                    Breaks
                      callers   GET /a and 1 more: Order/a|b is required now

                    May break
                      gateway   other origins

                    """)
        }

        @Test(arguments: [
            ("`f() -> A<B>` was <i>`|`", "`f() -> A<B>` was \\<i\\>`\\|`"), ("`<i>", "`\\<i\\>"),
            ("`<i>``x", "`\\<i\\>``x"), ("a\nb", "a b"),
        ])
        func codeInMarkdownIsNotEscaped(text: String, cell: String) {
            let report = DiffReport([Change(.handlers, .breaking, "x", text)])
            #expect(report.markdown.contains("| handlers |  | \(cell) |\n"))
        }

        @Test func cellsOfMarkdownEndWhereTheyShould() {
            #expect(
                Self.report.markdown.hasPrefix(
                    """
                    ### Breaks

                    | for | where | what |
                    |---|---|---|
                    | callers | GET /a and 1 more | Order/a\\|b is required now |

                    """))
        }
    }
#endif
