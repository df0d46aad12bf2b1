#if CommandLine
    /// Aligned columns, nothing cut off.
    enum TextTable {
        static func text(_ lines: [[String]]) -> String {
            let columns = lines.map(\.count).max() ?? 0
            let widths = (0..<columns).map { column in
                lines.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
            }
            return lines.map { line in
                var text = ""
                for (index, cell) in line.enumerated() {
                    text += cell + String(repeating: " ", count: widths[index] - cell.count + 2)
                }
                while text.last == " " { text.removeLast() }
                return text + "\n"
            }.joined()
        }
    }
#endif
