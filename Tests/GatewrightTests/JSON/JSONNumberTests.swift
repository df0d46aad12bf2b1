import Testing

@testable import Gatewright

struct JSONNumberTests {
    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("1.0", 1), ("-1.000", -1), ("1e3", 1000), ("1.5E1", 15),
            ("100e-2", 1), ("0.0", 0), ("-0e5", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("999999999999999999", 999_999_999_999_999_999), ("9007199254740992.0", 9_007_199_254_740_992),
            ("9.007199254740992e15", 9_007_199_254_740_992),
            // Beyond what a Double tells apart.
            ("9007199254740993.0", 9_007_199_254_740_993), ("9.223372036854775e+18", 9_223_372_036_854_775_000),
            ("9.223372036854775807e18", .max), ("-9.223372036854775808e18", .min), ("922337203685477580700e-2", .max),
            ("0.000000000000000000001e21", 1), ("0e999999999999999999999", 0), ("-0.0e-99999999999", 0),
        ] as [(String, Int64)])
    func integers(_ text: String, _ expected: Int64) {
        #expect(Outcome(text) { $0.int64() } == .value(expected))
        #expect(Outcome(text) { $0.int() } == .value(Int(expected)))
    }

    @Test(
        arguments: [
            ("9223372036854775808", .range), ("-9223372036854775809", .range), ("18446744073709551616", .range),
            ("18446744073709551621", .range), ("99999999999999999999", .range), ("1e19", .range), ("-1e300", .range),
            ("1e400", .range), ("9.223372036854775808e18", .range),
            ("-9.223372036854775809e18", .range), ("1e99999999999999999999", .range),
            ("9007199254740993.5", .expected(.integer)), ("1e-400", .expected(.integer)),
            ("1.00000000000000000000000000001", .expected(.integer)), ("1e-99999999999999999999", .expected(.integer)),
            ("1.5", .expected(.integer)),
            ("-0.1", .expected(.integer)),
            ("1e-3", .expected(.integer)), ("\"1\"", .expected(.integer)), ("null", .expected(.integer)),
            ("true", .expected(.integer)), ("[]", .expected(.integer)), ("{}", .expected(.integer)), ("", .syntax),
            ("01", .syntax), ("-", .syntax), ("-01", .syntax), ("1.", .syntax), ("1e", .syntax), ("+1", .syntax),
            ("x", .syntax),
            ("1x", .syntax),
        ] as [(String, JSONFault)])
    func noIntegers(_ text: String, _ fault: JSONFault) {
        #expect(Outcome(text) { $0.int64() } == .fault(fault))
        #expect(Outcome(text) { $0.int() } == .fault(fault))
        #expect(Outcome(text) { $0.int32() } == .fault(fault))
    }

    @Test func integersOfManyDigitsDoNotWrapAround() {
        // Each of these is small modulo 2^64.
        for digits in 20...40 {
            let text = "1" + String(repeating: "0", count: digits)
            #expect(Outcome(text) { $0.int64() } == .fault(.range))
            #expect(Outcome("-" + text) { $0.int64() } == .fault(.range))
        }
        #expect(Outcome(String(repeating: "9", count: 100_000)) { $0.int64() } == .fault(.range))
        #expect(Outcome("0." + String(repeating: "0", count: 200_000) + "1e200001") { $0.int64() } == .value(1))
        #expect(Outcome("1" + String(repeating: "0", count: 200_000) + "e-200000") { $0.int64() } == .value(1))
    }

    @Test func integersOf32Bits() {
        #expect(Outcome("2147483647") { $0.int32() } == .value(.max))
        #expect(Outcome("-2147483648") { $0.int32() } == .value(.min))
        #expect(Outcome("2147483648") { $0.int32() } == .fault(.range))
        #expect(Outcome("-2147483649") { $0.int32() } == .fault(.range))
        #expect(Outcome("4294967297") { $0.int32() } == .fault(.range))
        #expect(Outcome("2e9") { $0.int32() } == .value(2_000_000_000))
    }

    @Test(arguments: [
        "0", "1", "0.1", "0.5", "123.456", "1e3", "1E-3", "1.7976931348623157e308", "5e-324", "2.2250738585072014e-308",
        "2.2250738585072011e-308", "9007199254740993", "9007199254740992.5", "123456789012345678901234567890", "1e22",
        "1e23",
        "8.5e22", "1e-22", "1e-23", "0.000001", "0.30000000000000004", "4.35", "2.675", "1.005", "1e-400", "1e308",
        "0.00000000000000000000000000000000000001", "10000000000000000000000000000000000000e-37", "1e0000000000001",
        "179769313486231570000e288", "3.141592653589793238462643383279502884197169399375105820974944592307816406286",
    ])
    func numbers(_ text: String) throws {
        let expected = try #require(Double(text))
        #expect(Outcome(text) { $0.double() } == .value(expected))
        #expect(Outcome("-" + text) { $0.double() } == .value(-expected.magnitude))
    }

    @Test func negativeZeroKeepsItsSign() throws {
        for text in ["-0", "-0.0", "-0e3"] {
            let value = try #require(Outcome(text) { $0.double() }.value)
            #expect(value == 0 && value.sign == .minus)
        }
    }

    @Test(
        arguments: [
            ("1e309", .range), ("-1e309", .range), ("1.7976931348623159e308", .range),
            ("1e99999999999999999999", .range),
            ("\"1\"", .expected(.number)), ("null", .expected(.number)), ("01.5", .syntax), (".5", .syntax),
            ("1.", .syntax),
            ("1e", .syntax), ("NaN", .syntax), ("-", .syntax), ("", .syntax), ("1.5.5", .syntax),
        ] as [(String, JSONFault)])
    func noNumbers(_ text: String, _ fault: JSONFault) {
        #expect(Outcome(text) { $0.double() } == .fault(fault))
        #expect(Outcome(text) { $0.float() } == .fault(fault))
    }

    @Test func hugeExponentsOfNothing() {
        #expect(Outcome("0e99999999999999999999") { $0.double() } == .value(0))
        #expect(Outcome("1e-99999999999999999999") { $0.double() } == .value(0))
    }

    @Test func randomNumbersAreTheNearest() {
        var random = SplitMix(seed: 1)
        for _ in 0..<20_000 {
            let digits = String(random.next() >> UInt64.random(in: 0..<64, using: &random))
            let point = Int.random(in: 0..<digits.count, using: &random)
            let exponent = Int.random(in: -30..<30, using: &random)
            let text =
                point == 0 ? "\(digits)e\(exponent)" : "\(digits.prefix(point)).\(digits.dropFirst(point))0E\(exponent)"
            guard text.first != "0" || point == 1 || digits.count == 1 else { continue }
            #expect(Outcome(text) { $0.double() } == Double(text).map(Outcome.value))
            let narrow = Float(text).map { $0.isFinite ? Outcome.value($0) : .fault(.range) }
            #expect(Outcome(text) { $0.float() } == narrow)
        }
    }

    @Test func numbersOf32BitsAreTheNearest() {
        // The Double nearest to each of these lies halfway between two Floats.
        for text in [
            "1.00000017881393432617187499", "1.00000017881393432617187501", "1e-46", "1.17549429e-38", "7.1e-46",
        ] {
            #expect(Outcome(text) { $0.float() } == Float(text).map(Outcome.value))
        }
        #expect(Outcome("1e39") { $0.float() } == .fault(.range))
        #expect(Outcome("3.4028235e38") { $0.float() } == .value(.greatestFiniteMagnitude))
        #expect(Outcome("3.4028236e38") { $0.float() } == .fault(.range))
    }
}
