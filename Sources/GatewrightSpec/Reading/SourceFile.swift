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

    /// A line, counted from 1, without its line break. Empty when there is no such line.
    package func line(_ number: Int32) -> String {
        String(decoding: LineTable(bytes).line(number), as: UTF8.self)
    }

    /// The places of bytes.
    /// - Parameter offsets: In ascending order.
    func positions(ofBytes offsets: [Int], file: Int32) -> [Position] {
        var positions: [Position] = []
        var position = Position(file: file, line: 1, column: 1)
        var index = 0
        for offset in offsets {
            while index < min(offset, bytes.count) {
                let byte = bytes[index]
                index += 1
                if byte == 0x0A || byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A) {
                    position.line &+= 1
                    position.column = 1
                } else if byte & 0xC0 != 0x80 {
                    position.column &+= 1
                }
            }
            positions.append(position)
        }
        return positions
    }
}
