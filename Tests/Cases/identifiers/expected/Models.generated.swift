// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Leaf: Hashable, Sendable {
    var area: Double
}

extension Leaf: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}area")
        var area: Double = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: area = cursor.double(minimum: 0)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(area: area)
    }
}

extension Leaf: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("area", area)
        writer.endObject()
    }
}

struct Root: Hashable, Sendable {
    var depth: Int
}

extension Root: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}depth")
        var depth: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: depth = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(depth: depth)
    }
}

struct Rose: Hashable, Sendable {
    var thorns: Int
}

extension Rose: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}thorns")
        var thorns: Int = 0
        members: while true {
            switch cursor.member(&members) {
            case 0: thorns = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(thorns: thorns)
    }
}

enum Soil: String, CaseIterable, Hashable, Sendable {
    case sand
    case clay
}

extension Soil: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.enumeration("\u{4}sand\u{4}clay") {
        case 0: self = .sand
        case 1: self = .clay
        default: return nil
        }
    }
}

struct Tree: Hashable, Sendable {
    var kind: String
    var leaf: Leaf?
    var bark: TreeBark?
    var root: Root?
    var branches: [Tree]?
    var soil: Soil?
    var id: String?
    var twigs: [Twig]?
}

extension Tree: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{4}kind\u{4}leaf\u{4}bark\u{4}root\u{8}branches\u{4}soil\u{3}$id\u{5}twigs")
        var kind: String = ""
        var leaf: Leaf?
        var bark: TreeBark?
        var root: Root?
        var branches: [Tree]?
        var soil: Soil?
        var id: String?
        var twigs: [Twig]?
        members: while true {
            switch cursor.member(&members) {
            case 0: kind = cursor.string(minLength: 2)
            case 1: leaf = Leaf(from: &cursor)
            case 2: bark = TreeBark(from: &cursor)
            case 3: root = Root(from: &cursor)
            case 4: branches = cursor.array { Tree(from: &$0) }
            case 5: soil = Soil(from: &cursor)
            case 6: id = cursor.string()
            case 7: twigs = cursor.array { Twig(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1) else { return nil }
        self.init(
            kind: kind,
            leaf: leaf,
            bark: bark,
            root: root,
            branches: branches,
            soil: soil,
            id: id,
            twigs: twigs)
    }
}

struct TreeBark: Hashable, Sendable {
    var thickness: Int?
}

extension TreeBark: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{9}thickness")
        var thickness: Int?
        members: while true {
            switch cursor.member(&members) {
            case 0: thickness = cursor.int()
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(thickness: thickness)
    }
}

struct Twig: Hashable, Sendable {
    var length: Int?
    var twigs: [Twig]?
}

extension Twig: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}length\u{5}twigs")
        var length: Int?
        var twigs: [Twig]?
        members: while true {
            switch cursor.member(&members) {
            case 0: length = cursor.int()
            case 1: twigs = cursor.array { Twig(from: &$0) }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(length: length, twigs: twigs)
    }
}
