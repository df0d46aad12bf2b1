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
        writer.member("p\\\"\\\\(x)\\u000a", ifPresent: pX)
        writer.member("\\\\u{0}", ifPresent: u0)
        writer.endObject()
    }
}
