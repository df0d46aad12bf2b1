import Testing

@testable import Gatewright

struct PercentCodingTests {
    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("a%20b", "a b"), ("%41%62", "Ab"), ("%c3%BC", "ü"), ("ü%C3%BC", "üü"),
        ("%00", "\u{0}"),
        ("a+b", "a+b"), ("%2B", "+"), ("%25%32%30", "%20"), ("%F0%9F%98%80", "😀"), ("%2F", "/"),
    ])
    func decodes(_ text: String, _ expected: String) {
        #expect(PercentCoding.decode(text) == expected)
        #expect(PercentCoding.decode(Array(text.utf8)[...]) == expected)
    }

    @Test(arguments: [
        "%", "%4", "a%", "a%4", "%g0", "%0g", "%%20", "% 20", "%+1", "%é", "%FF", "%C3", "%C3x", "%ED%A0%80", "%C0%80",
        "%F5%80%80%80", "é%80",
    ])
    func refuses(_ text: String) {
        #expect(PercentCoding.decode(text) == nil)
        #expect(PercentCoding.decode(text, plusIsSpace: true) == nil)
    }

    @Test func refusesBytesThatAreNoText() {
        #expect(PercentCoding.decode([0x61, 0xFF]) == nil)
        #expect(PercentCoding.decode([0x25, 0x34, 0x31, 0xC3]) == nil)
    }

    @Test(arguments: [("a+b%2Bc", "a b+c"), ("+", " "), ("a%20b", "a b"), ("ab", "ab")])
    func plusAsSpace(_ text: String, _ expected: String) {
        #expect(PercentCoding.decode(text, plusIsSpace: true) == expected)
        #expect(PercentCoding.decode(Array(text.utf8)[...], plusIsSpace: true) == expected)
    }

    @Test func decodesWithinASlice() {
        let bytes = Array("%zza%20b%".utf8)
        #expect(PercentCoding.decode(bytes[3..<8]) == "a b")
        #expect(PercentCoding.decode(bytes[3..<6]) == nil)
    }

    @Test func encodesAllButTheUnreserved() {
        #expect(PercentCoding.encode("aZ09-._~") == "aZ09-._~")
        #expect(PercentCoding.encode("a b/?&=+%ü") == "a%20b%2F%3F%26%3D%2B%25%C3%BC")
    }

    @Test func roundTrip() {
        let text = String(String.UnicodeScalarView((1...0x2FF).compactMap(Unicode.Scalar.init)))
        #expect(PercentCoding.decode(PercentCoding.encode(text)) == text)
        #expect(PercentCoding.decode(PercentCoding.encode(text), plusIsSpace: true) == text)
    }
}
