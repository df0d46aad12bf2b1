// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// Boughs upon boughs.
struct Bough: Hashable, Sendable {
    /// All elements.
    var elements: [Bough]
}

extension Bough: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Bough...) {
        self.init(elements: elements)
    }
}

extension Bough: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(elements: cursor.array { Bough(from: &$0) })
    }
}

extension Bough: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        elements.encode(to: &writer)
    }
}

struct Grove: Hashable, Sendable {
    var bough: Bough?
    var roots: Roots?
    var ring: RingOfMaps?
    var limited: LimitedBough?
    var leaf: Presence<LeafOrBough> = .absent
    var deep: [Twigs]?
    var nothing: JSONValue?
    var plain: [[Grove]]?
}

extension Grove: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{5}bough\u{5}roots\u{4}ring\u{7}limited\u{4}leaf\u{4}deep\u{7}nothing\u{5}plain")
        var bough: Bough?
        var roots: Roots?
        var ring: RingOfMaps?
        var limited: LimitedBough?
        var leaf: Presence<LeafOrBough> = .absent
        var deep: [Twigs]?
        var nothing: JSONValue?
        var plain: [[Grove]]?
        members: while true {
            switch cursor.member(&members) {
            case 0: bough = Bough(from: &cursor)
            case 1: roots = Roots(from: &cursor)
            case 2: ring = RingOfMaps(from: &cursor)
            case 3: limited = LimitedBough(from: &cursor)
            case 4:
                if cursor.null() {
                    leaf = .null
                } else if let value: LeafOrBough = LeafOrBough(from: &cursor) {
                    leaf = .value(value)
                }
            case 5: deep = cursor.array { Twigs(from: &$0) }
            case 6: nothing = cursor.value()
            case 7: plain = cursor.array { $0.array { Grove(from: &$0) } }
            default: break members
            }
        }
        guard cursor.close(members) else { return nil }
        self.init(
            bough: bough,
            roots: roots,
            ring: ring,
            limited: limited,
            leaf: leaf,
            deep: deep,
            nothing: nothing,
            plain: plain)
    }
}

extension Grove: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let bough {
            writer.member("bough")
            bough.encode(to: &writer)
        }
        if let roots {
            writer.member("roots")
            roots.encode(to: &writer)
        }
        if let ring {
            writer.member("ring")
            ring.encode(to: &writer)
        }
        if let limited {
            writer.member("limited")
            limited.encode(to: &writer)
        }
        writer.member("leaf", leaf)
        if let deep {
            writer.member("deep")
            deep.encode(to: &writer)
        }
        if let nothing {
            writer.member("nothing")
            writer.value(nothing)
        }
        if let plain {
            writer.member("plain")
            plain.encode(to: &writer)
        }
        writer.endObject()
    }
}

enum LeafOrBough: Hashable, Sendable {
    case integer(Int)
    case optionalBough(OptionalBough)
}

extension LeafOrBough: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        switch cursor.kind {
        case .integer, .number:
            self = .integer(cursor.int())
        case .array:
            guard let value = OptionalBough(from: &cursor) else { return nil }
            self = .optionalBough(value)
        default:
            cursor.fail(noVariantAmong: "\u{7}integer\u{d}optionalBough")
            return nil
        }
    }
}

extension LeafOrBough: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .integer(let value): writer.int(value)
        case .optionalBough(let value): value.encode(to: &writer)
        }
    }
}

struct LimitedBough: Hashable, Sendable {
    /// All elements.
    var elements: [LimitedBough]
}

extension LimitedBough: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: LimitedBough...) {
        self.init(elements: elements)
    }
}

extension LimitedBough: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(elements: cursor.array(maxItems: 2) { LimitedBough(from: &$0) })
    }
}

extension LimitedBough: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        elements.encode(to: &writer)
    }
}

struct MapOfRings: Hashable, Sendable {
    /// The members by their names.
    var values: [String: RingOfMaps]
}

extension MapOfRings: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, RingOfMaps)...) {
        self.init(values: Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}

extension MapOfRings: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(values: cursor.dictionary { RingOfMaps(from: &$0) })
    }
}

extension MapOfRings: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        values.encode(to: &writer)
    }
}

struct OptionalBough: Hashable, Sendable {
    /// All elements.
    var elements: [OptionalBough?]
}

extension OptionalBough: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: OptionalBough?...) {
        self.init(elements: elements)
    }
}

extension OptionalBough: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(elements: cursor.array { $0.null() ? .some(nil) : .some(OptionalBough(from: &$0)) })
    }
}

extension OptionalBough: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        elements.encode(to: &writer)
    }
}

struct RingOfMaps: Hashable, Sendable {
    /// All elements.
    var elements: [MapOfRings]
}

extension RingOfMaps: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: MapOfRings...) {
        self.init(elements: elements)
    }
}

extension RingOfMaps: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(elements: cursor.array { MapOfRings(from: &$0) })
    }
}

extension RingOfMaps: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        elements.encode(to: &writer)
    }
}

struct Roots: Hashable, Sendable {
    /// The members by their names.
    var values: [String: Roots]
}

extension Roots: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, Roots)...) {
        self.init(values: Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}

extension Roots: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(values: cursor.dictionary { Roots(from: &$0) })
    }
}

extension Roots: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        values.encode(to: &writer)
    }
}

struct Twigs: Hashable, Sendable {
    /// All elements.
    var elements: [[Twigs]]
}

extension Twigs: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: [Twigs]...) {
        self.init(elements: elements)
    }
}

extension Twigs: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        self.init(elements: cursor.array { $0.array { Twigs(from: &$0) } })
    }
}

extension Twigs: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        elements.encode(to: &writer)
    }
}
