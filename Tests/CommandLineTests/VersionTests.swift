#if CommandLine
    import ArgumentParser
    import Foundation
    import Testing

    @testable import GatewrightCommand

    struct VersionTests {
        @Test func theToolTellsIt() throws {
            let exit = try #require(throws: (any Error).self) { _ = try GatewrightCommand.parseAsRoot(["--version"]) }
            #expect(GatewrightCommand.message(for: exit) == Version.current)
            #expect(GatewrightCommand.exitCode(for: exit) == .success)
            #expect(Version.current.wholeMatch(of: /\d+\.\d+\.\d+(-dev)?/) != nil)
            #expect(ManualPage(tool: try .tool()).text.contains("Gatewright \(Version.current)"))
        }

        /// The change log begins with what the version is: with a release, or with what is on the way to one.
        @Test func theChangeLogIsOfTheSameVersion() throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let text = try String(contentsOf: root.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
            let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
                .map { $0.dropFirst(3).prefix { $0 != " " } }
            let (release, suffix) = (Version.current.prefix { $0 != "-" }, Version.current.drop { $0 != "-" })
            #expect(headings.first == (suffix.isEmpty ? release : "Unreleased"))
            // What is on the way is of no release that was made.
            #expect(suffix.isEmpty || !headings.contains(release))
        }
    }
#endif
