#if CommandLine
    import ArgumentParser
    import Foundation
    import Testing

    @testable import GatewrightCommand

    /// What the tool says about itself.
    struct ManualTests {
        static let commands = GatewrightCommand.configuration.subcommands.filter { $0.configuration.shouldDisplay }

        /// A terminal has 80 columns and 24 lines, one of them for the prompt.
        @Test func helpFitsAScreen() {
            let lines = GatewrightCommand.helpMessage(columns: 80).split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count < 24)
            #expect(lines.allSatisfy { $0.count <= 80 })
        }

        @Test(arguments: commands.indices)
        func eachCommandHasAnExampleThatIsOne(_ index: Int) throws {
            let command = Self.commands[index]
            let text = command.helpMessage(columns: 80)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let start = try #require(lines.firstIndex(of: "Example:"))
            let example = lines[start + 1].split(separator: " ").map(String.init)
            #expect(lines[start + 1].hasPrefix("  gatewright "))
            #expect(throws: Never.self) { try GatewrightCommand.parseAsRoot(Array(example.dropFirst())) }
        }

        /// Every command and option is there, and no text of theirs is taken for markup.
        @Test func theManualPageHasAllOfThem() throws {
            let page = ManualPage(tool: try .tool()).text
            for command in Self.commands {
                let name = try #require(command.configuration.commandName)
                #expect(page.contains("\n.SS gatewright \(name)\n"))
                let help = command.helpMessage(columns: 80)
                for option in help.matches(of: /--[a-z-]+/).map({ String($0.output) }) {
                    #expect(page.contains(option.replacing("-", with: "\\-")), "\(name) \(option)")
                }
            }
            #expect(!page.contains("gatewright manual"))
            let macros = Set([".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".nf", ".fi", ".RS", ".RE"])
            for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
                #expect(macros.contains(String(line.prefix { $0 != " " })), "\(line)")
            }
        }

        @Test(arguments: [CompletionShell.bash, .zsh, .fish])
        func completionsKnowTheCommands(_ shell: CompletionShell) {
            let script = GatewrightCommand.completionScript(for: shell)
            for command in Self.commands { #expect(script.contains(command.configuration.commandName ?? "?")) }
        }
    }
#endif
