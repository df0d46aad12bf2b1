#if CommandLine
    import Synchronization

    /// Shows a response that is streamed as its parts arrive.
    final class PartPrinter: Sendable {
        private let printer: ResponsePrinter
        private let show: @Sendable ([UInt8]) -> Void
        private let lastByte = Mutex<UInt8?>(nil)

        init(_ printer: ResponsePrinter, show: @escaping @Sendable ([UInt8]) -> Void) {
            self.printer = printer
            self.show = show
        }

        func print(_ part: ResponsePart) {
            let bytes = printer.text(part)
            if let last = bytes.last { lastByte.withLock { $0 = last } }
            show(bytes)
        }

        /// Ends the line that the last part left open.
        func endLine() {
            let isOpen = lastByte.withLock { last in
                defer { last = nil }
                return last != nil && last != 0x0A
            }
            if isOpen { show([0x0A]) }
        }
    }
#endif
