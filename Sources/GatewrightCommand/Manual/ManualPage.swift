#if CommandLine
    import Foundation

    /// The manual page gatewright(1), made of what the commands say about themselves, so that it cannot say otherwise.
    ///
    /// The macros are those of man(7), which every `man` knows.
    struct ManualPage {
        let tool: CommandHelp

        var text: String {
            var lines = [
                ".TH GATEWRIGHT 1 \"\" \"Gatewright \(Version.current)\"", ".SH NAME",
                "gatewright \\- \(Self.escaped(tool.abstract ?? ""))",
                ".SH SYNOPSIS", ".B gatewright", ".I command", "[\\fIoptions\\fR]", ".SH COMMANDS",
            ]
            let commands = (tool.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
            for command in commands { lines += Self.lines(of: command) }
            lines += [
                ".SH EXIT STATUS",
                "0 for success, 64 for a mistake in the command line, 1 for anything else that fails:",
                "where a command has other ones, it says so above.",
                ".SH FILES", ".TP", ".I openapi.yaml", "The document, also as openapi.yml or openapi.json.",
                ".TP", ".I template.yaml", "Without it, the SAM or CloudFormation template with the document.",
                ".TP", ".I gatewright.yaml",
                "Beside the document: what the package says about its code and about rules.",
                ".TP", ".I gatewright.lock", "What the document said when stubs were last written.",
            ]
            return lines.joined(separator: "\n") + "\n"
        }

        private static func lines(of command: CommandHelp) -> [String] {
            let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.spellings.contains("--version") }
            var lines = [
                ".SS gatewright \(escaped(command.commandName))", ".B gatewright \(escaped(command.commandName))",
                escaped(synopsis(arguments)), ".PP", escaped(command.abstract ?? ""),
            ]
            for line in (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
                if line.hasPrefix("  ") {
                    // An example stands as it is.
                    lines += [".PP", ".nf", ".RS", escaped(String(line.drop { $0 == " " })), ".RE", ".fi"]
                } else {
                    lines.append(line.isEmpty ? ".PP" : escaped(String(line)))
                }
            }
            var rest = arguments[...]
            while let argument = rest.popFirst() {
                // `--tests` and `--no-tests` are two ways to say one thing.
                let other = rest.first.flatMap { $0.kind == .flag && $0.abstract == argument.abstract ? $0 : nil }
                if other != nil { rest.removeFirst() }
                lines += entry(of: argument, and: other)
            }
            return lines
        }

        private static func synopsis(_ arguments: [CommandHelp.Argument]) -> String {
            var words = arguments.contains { $0.kind != .positional } ? ["[options]"] : []
            for argument in arguments where argument.kind == .positional {
                let name = (argument.value ?? "") + (argument.isRepeating ? " ..." : "")
                words.append(argument.isOptional ? "[\(name)]" : name)
            }
            return words.joined(separator: " ")
        }

        private static func entry(of argument: CommandHelp.Argument, and other: CommandHelp.Argument?) -> [String] {
            let names = (argument.spellings + (other?.spellings ?? [])).map { "\\fB\(escaped($0))\\fR" }.joined(
                separator: ", ")
            let value = argument.value.map { "\\fI\(escaped($0))\\fR" }
            var text = [argument.abstract ?? ""]
            if let values = argument.allValues, !values.isEmpty {
                text.append("One of \(values.joined(separator: ", ")).")
            }
            if let value = argument.defaultValue, argument.kind == .option { text.append("\(value) without it.") }
            return [
                ".TP", [names, value ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
                escaped(text.filter { !$0.isEmpty }.joined(separator: " ")),
            ]
        }

        /// Text in which nothing is a macro or an escape sequence.
        private static func escaped(_ text: String) -> String {
            let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            return text.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }.joined(separator: "\n")
        }
    }
#endif
