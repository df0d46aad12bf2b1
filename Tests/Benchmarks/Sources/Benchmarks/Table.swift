import Foundation

/// A table on standard output, its columns aligned.
struct Table {
    private let title: String
    private var rows: [[String]]

    init(_ title: String, columns: [String]) {
        self.title = title
        rows = [columns]
    }

    mutating func add(_ cells: String...) {
        rows.append(cells)
    }

    func print() {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        Swift.print("\n\(title)")
        for (number, row) in rows.enumerated() {
            let cells = zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + space : space + cell.0
            }
            Swift.print("  " + cells.joined(separator: "  "))
            if number == 0 {
                Swift.print("  " + widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
            }
        }
        // What runs next may end the process.
        fflush(nil)
    }
}

extension Double {
    func text(_ places: Int) -> String {
        String(format: "%.\(places)f", self)
    }

    /// The goal, and whether this figure keeps it.
    func against(goal: Double, places: Int = 1) -> String {
        "\(goal.text(places)) \(self <= goal ? "met" : "missed")"
    }
}
