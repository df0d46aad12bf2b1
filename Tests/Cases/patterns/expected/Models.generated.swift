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
    var emoji: String?
    var klingon: String?
    var huge: String?
    var slashes: String?
    var number: Int?
}

extension PatternedItem: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}sku\u{4}name\u{5}codes\u{6}labels\u{5}alias\u{7}default\u{6}quoted\u{8}repeated\u{5}twice\u{4}perl\u{6}python\u{a}unbalanced\u{6}script\u{5}emoji\u{7}klingon\u{4}huge\u{7}slashes\u{6}number")
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
        var emoji: String?
        var klingon: String?
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
            case 12: script = cursor.string(pattern: .script)
            case 13: emoji = cursor.string(pattern: .emoji)
            case 14: klingon = cursor.string()
            case 15: huge = cursor.string()
            case 16: slashes = cursor.string(pattern: .slashes)
            case 17: number = cursor.int()
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
            emoji: emoji,
            klingon: klingon,
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
        writer.member("number", ifPresent: number)
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
    static let script = Pattern("^\\p{Script=Greek}+$", spelledOut: "^[\\u{370}-\\u{373}\\u{375}-\\u{377}\\u{37a}-\\u{37d}\\u{37f}-\\u{37f}\\u{384}-\\u{384}\\u{386}-\\u{386}\\u{388}-\\u{38a}\\u{38c}-\\u{38c}\\u{38e}-\\u{3a1}\\u{3a3}-\\u{3e1}\\u{3f0}-\\u{3ff}\\u{1d26}-\\u{1d2a}\\u{1d5d}-\\u{1d61}\\u{1d66}-\\u{1d6a}\\u{1dbf}-\\u{1dbf}\\u{1f00}-\\u{1f15}\\u{1f18}-\\u{1f1d}\\u{1f20}-\\u{1f45}\\u{1f48}-\\u{1f4d}\\u{1f50}-\\u{1f57}\\u{1f59}-\\u{1f59}\\u{1f5b}-\\u{1f5b}\\u{1f5d}-\\u{1f5d}\\u{1f5f}-\\u{1f7d}\\u{1f80}-\\u{1fb4}\\u{1fb6}-\\u{1fc4}\\u{1fc6}-\\u{1fd3}\\u{1fd6}-\\u{1fdb}\\u{1fdd}-\\u{1fef}\\u{1ff2}-\\u{1ff4}\\u{1ff6}-\\u{1ffe}\\u{2126}-\\u{2126}\\u{ab65}-\\u{ab65}\\u{10140}-\\u{1018e}\\u{101a0}-\\u{101a0}\\u{1d200}-\\u{1d245}]+$")
    static let emoji = Pattern("^[^\\P{Emoji_Modifier}]$", spelledOut: "^[^\\u{0}-\\u{1f3fa}\\u{1f400}-\\u{10ffff}]$")
    static let slashes = Pattern("/^a+$/i")
}
