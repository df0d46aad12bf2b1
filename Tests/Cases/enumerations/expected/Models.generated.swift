// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

enum State: String, CaseIterable, Hashable, Sendable {
    case open
    case closed
    case itSOdd = "it's \"odd\" \\ \n"
}

extension State: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}open\u{6}closed\u{7f}\u{0}\u{e}it's \"odd\" \\ \n") {
        case 0: self = .open
        case 1: self = .closed
        case 2: self = .itSOdd
        default: return nil
        }
    }
}

extension State: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension State: TextDecodable {
    static let textShape: TextShape = .word
}
