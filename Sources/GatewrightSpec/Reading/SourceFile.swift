/// The text of a file that was read.
package struct SourceFile: Sendable {
    /// As the user or the referring document wrote it.
    package let path: String
    /// UTF-8 without a byte order mark.
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The bytes of a line, counted from 1, without its line break. Empty when there is no such line.
    func lineBytes(_ number: Int32) -> ArraySlice<UInt8> {
        var line: Int32 = 1
        var start = 0
        // Only diagnostics ask, so a table of lines would cost every document for the sake of a few.
        while line < number {
            guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [] }
            start = end + 1
            if bytes[end] == 0x0D, start < bytes.count, bytes[start] == 0x0A { start += 1 }
            line += 1
        }
        guard number > 0 else { return [] }
        return bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    }

    /// A line, counted from 1, without its line break. Empty when there is no such line.
    package func line(_ number: Int32) -> String {
        String(decoding: lineBytes(number), as: UTF8.self)
    }
}
