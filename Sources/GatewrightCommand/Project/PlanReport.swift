#if CommandLine
    import Foundation
    import GatewrightProject

    /// What `init` and `sync` print with `--json`. Scripts read it: the names of its members stay.
    struct PlanReport: Codable, Equatable {
        /// Whether nothing was done, as `--dry-run` asks for.
        var dryRun: Bool
        /// In the order in which they are done.
        var changes: [Change]
        var remarks: [Remark]

        struct Change: Codable, Equatable {
            /// `create`, `replace` or `move`.
            var change: String
            var path: String
            /// Where a file is moved to.
            var to: String?
            /// False for a file that somebody else created meanwhile, and in a dry run.
            var done: Bool
        }

        struct Remark: Codable, Equatable {
            /// `new`, `changed`, `renamed`, `moved`, `removed`, `kept` or `todo`.
            var kind: String
            var text: String
            /// Declarations as they were and as they are.
            var old: [String]
            var new: [String]
            /// Files that it is about.
            var files: [String]
            /// What may not compile any more.
            var lines: [Line]
            /// What is to be put into Package.swift, line by line.
            var code: [String]
            var notes: [String]
        }

        struct Line: Codable, Equatable {
            var file: String
            /// From 1.
            var line: Int
            var text: String
        }

        /// - Parameter done: Which changes were made.
        init(_ plan: Plan, done: [Bool], dryRun: Bool) {
            self.dryRun = dryRun
            changes = zip(plan.changes, done).map { change, done in
                switch change {
                case .create(let path, _): Change(change: "create", path: path, done: done)
                case .replace(let path, _, _): Change(change: "replace", path: path, done: done)
                case .move(let path, let to): Change(change: "move", path: path, to: to, done: done)
                }
            }
            remarks = plan.remarks.map(Remark.init)
        }
    }

    extension PlanReport.Remark {
        init(_ remark: Plan.Remark) {
            self.init(
                kind: remark.kind.rawValue, text: remark.text, old: [], new: [], files: [], lines: [], code: [],
                notes: [])
            for detail in remark.details {
                switch detail {
                case .old(let text): old.append(text)
                case .new(let text): new.append(text)
                case .file(let path): files.append(path)
                case .line(let path, let number, let text):
                    lines.append(PlanReport.Line(file: path, line: number, text: text))
                case .code(let text): code.append(text)
                case .note(let text): notes.append(text)
                }
            }
        }
    }
#endif
