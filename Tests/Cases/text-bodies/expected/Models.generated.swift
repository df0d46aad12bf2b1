// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

enum NoteState: String, CaseIterable, Hashable, Sendable {
    case open
    case closed
}

extension NoteState: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}open\u{6}closed") {
        case 0: self = .open
        case 1: self = .closed
        default: return nil
        }
    }
}

extension NoteState: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension NoteState: TextDecodable {
    static let textShape: TextShape = .word
}

extension Pattern {
    static let body = Pattern("^[a-zé]+$")
}
