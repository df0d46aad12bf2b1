#if CommandLine
    import ArgumentParser
    import Foundation

    /// What a command says about itself, as `--experimental-dump-help` has it.
    struct CommandHelp: Decodable {
        var commandName: String
        var shouldDisplay: Bool
        var abstract: String?
        var discussion: String?
        var subcommands: [CommandHelp]?
        var arguments: [Argument]?

        struct Argument: Decodable {
            var kind: Kind
            var shouldDisplay: Bool
            var isOptional: Bool
            var isRepeating: Bool
            var names: [Name]?
            var valueName: String?
            var defaultValue: String?
            var allValues: [String]?
            var abstract: String?
        }

        enum Kind: String, Decodable {
            case positional, option, flag
        }

        struct Name: Decodable {
            var kind: String
            var name: String
        }

        /// All commands.
        static func tool() throws -> CommandHelp {
            struct Dump: Decodable {
                var command: CommandHelp
            }
            return try JSONDecoder().decode(Dump.self, from: Data(GatewrightCommand._dumpHelp().utf8)).command
        }
    }

    extension CommandHelp.Argument {
        /// `-o`, `--output`.
        var spellings: [String] { (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } }

        /// `<folder>`, nothing for a flag.
        var value: String? { kind == .flag ? nil : "<\(valueName ?? "value")>" }
    }
#endif
