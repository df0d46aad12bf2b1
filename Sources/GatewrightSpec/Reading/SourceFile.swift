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

    /// The place of a byte.
    func position(ofByte offset: Int, file: Int32) -> Position {
        var position = Position(file: file, line: 1, column: 1)
        for (index, byte) in bytes.prefix(offset).enumerated() {
            if byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) {
                position.line &+= 1
                position.column = 1
            } else if byte & 0xC0 != 0x80 {
                position.column &+= 1
            }
        }
        return position
    }
}
