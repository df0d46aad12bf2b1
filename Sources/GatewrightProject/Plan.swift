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

        package var kind: Kind
        /// One line.
        package var text: String
        /// Lines that belong to it.
        package var details: [String] = []
    }

    /// In the order in which they are done. Whatever ends them in between, the rest is done the next time.
    package var changes: [Change] = []
    package var remarks: [Remark] = []

    package init() {}

    mutating func remark(_ kind: Remark.Kind, _ text: String, _ details: [String] = []) {
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
