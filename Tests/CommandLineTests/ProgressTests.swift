#if CommandLine
    import Foundation
    import Testing

    @testable import GatewrightCommand

    /// What a terminal shows while long work is done.
    struct ProgressTests {
        @Test func oneLineIsWrittenAgainAndGoesAway() throws {
            var shown = ""
            let progress = Progress(isShown: true) { shown += $0 }
            progress.begin("Reading a\u{1B}b.yaml")
            progress.begin("Reading c.yaml", 2, of: 3)
            #expect(progress.during("Planning") { 7 } == 7)
            let lines = shown.components(separatedBy: "\r\u{1B}[K")
            #expect(lines.count == 5 && lines[0].isEmpty && lines[4].isEmpty)
            #expect(!lines[1].contains("\u{1B}") && lines[1].hasSuffix("b.yaml…"))
            #expect(lines[2...3] == ["Reading c.yaml (2 of 3)…", "Planning…"])
        }

        @Test func aFailureEndsItToo() {
            var shown = ""
            let progress = Progress(isShown: true) { shown += $0 }
            #expect(throws: CancellationError.self) { try progress.during("Planning") { throw CancellationError() } }
            #expect(shown.hasSuffix("\r\u{1B}[K"))
        }

        @Test func nothingIsShownElsewhere() {
            var shown = ""
            let progress = Progress(isShown: false) { shown += $0 }
            progress.begin("Reading")
            progress.during("Planning") {}
            progress.end()
            #expect(shown.isEmpty)
        }

        /// The tool on a terminal and elsewhere: only there, and not with `--quiet`, it says what it does.
        @Test(
            .enabled(if: Tool.path != nil && Tool.hasScript), .timeLimit(.minutes(1)),
            arguments: [
                (["check", "openapi.yaml"], "Checking"), (["check", "openapi.yaml", "--quiet"], nil),
                (["generate", "openapi.yaml", "--output", "out"], "Generating"),
                (["generate", "openapi.yaml", "--output", "out", "-q"], nil),
                (["init", "shop", "--spec", "openapi.yaml", "--gatewright", "https://example.org/g"], "Planning"),
                (["init", "shop", "--spec", "openapi.yaml", "--gatewright", "https://example.org/g", "-q"], nil),
                (["routes", "openapi.yaml"], "Reading"),
            ] as [([String], String?)])
        func terminalsShowIt(_ arguments: [String], _ text: String?) async throws {
            let files = ["openapi.yaml": CommandTests.document]
            try await CommandTests().withFolder(files) { folder async throws in
                let command = "'\(try #require(Tool.path))' \(arguments.joined(separator: " "))"
                let onTerminal = try Tool.run("/usr/bin/script", ["-qec", command, "/dev/null"], in: folder)
                #expect(text.map { onTerminal.contains("\($0)") } ?? !onTerminal.contains("…"))
                try? FileManager.default.removeItem(atPath: "\(folder)/shop")
                let elsewhere = try Tool.run("/bin/sh", ["-c", command + " 2>&1"], in: folder)
                #expect(!elsewhere.contains("…") && !elsewhere.contains("\u{1B}"))
            }
        }

        /// The built tool.
        enum Tool {
            /// Beside the tests.
            static let path: String? = {
                let folder = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
                let path = folder.appendingPathComponent("gatewright").path
                return FileManager.default.isExecutableFile(atPath: path) ? path : nil
            }()

            /// A program that plays a terminal.
            static var hasScript: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/script") }

            static func run(_ program: String, _ arguments: [String], in folder: String) throws -> String {
                let process = Process()
                process.executableURL = URL(fileURLWithPath: program)
                process.arguments = arguments
                process.currentDirectoryURL = URL(fileURLWithPath: folder)
                let output = Pipe()
                process.standardOutput = output
                process.standardError = FileHandle.nullDevice
                process.standardInput = FileHandle.nullDevice
                try process.run()
                let text = try output.fileHandleForReading.readToEnd() ?? Data()
                process.waitUntilExit()
                return String(decoding: text, as: UTF8.self)
            }
        }
    }
#endif
