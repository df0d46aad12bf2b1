// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct PatternedItem: Hashable, Sendable {
    var sku: String
    var name: Presence<String> = .absent
    var codes: [String]?
    var labels: [String: String]?
    var alias: String?
    var `default`: String?
    var quoted: String?
    var repeated: String?
    var twice: String?
    var perl: String?
    var python: String?
    var unbalanced: String?
    var script: String?
    var huge: String?
    var slashes: String?
    var number: Int?
}

extension PatternedItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}sku\u{4}name\u{5}codes\u{6}labels\u{5}alias\u{7}default\u{6}quoted\u{8}repeated\u{5}twice\u{4}perl\u{6}python\u{a}unbalanced\u{6}script\u{4}huge\u{7}slashes\u{6}number")
        var sku: String = ""
        var name: Presence<String> = .absent
        var codes: [String]?
        var labels: [String: String]?
        var alias: String?
        var `default`: String?
        var quoted: String?
        var repeated: String?
        var twice: String?
        var perl: String?
        var python: String?
        var unbalanced: String?
        var script: String?
        var huge: String?
        var slashes: String?
        var number: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: sku = cursor.string(minLength: 4, pattern: .sku)
            case 1: name = cursor.null() ? .null : .value(cursor.string(pattern: .name))
            case 2: codes = cursor.array { $0.string(pattern: .tag) }
            case 3: labels = cursor.dictionary { $0.string(pattern: .label) }
            case 4: alias = cursor.string(pattern: .sku)
            case 5: `default` = cursor.string(pattern: .`default`)
            case 6: quoted = cursor.string(pattern: .quoted)
            case 7: repeated = cursor.string()
            case 8: twice = cursor.string(pattern: .twice)
            case 9: perl = cursor.string()
            case 10: python = cursor.string()
            case 11: unbalanced = cursor.string()
            case 12: script = cursor.string()
            case 13: huge = cursor.string()
            case 14: slashes = cursor.string(pattern: .slashes)
            case 15: number = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(
            sku: sku,
            name: name,
            codes: codes,
            labels: labels,
            alias: alias,
            default: `default`,
            quoted: quoted,
            repeated: repeated,
            twice: twice,
            perl: perl,
            python: python,
            unbalanced: unbalanced,
            script: script,
            huge: huge,
            slashes: slashes,
            number: number)
    }
}

struct PatternedReceipt: Hashable, Sendable {
    var number: String?
}

extension PatternedReceipt: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let number {
            writer.member("number")
            writer.string(number)
        }
        writer.endObject()
    }
}

extension Pattern {
    static let sku = Pattern("^[A-Z]{2}-\\d+$")
    static let tag = Pattern("^[a-z]+$")
    static let xTrace = Pattern("^(?!0+$)[0-9a-f]{4}$")
    static let name = Pattern("^\\p{L}[\\p{L}\\p{M}\\p{Zs}]*$", categories: .unicode)
    static let label = Pattern("^\\S(.*\\S)?$")
    static let `default` = Pattern("^(?i:yes|no)$")
    static let quoted = Pattern("^\"\\\\\\(\"[^\"\\\\]*\"\\)$")
    static let twice = Pattern("^(?<letter>[a-z])\\k<letter>$")
    static let slashes = Pattern("/^a+$/i")
}
