// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct CrateInput: Hashable, Sendable {
    var to: String
    var weight: Double?
    var label: CrateLabelInput?
}

extension CrateInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}to\u{6}weight\u{5}label")
        var to: String = ""
        var weight: Double?
        var label: CrateLabelInput?
        members: while true {
            switch cursor.member(&members) {
            case 0: to = cursor.string(minLength: 1)
            case 1: weight = cursor.double(minimum: 0)
            case 2: label = CrateLabelInput(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(to: to, weight: weight, label: label)
    }
}

struct CrateLabel: Hashable, Sendable {
    var number: Int
    var printed: DateTime?
}

extension CrateLabel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", number)
        writer.member("printed", ifPresent: printed)
        writer.endObject()
    }
}

struct CrateLabelInput: Hashable, Sendable {
    var number: Int
}

extension CrateLabelInput: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}number")
        var number: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: number = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(number: number)
    }
}

extension Pattern {
    static let notFoundSelection = Pattern("^(?:.*Not Found.*)$")
    static let goneSelection = Pattern("^(?:Gone|Away)$")
    static let conflictSelection = Pattern("^(?:.*Not Found: now.*)$")
    static let status418Selection = Pattern("^(?:[0-9]{3}.+)$")
    static let tooManyRequestsSelection = Pattern("^(?:(?is:too many.*))$")
    static let serviceUnavailableSelection = Pattern("^(?:Busy\\.[ ]*:.*)$")
    static let badRequestSelection = Pattern("^(?:\\[BadRequest\\] .*)$")
}
