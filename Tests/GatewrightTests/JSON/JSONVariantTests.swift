import Testing

@testable import Gatewright

/// How a cursor tells variants apart.
struct JSONVariantTests {
    @Test(arguments: [
        ("\"a\"", JSONKind.string), ("1", .integer), ("-12", .integer), ("1.5", .number), ("1e3", .number),
        ("-0.0", .number), ("1E3", .number), ("true", .boolean), ("false", .boolean), ("[1]", .array),
        ("{}", .object), ("null", .null), ("", .nothing), ("]", .nothing), ("x", .nothing),
    ])
    func kinds(_ text: String, _ kind: JSONKind) {
        let cursor = JSONCursor(Array(text.utf8))
        #expect(cursor.kind == kind)
    }

    private func discriminator(_ text: String) -> Outcome<Int> {
        Outcome(text) { cursor in
            let index = cursor.discriminator("\u{4}kind", among: "\u{3}cat\u{3}dog")
            // The object still stands there.
            cursor.skip()
            return index
        }
    }

    @Test(arguments: [
        (#"{"kind":"cat"}"#, 0), (#"{"kind":"dog","x":1}"#, 1), (#"{"x":{"kind":"cat"},"y":[],"kind":"dog"}"#, 1),
        (#"{ "\u006bind" : "d\u006fg" }"#, 1),
    ])
    func findsTheDiscriminator(_ text: String, _ index: Int) {
        #expect(discriminator(text) == .value(index))
    }

    @Test(arguments: [
        (#"{"kind":"cow"}"#, "/kind", "must be one of cat, dog"), (#"{"kind":1}"#, "/kind", "must be a string"),
        (#"{"x":1}"#, "/kind", "is required"), ("{}", "/kind", "is required"), ("[]", "", "must be an object"),
        (#"{"x":{"kind":"cat"}}"#, "/kind", "is required"), (#"{"x":"#, "/x", "is not valid JSON"),
    ])
    func saysWhatIsWrongWithIt(_ text: String, _ pointer: String, _ message: String) {
        var cursor = JSONCursor(Array(text.utf8))
        let index = cursor.discriminator("\u{4}kind", among: "\u{3}cat\u{3}dog")
        #expect(index == -1)
        #expect(cursor.error?.pointer == pointer)
        #expect(cursor.error?.message == message)
    }

    /// The variants that are offered for an object while every attempt fails.
    private func offered(_ text: String, _ begin: (inout JSONCursor) -> JSONAttempts) -> [Int] {
        var cursor = JSONCursor(Array(text.utf8))
        var attempts = begin(&cursor)
        var result: [Int] = []
        while true {
            let index = cursor.nextVariant(&attempts)
            if index < 0 { return result }
            result.append(index)
            cursor.fail(.range)
        }
    }

    @Test(arguments: [
        (#"{"a":1}"#, [0, 2]), (#"{"b":1}"#, [1, 2]), (#"{"b":1,"x":{},"a":2}"#, [0, 1, 2]), ("{}", [2]), ("7", []),
        (#"{"a":"#, []),
    ])
    func offersWhatHasItsMembers(_ text: String, _ variants: [Int]) {
        let result = offered(text) {
            $0.attempts("\u{1}A\u{1}B\u{1}C", members: "\u{1}a\u{1}b", required: 0x1, 0x2, 0x0)
        }
        #expect(result == variants)
    }

    @Test func offersEveryVariantBeyondTheSixtyFourth() {
        let result = offered("1") { $0.attempts("", count: 70) }
        #expect(result == Array(0..<70))
    }

    @Test func aFaultBeforehandSticks() {
        var cursor = JSONCursor(Array("{}".utf8))
        cursor.fail(.syntax)
        var attempts = cursor.attempts("\u{1}A\u{1}B", members: "", required: 0, 0)
        let index = cursor.nextVariant(&attempts)
        #expect(index == -1)
        let discriminator = cursor.discriminator("\u{1}a", among: "\u{1}b")
        #expect(discriminator == -1)
        cursor.fail(noVariantAmong: "\u{1}A")
        #expect(cursor.error?.fault == .syntax)
    }
}
