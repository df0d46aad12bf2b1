import Testing

@testable import Gatewright

struct DateTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0, 0, 0), ("2027-01-15T09:30:00Z", 1_800_005_400, 0, 0),
        ("2027-01-15T10:30:00+01:00", 1_800_005_400, 0, 60), ("2027-01-15T04:00:00-05:30", 1_800_005_400, 0, -330),
        ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999, 0),
        ("2027-01-15T09:30:00.5Z", 1_800_005_400, 500_000_000, 0),
        ("2027-01-15T09:30:00.000000001Z", 1_800_005_400, 1, 0), ("0000-01-01T00:00:00Z", -62_167_219_200, 0, 0),
        ("9999-12-31T23:59:59Z", 253_402_300_799, 0, 0), ("0000-01-01T00:00:00+23:59", -62_167_305_540, 0, 1439),
        ("9999-12-31T23:59:59-23:59", 253_402_387_139, 0, -1439),
        ("2024-02-29T12:00:00.25+14:00", 1_709_157_600, 250_000_000, 840),
    ])
    func keepsItsText(_ text: String, _ seconds: Int, _ nanoseconds: Int, _ offset: Int) throws {
        let time = try #require(DateTime(text))
        #expect(time.secondsSince1970 == seconds)
        #expect(time.nanoseconds == nanoseconds)
        #expect(time.offsetMinutes == offset)
        #expect(time.description == text)
        #expect(DateTime(utf8: Array("x\(text)x".utf8).dropFirst().dropLast()) == time)
        #expect(
            DateTime(
                secondsSince1970: Int64(seconds), nanoseconds: Int32(nanoseconds), offsetMinutes: Int16(offset)) == time
        )
    }

    @Test(arguments: [
        ("2027-01-15t09:30:00z", "2027-01-15T09:30:00Z"), ("2027-01-15T09:30:00+00:00", "2027-01-15T09:30:00Z"),
        ("2027-01-15T09:30:00-00:00", "2027-01-15T09:30:00Z"), ("2027-01-15T09:30:00.120Z", "2027-01-15T09:30:00.12Z"),
        ("2027-01-15T09:30:00.000Z", "2027-01-15T09:30:00Z"),
        ("2027-01-15T09:30:00.1234567899Z", "2027-01-15T09:30:00.123456789Z"),
        ("2027-01-15T09:30:00.00000000099999999999999999Z", "2027-01-15T09:30:00Z"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
        ("2017-01-01T00:59:60.5+01:00", "2017-01-01T01:00:00.5+01:00"),
        ("9999-12-31T23:59:60Z", "9999-12-31T23:59:59.999999999Z"),
    ])
    func otherSpellings(_ text: String, _ expected: String) {
        #expect(DateTime(text)?.description == expected)
    }

    @Test(arguments: [
        "", "2027-01-15", "2027-01-15T09:30:00", "2027-01-15T09:30Z", "2027-01-15 09:30:00Z", "2027-01-15T9:30:00Z",
        "2027-01-15T24:00:00Z", "2027-01-15T09:60:00Z", "2027-01-15T09:30:61Z", "2027-01-15T09:30:60Z",
        "2027-01-15T22:59:60Z", "2016-12-31T23:59:60+01:00", "2027-02-29T09:30:00Z", "2027-13-15T09:30:00Z",
        "2027-01-15T09:30:00.Z", "2027-01-15T09:30:00,5Z", "2027-01-15T09:30:00.5", "2027-01-15T09:30:00.5.5Z",
        "2027-01-15T09:30:00+24:00", "2027-01-15T09:30:00+01:60", "2027-01-15T09:30:00+0100", "2027-01-15T09:30:00+01",
        "2027-01-15T09:30:00+1:00", "2027-01-15T09:30:00ZZ", "2027-01-15T09:30:00Z ", " 2027-01-15T09:30:00Z",
        "2027-01-15T09:30:00*01:00", "2027-01-15T09:30:00+01-00", "2027-01-15T09-30-00Z", "12027-01-15T09:30:00Z",
        "2027-01-15T09:30:00é", "2027-01-15T09:30:0Z0", "2027-01-15T09:30:00.é", "-027-01-15T09:30:00Z",
        "2027-01-15T0\u{0}:30:00Z", "2027-01-15T09:30:00.5Y", "2027-01-15T09:30:00\u{1A}",
    ])
    func refuses(_ text: String) {
        #expect(DateTime(text) == nil)
        #expect(DateTime(utf8: Array(text.utf8)[...]) == nil)
    }

    @Test func everyPrefixIsRefused() {
        let text = "2027-01-15T09:30:00.123+01:00"
        for count in 0..<text.count { #expect(DateTime(String(text.prefix(count))) == nil) }
    }

    @Test func everyMutationIsReadOrRefused() {
        let bytes = Array("2027-01-15T09:30:00.123+01:00".utf8)
        for index in bytes.indices {
            for byte in UInt8.min...UInt8.max {
                var mutated = bytes
                mutated[index] = byte
                guard let time = DateTime(utf8: mutated[...]) else { continue }
                #expect(DateTime(time.description) == time)
            }
        }
    }

    @Test func numbersThatCarryOver() {
        #expect(DateTime(secondsSince1970: 0, nanoseconds: -1).description == "1969-12-31T23:59:59.999999999Z")
        #expect(DateTime(secondsSince1970: 0, nanoseconds: .max).description == "1970-01-01T00:00:02.147483647Z")
        #expect(DateTime(secondsSince1970: 0, nanoseconds: .min).description == "1969-12-31T23:59:57.852516352Z")
        #expect(DateTime(secondsSince1970: 5, nanoseconds: -1_000_000_000).description == "1970-01-01T00:00:04Z")
    }

    @Test(arguments: [0, 1439, -1439, .max, .min] as [Int16], [0, .max, .min] as [Int32])
    func numbersBeyondTheYears(_ offset: Int16, _ nanoseconds: Int32) {
        let last = DateTime(secondsSince1970: .max, nanoseconds: nanoseconds, offsetMinutes: offset)
        #expect(last.description.hasPrefix("9999-12-31T23:59:5"))
        #expect(DateTime(last.description) == last)
        let first = DateTime(secondsSince1970: .min, nanoseconds: nanoseconds, offsetMinutes: offset)
        #expect(first.description.hasPrefix("0000-01-01T00:00:0"))
        #expect(DateTime(first.description) == first)
    }

    @Test func equalityAndOrder() throws {
        let utc = try #require(DateTime("2027-01-15T09:30:00Z"))
        let same = utc.atOffset(minutes: 60)
        let later = try #require(DateTime("2027-01-15T09:30:00.1Z"))
        #expect(same.description == "2027-01-15T10:30:00+01:00")
        #expect(utc != same)
        #expect(same.atOffset(minutes: 0) == utc)
        #expect(utc.duration(to: same) == .zero)
        #expect([later, same, utc].sorted() == [utc, same, later])
        #expect(Set([utc, same, same.atOffset(minutes: 0)]).count == 2)
    }

    @Test func arithmetic() throws {
        let time = try #require(DateTime("2027-01-15T10:30:00.75+01:00"))
        #expect((time + .milliseconds(500)).description == "2027-01-15T10:30:01.25+01:00")
        #expect(time.advanced(by: .milliseconds(-1750)).description == "2027-01-15T10:29:59+01:00")
        #expect(time.duration(to: time.advanced(by: .seconds(90))) == .seconds(90))
        #expect(time.advanced(by: .milliseconds(10)).duration(to: time) == .milliseconds(-10))
        #expect((time - .milliseconds(1750)).description == "2027-01-15T10:29:59+01:00")
        #expect(time - (time - .seconds(90)) == .seconds(90))
        #expect((time - Duration(secondsComponent: .max, attosecondsComponent: 0)).date.year == 0)
        #expect((time - Duration(secondsComponent: .min, attosecondsComponent: 0)).date.year == 9999)
        #expect(time.advanced(by: Duration(secondsComponent: .max, attosecondsComponent: 0)).date.year == 9999)
        #expect(time.advanced(by: Duration(secondsComponent: .min, attosecondsComponent: 0)).date.year == 0)
    }

    @Test(arguments: [
        ("2027-01-15T00:30:00+01:00", "2027-01-15"), ("1969-12-31T23:30:00-01:00", "1969-12-31"),
        ("0000-01-01T00:00:00+23:59", "0000-01-01"), ("9999-12-31T23:59:59-23:59", "9999-12-31"),
    ])
    func day(_ text: String, _ date: String) {
        #expect(DateTime(text)?.date.description == date)
    }

    @Test func now() {
        let before = DateTime.now
        let after = DateTime.now
        // The clock may be set while the test runs, but not to before the test was written.
        #expect(before.date.year >= 2025)
        #expect(before.offsetMinutes == 0)
        #expect(DateTime(after.description) == after)
    }
}
