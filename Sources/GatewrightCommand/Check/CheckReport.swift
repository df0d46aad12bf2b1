#if CommandLine
    import Foundation
    import GatewrightCheck
    import GatewrightSpec

    /// What `gatewright check --format json` prints. Scripts read it: the names of its members stay.
    struct CheckReport: Codable, Equatable {
        var document: String
        /// `rest` or `http`; absent where nothing could be read.
        var api: String?
        /// What says that it is this type of API.
        var reason: String?
        var errors: Int
        var warnings: Int
        var notes: Int
        var diagnostics: [Entry]

        struct Entry: Codable, Equatable {
            var severity: String
            var rule: String
            var message: String
            var why: String?
            var fix: String?
            /// Absent where no place can be named.
            var place: Place?
            /// The other places where the same is so, in the order of the document.
            var elsewhere: [Place]
            /// How many places there are in all, of which not all are kept where they are very many.
            var places: Int
            var notes: [Note]
        }

        struct Place: Codable, Equatable {
            var file: String
            /// From 1.
            var line: Int
            /// From 1, in Unicode scalars.
            var column: Int
        }

        struct Note: Codable, Equatable {
            var message: String
            var place: Place?
        }

        init(_ diagnostics: Diagnostics, _ result: CheckResult?, document: String) {
            self.document = document
            api = result?.apiType.rawValue
            reason = result?.reason
            errors = diagnostics.count(of: .error)
            warnings = diagnostics.count(of: .warning)
            notes = diagnostics.count(of: .note)
            self.diagnostics = diagnostics.sorted.map { diagnostic in
                Entry(
                    severity: diagnostic.message.severity.rawValue, rule: diagnostic.message.identifier,
                    message: diagnostic.message.text, why: diagnostic.message.why, fix: diagnostic.message.fix,
                    place: diagnostics.place(diagnostic.position),
                    elsewhere: diagnostic.elsewhere.compactMap(diagnostics.place),
                    places: (diagnostic.position == nil ? 0 : 1) + diagnostic.elsewhere.count + diagnostic.unlisted,
                    notes: diagnostic.notes.map { Note(message: $0.text, place: diagnostics.place($0.position)) })
            }
        }
    }

    extension Diagnostics {
        fileprivate func place(_ position: Position?) -> CheckReport.Place? {
            guard let position, sources.indices.contains(Int(position.file)) else { return nil }
            return CheckReport.Place(
                file: sources[Int(position.file)].path, line: Int(position.line), column: Int(position.column))
        }
    }
#endif
