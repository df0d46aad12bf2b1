#if CommandLine
    import ArgumentParser
    import Foundation

    @main
    struct GatewrightCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "gatewright",
            abstract: "Turns an API Gateway OpenAPI document into Swift Lambda functions.",
            version: Version.current,
            subcommands: [
                InitCommand.self, SyncCommand.self, GenerateCommand.self, RoutesCommand.self, CheckCommand.self,
                DiffCommand.self, WatchCommand.self, InvokeCommand.self, ManualCommand.self,
            ])

        static func main() async {
            let command: any ParsableCommand
            do {
                command = try parseAsRoot()
            } catch {
                exit(withError: error)
            }
            do {
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    var command = command
                    try command.run()
                }
            } catch {
                guard let message = message(ofRunning: error) else { exit(withError: error) }
                Terminal.printError("error: \(message)")
                exit(withError: exitCode(for: error))
            }
        }

        /// What to say of an error that the arguments have nothing to do with, so that their usage is no help.
        ///
        /// - Returns: nil for what has been said, and for what is no error: help that was asked for.
        static func message(ofRunning error: any Error) -> String? {
            if error is ExitCode || exitCode(for: error).isSuccess { return nil }
            if let error = error as? CocoaError {
                return (error.filePath.map { "\($0): " } ?? "") + error.localizedDescription
            }
            return message(for: error)
        }
    }
#endif
