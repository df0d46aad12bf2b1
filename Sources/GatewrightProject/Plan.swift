/// What is to be done to a package, and what there is to say about it.
package struct Plan: Equatable, Sendable {
    package enum Change: Equatable, Sendable {
        /// A file that is not there yet.
        case create(path: String, text: String)
        /// A file of which every byte is known.
        case replace(path: String, old: String, text: String)
        /// A file that goes to a place where nothing is yet.
        case move(path: String, to: String)

        package var path: String {
            switch self {
            case .create(let path, _), .replace(let path, _, _), .move(let path, _): path
            }
        }
    }

    /// Something that the author should know.
    package struct Remark: Equatable, Sendable {
        package enum Kind: String, Sendable {
            case new
            case changed
            case renamed
            case moved
            case removed
            /// A file that is already there.
            case kept
            /// Something to do that is not ours.
            case todo
        }

        /// What belongs to it, each on a line of its own.
        package enum Detail: Equatable, Sendable {
            /// A declaration as it was.
            case old(String)
            /// A declaration as it is.
            case new(String)
            /// A file that it is about.
            case file(String)
            /// A line of a file, counted from 1, that may not compile any more.
            case line(path: String, number: Int, text: String)
            /// What to put into a file.
            case code(String)
            case note(String)

            package var text: String {
                switch self {
                case .old(let text): "- \(text)"
                case .new(let text): "+ \(text)"
                case .line(let path, let number, let text): "\(path):\(number): \(text)"
                case .file(let text), .code(let text), .note(let text): text
                }
            }
        }

        package var kind: Kind
        /// One line.
        package var text: String
        package var details: [Detail] = []

        package init(kind: Kind, text: String, details: [Detail] = []) {
            self.kind = kind
            self.text = text
            self.details = details
        }
    }

    /// In the order in which they are done. Whatever ends them in between, the rest is done the next time.
    package var changes: [Change] = []
    package var remarks: [Remark] = []

    package init() {}

    mutating func remark(_ kind: Remark.Kind, _ text: String, _ details: [Remark.Detail] = []) {
        remarks.append(Remark(kind: kind, text: text, details: details))
    }

    /// Creates a file, or says that another is there.
    mutating func create(_ path: String, _ text: String, in folder: ProjectFolder) {
        switch folder.files[path] {
        case nil: changes.append(.create(path: path, text: text))
        case text: break
        default: remark(.kept, "\(path) is there already and stays as it is")
        }
    }
}
