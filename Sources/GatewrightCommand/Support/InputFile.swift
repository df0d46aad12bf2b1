#if CommandLine
    import ArgumentParser
    import Foundation

    enum InputFile {
        /// The bytes of a file, or of standard input for `-`.
        ///
        /// - Throws: a usage error when there is no such file.
        static func read(_ path: String) throws -> [UInt8] {
            if path == "-" { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) }
            guard let data = FileManager.default.contents(atPath: path) else {
                throw ValidationError("The file \(path) cannot be read.")
            }
            return Array(data)
        }
    }
#endif
