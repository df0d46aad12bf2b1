// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

enum State: String, CaseIterable, Hashable, Sendable {
    case open
    case closed
    case itSOdd = "it's \"odd\" \\ \n"
}

extension State: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.string(rawValue)
    }
}

extension State: ParameterValue {}
