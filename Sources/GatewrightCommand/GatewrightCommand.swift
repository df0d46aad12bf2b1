#if CommandLine
    import ArgumentParser

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
    }
#endif
