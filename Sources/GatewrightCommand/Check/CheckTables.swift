#if CommandLine
    import Foundation
    import GatewrightCheck
    import GatewrightSpec

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
