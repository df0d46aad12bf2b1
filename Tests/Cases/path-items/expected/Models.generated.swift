// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct ErrorModel: Hashable, Sendable {
    var message: String
}

extension ErrorModel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("message", message)
        writer.endObject()
    }
}
