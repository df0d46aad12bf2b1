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

            var isEmpty: Bool { (size ?? 0) == 0 }
        }

        private var stamps: [String: Stamp] = [:]
        /// Those of which there was something when they last were at rest.
        private var whole: Set<String> = []

        /// Follows these files from now on, and no others. What happened since the last call to those that were
        /// followed before still counts: they may have changed while they were read.
        mutating func follow(_ paths: [String]) {
            stamps = Dictionary(paths.map { ($0, stamps[$0] ?? Stamp(of: $0)) }) { first, _ in first }
            noteWhole()
        }

        /// Whether any of the files is not as it was at the last call.
        mutating func hasChanged() -> Bool {
            let current = Dictionary(uniqueKeysWithValues: stamps.keys.map { ($0, Stamp(of: $0)) })
            defer { stamps = current }
            return current != stamps
        }

        /// Waits for a change, and then until the files are at rest: an editor moves a file away or empties it before
        /// it writes it, and what formats a file at each save writes it once more.
        ///
        /// - Parameter patience: How long files may be changed or gone before they are read as they are.
        mutating func change(patience: Duration = .seconds(1)) async throws {
            while !hasChanged() { try await Task.sleep(for: .milliseconds(200)) }
            let end = ContinuousClock.now + patience
            repeat { try await Task.sleep(for: .milliseconds(50)) } while (hasChanged() || isBeingWritten) && .now < end
            noteWhole()
        }

        private var isBeingWritten: Bool { stamps.contains { whole.contains($0.key) && $0.value.isEmpty } }

        private mutating func noteWhole() { whole = Set(stamps.filter { !$0.value.isEmpty }.keys) }
    }
#endif
