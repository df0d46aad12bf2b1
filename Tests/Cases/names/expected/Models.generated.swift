// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct ErrorModel: Hashable, Sendable {
    var self_: String?
    var Type_: String?
    var init_: String?
    var `class`: String?
    var `default`: String?
    var cursor: String?
    var members: String?
    var writer: String?
    var aB: String?
    var a_b: String?
    var aB_: String?
    var id: String?
    var hashValue_: String?
    var JSONMembers_: String?
    var unnamed: String?
    var ordnungsgemäß: String?
}

extension ErrorModel: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}self\u{4}Type\u{4}init\u{5}class\u{7}default\u{6}cursor\u{7}members\u{6}writer\u{3}a-b\u{3}a_b\u{2}aB\u{3}@id\u{9}hashValue\u{b}JSONMembers\u{0}\u{f}ordnungsgemäß")
        var self_: String?
        var Type_: String?
        var init_: String?
        var `class`: String?
        var `default`: String?
        var cursor_: String?
        var members_: String?
        var writer: String?
        var aB: String?
        var a_b: String?
        var aB_: String?
        var id: String?
        var hashValue_: String?
        var JSONMembers_: String?
        var unnamed: String?
        var ordnungsgemäß: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: self_ = cursor.string()
            case 1: Type_ = cursor.string()
            case 2: init_ = cursor.string()
            case 3: `class` = cursor.string()
            case 4: `default` = cursor.string()
            case 5: cursor_ = cursor.string()
            case 6: members_ = cursor.string()
            case 7: writer = cursor.string()
            case 8: aB = cursor.string()
            case 9: a_b = cursor.string()
            case 10: aB_ = cursor.string()
            case 11: id = cursor.string()
            case 12: hashValue_ = cursor.string()
            case 13: JSONMembers_ = cursor.string()
            case 14: unnamed = cursor.string()
            case 15: ordnungsgemäß = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            self_: self_,
            Type_: Type_,
            init_: init_,
            class: `class`,
            default: `default`,
            cursor: cursor_,
            members: members_,
            writer: writer,
            aB: aB,
            a_b: a_b,
            aB_: aB_,
            id: id,
            hashValue_: hashValue_,
            JSONMembers_: JSONMembers_,
            unnamed: unnamed,
            ordnungsgemäß: ordnungsgemäß)
    }
}

extension ErrorModel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("self", ifPresent: self_)
        writer.member("Type", ifPresent: Type_)
        writer.member("init", ifPresent: init_)
        writer.member("class", ifPresent: `class`)
        writer.member("default", ifPresent: `default`)
        writer.member("cursor", ifPresent: cursor)
        writer.member("members", ifPresent: members)
        writer.member("writer", ifPresent: self.writer)
        writer.member("a-b", ifPresent: aB)
        writer.member("a_b", ifPresent: a_b)
        writer.member("aB", ifPresent: aB_)
        writer.member("@id", ifPresent: id)
        writer.member("hashValue", ifPresent: hashValue_)
        writer.member("JSONMembers", ifPresent: JSONMembers_)
        writer.member("", ifPresent: unnamed)
        writer.member("ordnungsgemäß", ifPresent: ordnungsgemäß)
        writer.endObject()
    }
}

struct ErrorModelModel: Hashable, Sendable {
    var x: String?
}

extension ErrorModelModel: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("x", ifPresent: x)
        writer.endObject()
    }
}

struct ResultSet: Hashable, Sendable {
    @Boxed var error: ErrorModel? = nil
    var errorModel: ErrorModelModel?
    var Result: ResultValue?
    var ResultSet: ResultSetValue?
    var Array: [ArrayItem]?

    struct ResultValue: Hashable, Sendable {
        var String: StringValue?

        struct StringValue: Hashable, Sendable {
            var y: String?
        }
    }

    struct ResultSetValue: Hashable, Sendable {
        var z: String?
    }

    struct ArrayItem: Hashable, Sendable {
        var w: String?
    }
}

extension ResultSet: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let error {
            writer.member("error")
            error.encode(to: &writer)
        }
        if let errorModel {
            writer.member("errorModel")
            errorModel.encode(to: &writer)
        }
        if let Result {
            writer.member("Result")
            Result.encode(to: &writer)
        }
        if let ResultSet {
            writer.member("ResultSet")
            ResultSet.encode(to: &writer)
        }
        if let Array {
            writer.member("Array")
            Array.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension ResultSet.ResultValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let String {
            writer.member("String")
            String.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension ResultSet.ResultValue.StringValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("y", ifPresent: y)
        writer.endObject()
    }
}

extension ResultSet.ResultSetValue: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("z", ifPresent: z)
        writer.endObject()
    }
}

extension ResultSet.ArrayItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("w", ifPresent: w)
        writer.endObject()
    }
}
