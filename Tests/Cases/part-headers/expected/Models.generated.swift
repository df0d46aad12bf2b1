// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Seal: Hashable, Sendable {
    var by: String
    var marks: [Int]?
}

extension Seal: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{2}by\u{5}marks")
        var by: String = ""
        var marks: [Int]?
        members: while true {
            switch cursor.member(&members) {
            case 0: by = cursor.string()
            case 1: marks = cursor.array { $0.int() }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(by: by, marks: marks)
    }
}

extension Seal: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("by", by)
        if let marks {
            writer.member("marks")
            marks.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Seal: TextDecodable {
    static let textShape: TextShape = .object("\u{2}by\u{5}marks", [.string, .array(.number)])
}

struct StreetPlace: Hashable, Sendable {
    var street: String
    var number: Int?
}

extension StreetPlace: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}street\u{6}number")
        var street: String = ""
        var number: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: street = cursor.string(minLength: 1)
            case 1: number = cursor.int(minimum: 1)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(street: street, number: number)
    }
}

extension StreetPlace: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("street", street)
        writer.member("number", ifPresent: number)
        writer.endObject()
    }
}

extension StreetPlace: TextDecodable {
    static let textShape: TextShape = .object("\u{6}street\u{6}number", [.string, .number])
}

extension Pattern {
    static let xAuthor = Pattern("^[a-z]+$")
}
