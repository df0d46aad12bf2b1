#if CommandLine
    import Foundation
    import GatewrightDiff
    import GatewrightSpec

    /// What `gatewright diff` prints.
    struct DiffReport {
        /// The worst first.
        let changes: [Change]

        init(_ changes: [Change]) { self.changes = changes }

        private var groups: [(title: String, changes: [Change])] {
            Change.Impact.allCases.compactMap { impact in
                let group = changes.filter { $0.impact == impact }
                return group.isEmpty ? nil : (impact.title, group)
            }
        }

        var text: String {
            if changes.isEmpty { return "Nothing has changed for callers, handlers or the gateway.\n" }
            return groups.map { title, changes in
                let lines = changes.map { change in
                    let party = change.party.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0)
                    return "  \(party)  \(change.sentence)\n"
                }
                return "\(title)\n" + lines.joined()
            }.joined(separator: "\n")
        }

        var markdown: String {
            if changes.isEmpty { return "Nothing has changed for callers, handlers or the gateway.\n" }
            return groups.map { title, changes in
                let rows = changes.map { "| \($0.party.rawValue) | \(Self.cell($0.place)) | \(Self.cell($0.text)) |\n" }
                return "### \(title)\n\n| for | where | what |\n|---|---|---|\n" + rows.joined()
            }.joined(separator: "\n")
        }

        /// Text of a document, which must not end a cell or become markup.
        private static func cell(_ text: String) -> String {
            let parts = text.split(separator: "`", omittingEmptySubsequences: false)
            // Runs of backticks end code in other ways.
            let hasCode = text.firstRange(of: "``") == nil
            return parts.enumerated().map { index, part in
                let isCode = hasCode && index % 2 == 1 && index < parts.count - 1
                // A cell ends within code as well; nothing else means anything there, a backslash least of all.
                let special = isCode ? "|" : "|<>&\\"
                return part.reduce(into: "") { result, character in
                    if special.contains(character) { result += "\\" }
                    result += character.isNewline ? " " : String(character)
                }
            }.joined(separator: "`")
        }

        /// Scripts read it: the names of its members stay.
        func json() throws -> String {
            struct Entry: Encodable {
                let party, impact, change, text: String
                let operations: [String]
            }
            let entries = changes.map {
                Entry(
                    party: $0.party.rawValue, impact: $0.impact.rawValue, change: $0.identifier, text: $0.text,
                    operations: $0.operations)
            }
            return try ["changes": entries].json()
        }
    }

    extension Change {
        /// `POST /orders and 2 more`.
        fileprivate var place: String {
            guard let first = operations.first else { return "" }
            return operations.count == 1 ? first : "\(first) and \(operations.count - 1) more"
        }

        fileprivate var sentence: String {
            TerminalGlyph.text(of: operations.isEmpty ? text : "\(place): \(text)")
        }
    }

    extension Change.Impact {
        fileprivate var title: String {
            switch self {
            case .breaking: "Breaks"
            case .risky: "May break"
            case .compatible: "Breaks nothing"
            }
        }
    }
#endif
