/// Where YAML 1.1 counts a line that editors do not: after U+0085, U+2028 and U+2029, which get into documents by
/// pasting from word processors.
struct SoftLineBreaks {
    /// For each of libyaml's lines, the line that editors show and what has to be added to its columns.
    private var lines: [(number: Int, columns: Int)] = []

    /// Nil when the text has none, which is almost always.
    init?(_ bytes: [UInt8]) {
        guard Self.contains(bytes) else { return nil }
        var number = 0
        var columns = 0
        var index = 0
        lines.append((0, 0))
        while index < bytes.count {
            let byte = bytes[index]
            let length = Self.length(bytes, at: index)
            if length > 0 {
                columns += 1
                lines.append((number, columns))
                index += length
                continue
            }
            index += 1
            if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
                number += 1
                columns = 0
                lines.append((number, 0))
            } else if byte & 0xC0 != 0x80 {
                columns += 1
            }
        }
    }

    func position(_ position: Position) -> Position {
        let index = Int(position.line) - 1
        guard lines.indices.contains(index) else { return position }
        return Position(
            file: position.file, line: Int32(truncatingIfNeeded: lines[index].number + 1),
            column: position.column &+ Int32(truncatingIfNeeded: lines[index].columns))
    }

    static func contains(_ bytes: [UInt8]) -> Bool {
        contains(0xC2, bytes) || contains(0xE2, bytes)
    }

    /// Whether a break begins with this byte somewhere.
    private static func contains(_ first: UInt8, _ bytes: [UInt8]) -> Bool {
        var start = 0
        while let index = bytes.firstIndex(of: first, in: start..<bytes.count) {
            if length(bytes, at: index) > 0 { return true }
            start = index + 1
        }
        return false
    }

    /// Of the break at an index, 0 when there is none.
    private static func length(_ bytes: [UInt8], at index: Int) -> Int {
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0x85 { return 2 }
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
            return 3
        }
        return 0
    }
}
