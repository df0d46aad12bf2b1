// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

extension Pattern {
    static let token = Pattern("^Badge [0-9]+$")
}
