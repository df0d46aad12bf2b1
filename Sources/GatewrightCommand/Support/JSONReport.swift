#if CommandLine
    import Foundation

    extension Encodable {
        /// What a command prints with `--format json`: indented, the members in order, a newline at its end.
        func json() throws -> String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }
#endif
