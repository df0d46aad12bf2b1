@testable import GatewrightSpec

/// A text with its places marked: `«` stands before each character whose place a test speaks of.
struct MarkedText {
    /// Without the marks.
    let text: String
    /// Line and column of each mark, from 1.
    let marks: [Mark]

    struct Mark: Hashable, CustomStringConvertible {
        var line: Int
        var column: Int

        init(_ line: Int, _ column: Int) {
            self.line = line
            self.column = column
        }

        init?(_ position: Position?) {
            guard let position else { return nil }
            self.init(Int(position.line), Int(position.column))
        }

        var description: String { "\(line):\(column)" }
    }

    init(_ marked: String) {
        var text = ""
        var marks: [Mark] = []
        var place = Mark(1, 1)
        for scalar in marked.unicodeScalars {
            if scalar == "«" {
                marks.append(place)
                continue
            }
            text.unicodeScalars.append(scalar)
            place = scalar == "\n" ? Mark(place.line + 1, 1) : Mark(place.line, place.column + 1)
        }
        self.text = text
        self.marks = marks
    }
}

/// What came of reading a text.
struct Reading {
    let node: Node?
    let diagnostics: Diagnostics
    let workspace: Workspace

    init(_ text: String, path: String = "/nowhere/openapi.yaml") {
        self.init(bytes: Array(text.utf8), path: path)
    }

    init(bytes: [UInt8], path: String = "/nowhere/openapi.yaml") {
        diagnostics = Diagnostics()
        workspace = Workspace(diagnostics: diagnostics)
        node = workspace.read(path, bytes: bytes)
    }

    /// Each diagnostic as `line:column identifier`.
    var said: [String] {
        diagnostics.all.flatMap { diagnostic in
            ([diagnostic.position] + diagnostic.elsewhere).map {
                (MarkedText.Mark($0)?.description ?? "-") + " " + diagnostic.message.identifier
            }
        }
    }
}

/// The whole of a node in one line: plain scalars as they are, others in double quotes.
func outline(_ node: Node?) -> String {
    switch node?.value {
    case nil: "nothing"
    case .null: "null"
    case .scalar(let scalar): scalar.isPlain ? scalar.text : "\"\(scalar.text)\""
    case .sequence(let elements): "[" + elements.map { outline($0) }.joined(separator: ", ") + "]"
    case .mapping(let members):
        "{" + members.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
}
