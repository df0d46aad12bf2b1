// Generated from template.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

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
