#if CommandLine
    import Foundation
    import GatewrightCheck
    import GatewrightSpec

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

    /// What `gatewright check --list-rules` shows.
    enum RuleTable {
        static var text: String {
            TextTable.text(
                [["RULE", "REST", "HTTP", "FINDS"]]
                    + Rule.all.map { rule in
                        [rule.identifier, rule.rest?.rawValue ?? "–", rule.http?.rawValue ?? "–", rule.summary]
                    })
        }
    }

    /// What `gatewright check --validation` shows.
    struct ValidationTable {
        let operations: [Row]

        /// The members are those of the JSON, which scripts read: their names stay.
        struct Row: Codable, Equatable {
            var method: String
            var path: String
            var constraints: [Constraint]
        }

        struct Constraint: Codable, Equatable {
            var place: String
            var keywords: [String]
            /// `gateway` and `code`; none for what nobody checks.
            var checkedBy: [String]
        }

        init(_ report: ValidationReport) {
            operations = report.operations.map { operation in
                Row(
                    method: operation.method, path: operation.path,
                    constraints: operation.constraints.map { constraint in
                        Constraint(
                            place: constraint.place, keywords: constraint.keywords,
                            checkedBy: (constraint.isCheckedByGateway ? ["gateway"] : [])
                                + (constraint.isCheckedByCode ? ["code"] : []))
                    })
            }
        }

        var text: String {
            var lines: [[String]] = [["OPERATION", "PLACE", "CONSTRAINTS", "CHECKED BY"]]
            for operation in operations {
                let title = "\(operation.method) \(operation.path)"
                if operation.constraints.isEmpty { lines.append([title, "–"]) }
                for (index, constraint) in operation.constraints.enumerated() {
                    let who = constraint.checkedBy.isEmpty ? "nobody" : constraint.checkedBy.joined(separator: ", ")
                    lines.append(
                        [index == 0 ? title : "", constraint.place, constraint.keywords.joined(separator: ", "), who])
                }
            }
            return TextTable.text(lines)
        }

        func json() throws -> String {
            try operations.json()
        }
    }
#endif
