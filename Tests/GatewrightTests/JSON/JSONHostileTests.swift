import Testing

@testable import Gatewright

/// Whatever comes in, reading ends, crashes nothing, and what it takes for valid can be written and read again.
struct JSONHostileTests {
    private static let document = Array(
        #"""
        {"id": "o-\u00fc1", "status": "placed", "items": [{"sku": "a\"b", "unitPrice": 12.50}, {"unitPrice": -3e2,
        "sku": "ü"}], "labels": {"a/b": "x", "m~n": "\ud83d\ude00"}, "placedAt": "2027-01-15T09:30:00.5+01:00",
        "due": "2027-01-15", "customer": "f81d4fae-7dec-41d0-a765-00a0c91e6bf6", "note": null, "receipt": "AP8+/w==",
        "isGift": false, "rating": 4.5, "count": -7, "next": {"id": "", "note": "n"}, "x": [1, {"y": [true, 0.25e-1]}]}
        """#.utf8)

    /// Reads, and if it is an order, writes it and reads it again.
    private func check(_ bytes: [UInt8]) -> Bool {
        var cursor = JSONCursor(bytes)
        let order = SampleOrder(from: &cursor)
        let isValid = cursor.finish()
        var skipping = JSONCursor(bytes)
        skipping.skip()
        let isJSON = skipping.finish()
        guard isValid, let order else {
            let error = cursor.error
            #expect(error?.message.isEmpty == false)
            #expect(error?.pointer.isEmpty != false || error?.pointer.first == "/")
            // Where the text is no JSON, the model's fault may come first; where it is, it is not the syntax.
            if isJSON { #expect(error?.fault != .syntax || bytes.contains(UInt8(ascii: "n"))) }
            return false
        }
        #expect(isJSON)
        var writer = JSONWriter()
        order.encode(to: &writer)
        #expect(Outcome(writer.bytes) { SampleOrder(from: &$0) }.value == order)
        return true
    }

    @Test func theDocumentItself() throws {
        let outcome = Outcome(Self.document) { SampleOrder(from: &$0) }
        let order = try #require(outcome.value ?? nil)
        #expect(order.id == "o-ü1")
        #expect(order.items.map(\.unitPrice) == [12.5, -300])
        #expect(order.labels == ["a/b": "x", "m~n": "😀"])
        #expect(order.note == .null)
        #expect(order.receipt == [0, 0xFF, 0x3E, 0xFF])
        #expect(order.next?.note == .value("n"))
        #expect(order.additionalProperties["x"]?[1]?["y"]?[1] == 0.025)
        #expect(check(Self.document))
    }

    @Test func everyPrefix() {
        for count in Self.document.indices {
            #expect(!check(Array(Self.document[..<count])))
            // The same as a part of a larger array, behind whose end more bytes stand.
            var cursor = JSONCursor(Self.document, in: 0..<count)
            _ = SampleOrder(from: &cursor)
            let isValid = cursor.finish()
            #expect(!isValid)
        }
    }

    @Test func everySuffix() {
        for start in 1..<Self.document.count { _ = check(Array(Self.document[start...])) }
    }

    @Test(arguments: 0..<8)
    func everyChangeOfOneByte(_ slice: Int) {
        var valid = 0
        for index in Self.document.indices where index % 8 == slice {
            for byte in UInt8.min...UInt8.max where byte != Self.document[index] {
                var bytes = Self.document
                bytes[index] = byte
                if check(bytes) { valid += 1 }
            }
        }
        #expect(valid > 0)
    }

    @Test func everyByteLeftOutOrDoubled() {
        for index in Self.document.indices {
            var bytes = Self.document
            bytes.remove(at: index)
            _ = check(bytes)
            bytes = Self.document
            bytes.insert(bytes[index], at: index)
            _ = check(bytes)
        }
    }

    @Test func randomPiecesOfJSON() {
        let pieces = [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\"id\":", "\"items\":[", "\"next\":{", "null", "true", "false",
            "0",
            "-", "1e9", ".5", "\\u", "\\ud800", "00", " ", "\n", "\u{0}", "é", "\"a\"", "\"x\":",
            "\"status\":\"placed\"",
        ]
        var random = SplitMix(seed: 5)
        for _ in 0..<20_000 {
            var text = "{\"id\":\"a\""
            for _ in 0..<Int.random(in: 0..<12, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            _ = check(Array(text.utf8))
        }
    }

    @Test func randomBytes() {
        var random = SplitMix(seed: 6)
        for _ in 0..<5000 {
            let count = Int.random(in: 0..<40, using: &random)
            _ = check((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) })
        }
    }
}
