// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Note: Hashable, Sendable {
    var text: String?
    var author: JSONValue?
    var marks: Marks?

    struct Marks: Hashable, Sendable {
        var _0: String?
    }
}

extension Note: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text\u{6}author\u{5}marks")
        var text: String?
        var author: JSONValue?
        var marks: Note.Marks?
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string()
            case 1: author = cursor.value()
            case 2: marks = Note.Marks(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(text: text, author: author, marks: marks)
    }
}

extension Note.Marks: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var elements = JSONElements(1, minItems: 0)
        var _0: String?
        elements: while true {
            switch cursor.element(&elements) {
            case 0: _0 = cursor.string()
            default: break elements
            }
        }
        guard cursor.close(elements) else { return nil }
        self.init(_0: _0)
    }
}
