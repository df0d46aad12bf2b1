// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

struct Listing: Hashable, Sendable {
    var items: [Item]?
    var next: String?
    var first: Presence<String> = .absent

    struct Item: Hashable, Sendable {
        var name: String?
        var place: Place?
        var size: Int?
    }
}

extension Listing: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let items {
            writer.member("items")
            items.encode(to: &writer)
        }
        writer.member("next", ifPresent: next)
        writer.member("first", first)
        writer.endObject()
    }
}

extension Listing.Item: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", ifPresent: name)
        if let place {
            writer.member("place")
            place.encode(to: &writer)
        }
        writer.member("size", ifPresent: size)
        writer.endObject()
    }
}

struct Place: Hashable, Sendable {
    var city: String
}

extension Place: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("city", city)
        writer.endObject()
    }
}
