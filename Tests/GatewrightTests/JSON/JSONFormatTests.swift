import Testing

@testable import Gatewright

/// Strings with a format, as JSON has them: escapes count as what they stand for.
struct JSONFormatTests {
    @Test func formats() {
        #expect(Outcome(#""2027-01-15T09:30:00Z""#) { $0.dateTime() }.value == DateTime("2027-01-15T09:30:00Z"))
        #expect(Outcome(#""2027\u002d01-15T09:30:00Z""#) { $0.dateTime() }.value == DateTime("2027-01-15T09:30:00Z"))
        #expect(Outcome(#""2027-01-15""#) { $0.date() }.value == CalendarDate("2027-01-15"))
        #expect(Outcome(#""F81D4FAE-7dec-41d0-a765-00a0c91e6bf6""#) { $0.uuid() }.value?.high == 0xf81d_4fae_7dec_41d0)
        #expect(Outcome(#""AP8+\/w==""#) { $0.bytes() } == .value([0, 0xFF, 0x3E, 0xFF]))
        #expect(Outcome(#""AP8=""#) { $0.bytes() } == .value([0, 0xFF]))
        #expect(Outcome(#""""#) { $0.bytes() } == .value([]))
    }

    @Test(arguments: [#""""#, #""x""#, #""2027-01-15T09:30:00""#, #""2027-02-30""#, #""\n""#, #""ü""#, "\"\u{FFFF}\""])
    func noFormats(_ text: String) {
        #expect(Outcome(text) { $0.dateTime() }.fault == .expected(.dateTime))
        #expect(Outcome(text) { $0.date() }.fault == .expected(.date))
        #expect(Outcome(text) { $0.uuid() }.fault == .expected(.uuid))
        if text != #""""# { #expect(Outcome(text) { $0.bytes() }.fault == .expected(.base64)) }
    }

    @Test(arguments: ["1", "null", "true", "[]", "{}"])
    func noStrings(_ text: String) {
        #expect(Outcome(text) { $0.dateTime() }.fault == .expected(.string))
        #expect(Outcome(text) { $0.date() }.fault == .expected(.string))
        #expect(Outcome(text) { $0.uuid() }.fault == .expected(.string))
        #expect(Outcome(text) { $0.bytes() }.fault == .expected(.string))
        #expect(Outcome(text) { $0.string() }.fault == .expected(.string))
    }

    @Test func badEscapesAreFaultsOfTheEncoding() {
        for text in [#""\x""#, #""\ud800""#] {
            #expect(Outcome(text) { $0.dateTime() }.fault == .encoding)
            #expect(Outcome(text) { $0.bytes() }.fault == .encoding)
        }
    }

    @Test func booleansAndNull() {
        #expect(Outcome("true") { $0.bool() } == .value(true))
        #expect(Outcome("false") { $0.bool() } == .value(false))
        #expect(Outcome("null") { $0.null() } == .value(true))
        #expect(Outcome("1") { $0.bool() } == .fault(.expected(.boolean)))
        #expect(Outcome("null") { $0.bool() } == .fault(.expected(.boolean)))
        #expect(Outcome("1") { $0.null() ? 0 : $0.int() } == .value(1))
    }
}
