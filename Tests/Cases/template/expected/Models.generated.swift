// Generated from template.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Conditional: Hashable, Sendable {
    var size: Int
    var word: Word?
    var list: [Bool]?

    enum Word: String, CaseIterable, Hashable, Sendable {
        case a
        case b
    }
}

extension Conditional: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}size\u{4}word\u{4}list")
        var size: Int = 0
        var word: Conditional.Word?
        var list: [Bool]?
        members: while true {
            switch cursor.member(&members) {
            case 0: size = cursor.int()
            case 1: word = Conditional.Word(from: &cursor)
            case 2: list = cursor.array { $0.bool() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(size: size, word: word, list: list)
    }
}

extension Conditional: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("size", size)
        if let word {
            writer.member("word")
            word.encode(to: &writer)
        }
        if let list {
            writer.member("list")
            list.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Conditional.Word: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{1}a\u{1}b") {
        case 0: self = .a
        case 1: self = .b
        default: return nil
        }
    }
}

extension Conditional.Word: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

struct Greeting: Hashable, Sendable {
    var text: String
    var answers: [Greeting]?
}

extension Greeting: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}text\u{7}answers")
        var text: String = ""
        var answers: [Greeting]?
        members: while true {
            switch cursor.member(&members) {
            case 0: text = cursor.string()
            case 1: answers = cursor.array { Greeting(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(text: text, answers: answers)
    }
}

extension Greeting: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", text)
        if let answers {
            writer.member("answers")
            answers.encode(to: &writer)
        }
        writer.endObject()
    }
}
