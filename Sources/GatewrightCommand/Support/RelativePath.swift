#if CommandLine
    import Foundation

    enum RelativePath {
        /// A folder as seen from another, which need not be there yet.
        static func path(from folder: String, to target: String) -> String {
            let here = resolved(folder)
            let there = resolved(target)
            let common = zip(here, there).prefix { $0 == $1 }.count
            // From another branch of the disk, a path through the root says nothing that the whole one does not.
            if common < 2 { return "/" + there.joined(separator: "/") }
            let up = Array(repeating: "..", count: here.count - common)
            let path = (up + there[common...]).joined(separator: "/")
            return path.isEmpty ? "." : path
        }

        /// The parts of a path without links, those of what is not there yet as they are.
        private static func resolved(_ path: String) -> [String] {
            var url = URL(fileURLWithPath: path).standardizedFileURL
            var missing: [String] = []
            while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
                missing.insert(url.lastPathComponent, at: 0)
                url.deleteLastPathComponent()
            }
            let base = realpath(url.path, nil).map { pointer in
                defer { free(pointer) }
                return String(cString: pointer)
            }
            return (base ?? url.path).split(separator: "/").map(String.init) + missing
        }
    }
#endif
