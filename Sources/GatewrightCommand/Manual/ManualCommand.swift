#if CommandLine
    import ArgumentParser

    /// Not shown: `make install` calls it.
    struct ManualCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "manual", abstract: "Prints the manual page.", shouldDisplay: false)

        func run() throws { Terminal.printOutput(ManualPage(tool: try .tool()).text) }
    }
#endif
