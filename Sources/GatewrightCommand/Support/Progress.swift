#if CommandLine
    import Foundation
    import GatewrightSpec

    /// What long work is about, in one line that goes away. Only a terminal shows it.
    struct Progress {
        private let show: ((String) -> Void)?

        /// - Parameter quiet: whether the user wants to hear nothing.
        init(quiet: Bool) {
            self.init(isShown: !quiet && Terminal.isErrorTerminal) {
                try? FileHandle.standardError.write(contentsOf: Data($0.utf8))
            }
        }

        init(isShown: Bool, write: @escaping (String) -> Void) { show = isShown ? write : nil }

        /// Says what is done next, in the place of what was said before.
        ///
        /// - Parameters:
        ///   - number: which of several, from 1.
        ///   - count: how many there are.
        func begin(_ text: String, _ number: Int = 1, of count: Int = 1) {
            let place = count > 1 ? " (\(number) of \(count))" : ""
            show?("\(Self.lineStart)\(TerminalGlyph.text(of: text))\(place)…")
        }

        func end() { show?(Self.lineStart) }

        /// Says what is done for as long as it lasts.
        func during<Result>(_ text: String, _ work: () throws -> Result) rethrows -> Result {
            begin(text)
            defer { end() }
            return try work()
        }

        /// To the beginning of the line, which is emptied.
        private static let lineStart = "\r\u{1B}[K"
    }
#endif
