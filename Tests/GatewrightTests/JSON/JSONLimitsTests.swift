import Testing

@testable import Gatewright

struct JSONLimitsTests {
    /// What is said of a text that a closure reads.
    private func messages(_ text: String, _ read: (inout JSONCursor) -> Void) -> [String] {
        var cursor = JSONCursor(Array(text.utf8))
        read(&cursor)
        let isValid = cursor.finish()
        #expect(isValid == cursor.errors.isEmpty)
        return cursor.errors.map { "\($0.pointer) \($0.message)" }
    }

    @Test(arguments: [
        (#""ab""#, 2, 3, []), (#""a""#, 2, 3, [" must have at least 2 characters"]),
        (#""""#, 1, 3, [" must have at least 1 character"]), (#""abcd""#, 2, 3, [" must have at most 3 characters"]),
        (#""🇩🇪a""#, 3, 3, []), (#""ää""#, 0, 2, []), (#""😀""#, 2, 9, [" must have at least 2 characters"]),
    ])
    func lengths(text: String, minimum: Int, maximum: Int, expected: [String]) {
        #expect(messages(text) { _ = $0.string(minLength: minimum, maxLength: maximum) } == expected)
    }

    @Test(arguments: [
        ("1", [String]()), ("10", []), ("0", [" must be at least 1"]), ("11", [" must be at most 10"]),
        ("-9223372036854775808", [" must be at least 1"]), ("1.0", []), ("1.5", [" must be an integer"]),
    ])
    func integers(text: String, expected: [String]) {
        #expect(messages(text) { _ = $0.int(minimum: 1, maximum: 10) } == expected)
        #expect(messages(text) { _ = $0.int64(exclusiveMinimum: 0, exclusiveMaximum: 11) }.count == expected.count)
    }

    @Test func exclusiveBoundsSayTheBound() {
        #expect(messages("0.5") { _ = $0.double(exclusiveMinimum: 0.5) } == [" must be greater than 0.5"])
        #expect(messages("1") { _ = $0.float(exclusiveMaximum: 1) } == [" must be less than 1"])
        #expect(messages("\"x\"") { _ = $0.float(maximum: 1) } == [" must be a number"])
    }

    @Test(arguments: [
        ("19.99", 0.01, true), ("0.3", 0.1, true), ("1e300", 0.1, true), ("0.35", 0.1, false), ("7", 3.5, true),
        ("19.995", 0.01, false), ("0", 0.01, true), ("-19.99", 0.01, true), ("4.02", 0.01, true), ("1.1", 1, false),
    ])
    func decimalMultiples(text: String, factor: Double, isMultiple: Bool) {
        #expect(messages(text) { _ = $0.double(multipleOf: factor) }.isEmpty == isMultiple)
    }

    @Test func integerMultiplesNeverTrap() {
        #expect(messages("-9223372036854775808") { _ = $0.int(multipleOf: -1) } == [])
        #expect(messages("3") { _ = $0.int(multipleOf: 0) } == [])
        #expect(messages("3") { _ = $0.int32(multipleOf: 2) } == [" must be a multiple of 2"])
    }

    @Test func everyViolationIsReportedWithItsPlace() {
        let text = #"{"items":["a","bbb",""],"names":{"x":1,"y":200},"n":3}"#
        let found = messages(text) { cursor in
            var members = JSONMembers("\u{5}items\u{5}names\u{1}n")
            while true {
                switch cursor.member(&members) {
                case 0: _ = cursor.array(maxItems: 2, uniqueItems: true) { $0.string(minLength: 1, maxLength: 2) }
                case 1: _ = cursor.dictionary(minProperties: 3) { $0.int(maximum: 100) }
                case 2: _ = cursor.int(multipleOf: 2)
                default: return
                }
            }
        }
        #expect(
            found == [
                "/items/1 must have at most 2 characters", "/items/2 must have at least 1 character",
                "/items must have at most 2 elements", "/names/y must be at most 100",
                "/names must have at least 3 members", "/n must be a multiple of 2",
            ])
    }

    @Test func equalElements() {
        #expect(
            messages("[1,2,1]") { _ = $0.array(uniqueItems: true) { $0.int() } } == [" must not hold an element twice"])
        #expect(messages("[[1],[1.0]]") { _ = $0.array(uniqueItems: true) { $0.value() } }.count == 1)
        #expect(messages("[1,2]") { _ = $0.array(uniqueItems: true) { $0.int() } } == [])
    }

    @Test func violationsAreBounded() {
        let text = "[" + Array(repeating: "0", count: 10_000).joined(separator: ",") + "]"
        #expect(messages(text) { _ = $0.array { $0.int(minimum: 1) } }.count == JSONCursor.maximumViolations)
    }

    /// A variant of a union whose limits a value breaks is not the value's variant, and leaves no violation behind.
    @Test(arguments: [("\"a\"", 0), ("\"ab\"", 1)])
    func limitsTellVariantsApart(text: String, variant: Int) {
        var found = -1
        let messages = messages(text) { cursor in
            var attempts = cursor.attempts("\u{5}short\u{4}long", count: 2)
            while found < 0 {
                let index = cursor.nextVariant(&attempts)
                switch index {
                case 0: _ = cursor.string(maxLength: 1)
                case 1: _ = cursor.string()
                default: return
                }
                if cursor.fits(attempts) { found = index }
            }
        }
        #expect(found == variant)
        #expect(messages == [])
    }
}
