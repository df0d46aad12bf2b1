#if CommandLine
    import Foundation

    /// Notices that files have changed by asking for their dates and sizes, which works on every system and on every
    /// disk.
    struct FileWatch {
        private struct Stamp: Equatable {
            let date: Date?
            let size: Int?
            let number: UInt64?

            init(of path: String) {
                let attributes = try? FileManager.default.attributesOfItem(atPath: path)
                date = attributes?[.modificationDate] as? Date
                size = attributes?[.size] as? Int
                // Editors write a new file and rename it.
                number = attributes?[.systemFileNumber] as? UInt64
            }
        }

        private var stamps: [String: Stamp] = [:]

        /// Follows these files from now on, and no others. What happened since the last call to those that were
        /// followed before still counts: they may have changed while they were read.
        mutating func follow(_ paths: [String]) {
            stamps = Dictionary(paths.map { ($0, stamps[$0] ?? Stamp(of: $0)) }) { first, _ in first }
        }

        /// Whether any of the files is not as it was at the last call.
        mutating func hasChanged() -> Bool {
            let current = Dictionary(uniqueKeysWithValues: stamps.keys.map { ($0, Stamp(of: $0)) })
            defer { stamps = current }
            return current != stamps
        }
    }
#endif
