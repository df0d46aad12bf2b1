#if CommandLine
    import ArgumentParser
    import Foundation

    /// What the binary of a function says about the document that it was made of.
    struct BinaryOrigin: Codable, Equatable {
        var document: String
        var function: String
        /// In hexadecimal digits.
        var sha256: String

        /// Finds it in the bytes of the binary, which need not run on this system.
        ///
        /// - Throws: a usage error when there is no such file, or none that Gatewright had a part in.
        static func read(_ path: String) throws -> BinaryOrigin {
            let bytes = Data(try InputFile.read(path))
            let mark = Data(#"{"gatewright":{"#.utf8)
            guard let start = bytes.range(of: mark)?.lowerBound,
                let end = bytes.range(of: Data("}}".utf8), in: start..<bytes.endIndex)?.upperBound,
                let origin = try? JSONDecoder().decode([String: BinaryOrigin].self, from: bytes[start..<end])[
                    "gatewright"]
            else {
                throw ValidationError(
                    "\(path) does not say what document it was made of; name a function's binary, as in .build/debug/OrdersFunction."
                )
            }
            return origin
        }
    }
#endif
