// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Loop: Hashable, Sendable {
    /// All elements.
    var elements: [Loop]
}

extension Loop: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Loop...) {
        self.init(elements: elements)
    }
}

extension Loop: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        elements.encode(to: &writer)
    }
}
