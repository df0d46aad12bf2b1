// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Report: Hashable, Sendable {
    var rows: [Int]
}

extension Report: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("rows")
        rows.encode(to: &writer)
        writer.endObject()
    }
}
