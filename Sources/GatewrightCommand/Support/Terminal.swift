#if CommandLine
    import Foundation

    /// Where the tool writes.
    enum Terminal {
        /// Whether to use colours: on a terminal, unless `NO_COLOR` is set (no-color.org).
        ///
        /// - Parameter descriptor: 1 for standard output, 2 for standard error.
        static func showsColor(on descriptor: Int32) -> Bool {
            let noColor = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
            return noColor.isEmpty && isatty(descriptor) == 1
        }

        static var isOutputTerminal: Bool { isatty(1) == 1 }

        static var isErrorTerminal: Bool { isatty(2) == 1 }

        static func printOutput(_ bytes: [UInt8]) {
            try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
        }

        static func printOutput(_ text: String) {
            printOutput(Array(text.utf8))
        }

        static func printError(_ text: String) {
            try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
        }
    }
#endif
