#if CommandLine
    import Foundation

    /// Where the tool writes.
    enum Terminal {
        /// Whether to use colours on standard error: on a terminal, unless `NO_COLOR` is set (no-color.org).
        static var showsColor: Bool {
            let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
            return noColor.isEmpty && isatty(2) == 1
        }

        static var isOutputTerminal: Bool { isatty(1) == 1 }

        static func printOutput(_ bytes: some Sequence<UInt8>) {
            try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
        }

        static func printError(_ text: String) {
            try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
        }
    }
#endif
