// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// */
///  import Foundation
struct EvIl: Hashable, Sendable {
    /// line
    /// break
    /// out
    var pX: String?
    var u0: String?
}

extension EvIl: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let pX {
            writer.member("p\\\"\\\\(x)\\u000a")
            writer.string(pX)
        }
        if let u0 {
            writer.member("\\\\u{0}")
            writer.string(u0)
        }
        writer.endObject()
    }
}
