#if CommandLine
    import Foundation
    import GatewrightSpec

    /// What long work is about, in one line that goes away. Only a terminal shows it.
    struct Progress {
        private let isShown: Bool

        /// - Parameter quiet: whether the user wants to hear nothing.
        init(quiet: Bool) { isShown = !quiet && Terminal.isErrorTerminal }

        func begin(_ text: String) { show("\(TerminalGlyph.text(of: text))…") }

        func end() { show("") }

        private func show(_ text: String) {
            guard isShown else { return }
            // To the beginning of the line, which is emptied first.
            try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text)".utf8))
        }
    }
#endif
