// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct StillPicture: Hashable, Sendable {
    var title: String?
    var picture: [UInt8]
}

extension StillPicture: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", ifPresent: title)
        writer.member("picture")
        writer.bytes(picture)
        writer.endObject()
    }
}
