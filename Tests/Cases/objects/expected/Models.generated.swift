// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Branch: Hashable, Sendable {
    @Boxed var tree: Tree? = nil
}

extension Branch: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}tree")
        var tree: Tree?
        members: while true {
            switch cursor.member(&members) {
            case 0: tree = Tree(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(tree: tree)
    }
}

struct Everything: Hashable, Sendable {
    var inline: Inline
    var lines: [Line]
    var matrix: [[Float]]?
    var closed: Closed
    var open: Open?
    var counted: Counted?
    var strings: [String: String]
    var nested: [String: NestedItem]?
    var free: [String: JSONValue]
    var anything: JSONValue
    var data: [UInt8]?
    var names: [String]?

    struct Inline: Hashable, Sendable {
        var deep: Deep

        struct Deep: Hashable, Sendable {
            var deeper: Bool?
        }
    }

    struct Line: Hashable, Sendable {
        var text: String?
    }

    struct Closed: Hashable, Sendable {
        var only: Int64?
    }

    struct Open: Hashable, Sendable {
        var known: UniqueID?
        /// Members without a property of their own.
        var additionalProperties: [String: JSONValue] = [:]
    }

    struct Counted: Hashable, Sendable {
        var additionalProperties: Int?
        /// Members without a property of their own.
        var additionalProperties2: [String: Int] = [:]
    }

    struct NestedItem: Hashable, Sendable {
        var when: DateTime?
    }
}

extension Everything: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("inline")
        inline.encode(to: &writer)
        writer.member("lines")
        lines.encode(to: &writer)
        if let matrix {
            writer.member("matrix")
            matrix.encode(to: &writer)
        }
        writer.member("closed")
        closed.encode(to: &writer)
        if let open {
            writer.member("open")
            open.encode(to: &writer)
        }
        if let counted {
            writer.member("counted")
            counted.encode(to: &writer)
        }
        writer.member("strings")
        strings.encode(to: &writer)
        if let nested {
            writer.member("nested")
            nested.encode(to: &writer)
        }
        writer.member("free")
        free.encode(to: &writer)
        writer.member("anything")
        writer.value(anything)
        if let data {
            writer.member("data")
            writer.bytes(data)
        }
        if let names {
            writer.member("names")
            names.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension Everything.Inline: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deep")
        deep.encode(to: &writer)
        writer.endObject()
    }
}

extension Everything.Inline.Deep: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("deeper", ifPresent: deeper)
        writer.endObject()
    }
}

extension Everything.Line: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("text", ifPresent: text)
        writer.endObject()
    }
}

extension Everything.Closed: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let only {
            writer.member("only")
            writer.int64(only)
        }
        writer.endObject()
    }
}

extension Everything.Open: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let known {
            writer.member("known")
            writer.uuid(known)
        }
        writer.members(additionalProperties)
        writer.endObject()
    }
}

extension Everything.Counted: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("additionalProperties", ifPresent: additionalProperties)
        writer.members(additionalProperties2)
        writer.endObject()
    }
}

extension Everything.NestedItem: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("when", ifPresent: when)
        writer.endObject()
    }
}

struct Tree: Hashable, Sendable {
    var label: String
    @Boxed var left: Tree? = nil
    @Boxed var right: Branch? = nil
    var children: [Tree]?
}

extension Tree: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}label\u{4}left\u{5}right\u{8}children")
        var label: String = ""
        var left: Tree?
        var right: Branch?
        var children: [Tree]?
        members: while true {
            switch cursor.member(&members) {
            case 0: label = cursor.string()
            case 1: left = Tree(from: &cursor)
            case 2: right = Branch(from: &cursor)
            case 3: children = cursor.array { Tree(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(label: label, left: left, right: right, children: children)
    }
}
