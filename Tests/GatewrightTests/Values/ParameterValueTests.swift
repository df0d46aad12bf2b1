import Testing

@testable import Gatewright

private enum Status: String, CaseIterable, ParameterValue {
    case placed
    case shipped = "on-its-way"
}
private enum Single: String, CaseIterable, ParameterValue {
    case only
}
private enum Level: Int, CaseIterable, ParameterValue {
    case low = 1
    case high = 20
}
private struct Open: RawRepresentable, ParameterValue {
    var rawValue: String
}
private struct Many: RawRepresentable, CaseIterable, ParameterValue {
    var rawValue: Int
    static let allCases = (1...10_000).map(Many.init(rawValue:))
}

struct ParameterValueTests {
    @Test(
        arguments: [
            ("0", 0), ("12", 12), ("-12", -12), ("007", 7), ("-0", 0), ("9223372036854775807", .max),
            ("-9223372036854775808", .min), ("9223372036854775808", nil), ("-9223372036854775809", nil), ("", nil),
            ("-", nil), ("+1", nil), ("1.0", nil), ("1e3", nil), ("0x10", nil), (" 1", nil), ("1 ", nil),
            ("1_000", nil),
            ("--1", nil), ("٣", nil), ("one", nil), ("1\u{0}", nil),
        ] as [(String, Int?)])
    func integers(_ text: String, _ expected: Int?) {
        #expect(Int(parameter: text) == expected)
        #expect(Int64(parameter: text) == expected.map(Int64.init))
    }

    @Test(
        arguments: [
            ("2147483647", Int32.max), ("-2147483648", .min), ("2147483648", nil), ("-2147483649", nil), ("+1", nil),
        ] as [(String, Int32?)])
    func integersOf32Bits(_ text: String, _ expected: Int32?) {
        #expect(Int32(parameter: text) == expected)
    }

    @Test(
        arguments: [
            ("0", 0), ("1.5", 1.5), ("-1.50", -1.5), ("1e3", 1000), ("1E+3", 1000), ("1.5e-3", 0.0015), ("007.5", 7.5),
            ("0.1", 0.1), ("1e-999", 0), ("1.7976931348623157e308", .greatestFiniteMagnitude), ("1e309", nil),
            ("-1e309", nil), ("", nil), ("-", nil), ("+1", nil), (".5", nil), ("5.", nil), ("1e", nil), ("1e+", nil),
            ("e1", nil), ("nan", nil), ("NaN", nil), ("inf", nil), ("-inf", nil), ("Infinity", nil), ("0x1p3", nil),
            ("0x10", nil), ("1,5", nil), (" 1", nil), ("1 ", nil), ("1.5.5", nil), ("1e3.5", nil), ("--1", nil),
        ] as [(String, Double?)])
    func numbers(_ text: String, _ expected: Double?) {
        #expect(Double(parameter: text) == expected)
    }

    @Test func numbersOf32Bits() {
        #expect(Float(parameter: "0.1") == 0.1)
        #expect(Float(parameter: "1e39") == nil)
        #expect(Float(parameter: "nan") == nil)
    }

    @Test(
        arguments: [
            ("true", true), ("false", false), ("True", nil), ("1", nil), ("", nil), ("yes", nil), ("true ", nil),
        ] as [(String, Bool?)])
    func booleans(_ text: String, _ expected: Bool?) {
        #expect(Bool(parameter: text) == expected)
    }

    @Test func enumerations() {
        #expect(Status(parameter: "on-its-way") == .shipped)
        #expect(Status(parameter: "shipped") == nil)
        #expect(Status.shipped.parameter == "on-its-way")
        #expect(Level(parameter: "20") == .high)
        #expect(Level(parameter: "2") == nil)
        #expect(Level(parameter: "+1") == nil)
        #expect(Level.high.parameter == "20")
        #expect(Open(parameter: "anything")?.parameter == "anything")
    }

    @Test func expectations() {
        #expect(Status.expectation == "one of placed, on-its-way")
        #expect(Single.expectation == "only")
        #expect(Level.expectation == "one of 1, 20")
        #expect(Open.expectation == "text")
        #expect(Int.expectation == "an integer")
        #expect(Double.expectation == "a number")
        #expect(expectation(of: Status.self) == "one of placed, on-its-way")
    }

    @Test func longExpectationsAreCropped() {
        #expect(Many.expectation.hasPrefix("one of 1, 2, 3, "))
        #expect(Many.expectation.hasSuffix(", …"))
        #expect(Many.expectation.utf8.count < 220)
    }

    @Test func texts() {
        #expect(String(parameter: " as it is ").parameter == " as it is ")
        #expect((-5).parameter == "-5")
        #expect(0.1.parameter == "0.1")
        #expect(Float(0.1).parameter == "0.1")
        #expect(true.parameter == "true")
        #expect(UniqueID(parameter: "F81D4FAE-7dec-41d0-a765-00a0c91e6bf6")?.parameter.hasPrefix("f81d4fae") == true)
        #expect(CalendarDate(parameter: "2027-01-15")?.parameter == "2027-01-15")
        #expect(CalendarDate(parameter: "2027-1-15") == nil)
        #expect(DateTime(parameter: "2027-01-15t09:30:00z")?.parameter == "2027-01-15T09:30:00Z")
        #expect(DateTime(parameter: "2027-01-15") == nil)
    }

    private func expectation<Value: ParameterValue>(of type: Value.Type) -> String {
        Value.expectation
    }
}
