import Testing

@testable import Gatewright

struct JSONWriterTests {
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func structure() {
        let text = written { writer in
            writer.beginObject()
            writer.member("a")
            writer.beginObject()
            writer.endObject()
            writer.member("b\\n")
            writer.array([[1, 2], [], [3]]) { $0.array($1) { $0.int($1) } }
            writer.member(named: "c\n{")
            writer.beginObject()
            writer.member(named: "{")
            writer.string("{")
            writer.member("d")
            writer.null()
            writer.endObject()
            writer.member("e")
            writer.dictionary(["z": true, "a": false, "\"": true]) { $0.bool($1) }
            writer.endObject()
        }
        #expect(
            text == #"{"a":{},"b\n":[[1,2],[],[3]],"c\n{":{"{":"{","d":null},"e":{"\"":true,"a":false,"z":true}}"#)
    }

    @Test func emptyStructures() {
        #expect(written { $0.array([Int]()) { $0.int($1) } } == "[]")
        #expect(written { $0.dictionary([String: Int]()) { $0.int($1) } } == "{}")
    }

    @Test(arguments: [
        ("", #""""#), ("plain", #""plain""#), ("ü😀", #""ü😀""#), ("\"\\/", #""\"\\/""#),
        ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
        ("12345678\n", #""12345678\n""#), ("1234567\"8", #""1234567\"8""#), ("\u{2028}", "\"\u{2028}\""),
    ])
    func strings(_ text: String, _ expected: String) {
        #expect(written { $0.string(text) } == expected)
        #expect(written { $0.string(utf8: Array(text.utf8)) } == expected)
        #expect(Outcome(expected) { $0.string() } == .value(text))
    }

    @Test func everyCharacterAtEveryPlaceComesBack() {
        for scalar in (0..<0x180).compactMap(Unicode.Scalar.init as (UInt32) -> Unicode.Scalar?) {
            for place in 0..<10 {
                let text =
                    String(repeating: "x", count: place) + String(Character(scalar))
                    + String(repeating: "y", count: 9 - place)
                #expect(Outcome(written { $0.string(text) }) { $0.string() } == .value(text))
            }
        }
    }

    /// Long texts are written in parts, and each byte may take six.
    @Test(arguments: ["\u{1}", "\"", "\\", "x\n", "ü", "1234567\u{1F}"])
    func longTexts(_ piece: String) {
        for count in [31, 32, 33, 127, 128, 255, 256, 257, 263, 512, 513, 5000] {
            let text = String(repeating: piece, count: count)
            var writer = JSONWriter(capacity: 0)
            writer.string(text)
            writer.int(7)
            let json = String(decoding: writer.bytes, as: UTF8.self)
            #expect(json.hasSuffix("\"7"))
            #expect(Outcome(String(json.dropLast())) { $0.string() } == .value(text), "\(count)")
        }
    }

    @Test func integersOfEveryLength() {
        for power in sequence(first: 1 as Int64, next: { $0 > .max / 10 ? nil : $0 * 10 }) {
            for value in [power - 1, power, power + 1, power * 9 / 7] {
                #expect(written { $0.int64(value) } == String(value))
                #expect(written { $0.int64(-value) } == String(-value))
            }
        }
    }

    @Test(arguments: [0, 1, -1, 10, 99, 100, .max, .min, 1_000_000_007] as [Int64])
    func integers(_ value: Int64) {
        #expect(written { $0.int64(value) } == String(value))
        #expect(written { $0.int(Int(value)) } == String(value))
        #expect(written { $0.int32(Int32(truncatingIfNeeded: value)) } == String(Int32(truncatingIfNeeded: value)))
    }

    @Test(
        arguments: [
            (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (-0.5, "-0.5"), (19.99, "19.99"), (0.07, "0.07"),
            (100.1, "100.1"),
            (-1234.05, "-1234.05"), (0.1 + 0.2, "0.30000000000000004"), (1.005, "1.005"), (0.001, "0.001"),
            (123_456_789, "123456789"), (999_999_999.99, "999999999.99"), (.infinity, "null"), (-.infinity, "null"),
            (.nan, "null"),
        ] as [(Double, String)])
    func numbers(_ value: Double, _ expected: String) {
        #expect(written { $0.double(value) } == expected)
    }

    @Test func everyNumberComesBackFromItsShortestText() throws {
        var random = SplitMix(seed: 2)
        var values: [Double] = [
            -0.0, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 1e21, 1e9, 1e16,
        ]
        for _ in 0..<10_000 {
            values.append(Double(bitPattern: random.next()))
            values.append(Double(Int64.random(in: -10_000_000...10_000_000, using: &random)) / 100)
            values.append(Double(Int64.random(in: -10_000_000...10_000_000, using: &random)) / 1000)
            values.append(Double.random(in: -1...1, using: &random))
        }
        for value in values where value.isFinite {
            let text = written { $0.double(value) }
            let read = try #require(Outcome(text) { $0.double() }.value, "\(value)")
            #expect(read.bitPattern == value.bitPattern)
            // No shorter text than the standard library's, which is the shortest.
            #expect(text.utf8.count <= value.description.utf8.count)
        }
    }

    @Test func every32BitNumberComesBack() throws {
        var random = SplitMix(seed: 3)
        var values: [Float] = [-0.0, 0.1, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 16_777_216, 1e10]
        for _ in 0..<10_000 { values.append(Float(bitPattern: UInt32.random(in: .min ... .max, using: &random))) }
        for value in values where value.isFinite {
            let text = written { $0.float(value) }
            let read = try #require(Outcome(text) { $0.float() }.value, "\(value)")
            #expect(read.bitPattern == value.bitPattern)
        }
        #expect(written { $0.float(.infinity) } == "null")
        #expect(written { $0.float(.nan) } == "null")
    }

    @Test func formats() throws {
        let time = try #require(DateTime("2027-01-15T10:30:00.5+01:00"))
        let date = try #require(CalendarDate("2027-01-15"))
        let identifier = try #require(UniqueID("f81d4fae-7dec-41d0-a765-00a0c91e6bf6"))
        #expect(written { $0.dateTime(time) } == #""2027-01-15T10:30:00.5+01:00""#)
        #expect(written { $0.date(date) } == #""2027-01-15""#)
        #expect(written { $0.uuid(identifier) } == #""f81d4fae-7dec-41d0-a765-00a0c91e6bf6""#)
        #expect(written { $0.bytes([0xFF, 0xFE]) } == #""//4=""#)
    }

    @Test func codableValues() {
        let values: [String: [Int?]] = ["a": [1, nil], "b": []]
        #expect(written { values.encode(to: &$0) } == #"{"a":[1,null],"b":[]}"#)
    }
}
