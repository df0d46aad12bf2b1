import Testing

@testable import Gatewright

struct Base64Tests {
    /// The test vectors of RFC 4648 §10, and one with every kind of character.
    static let vectors = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"), ("ü?>~", "w7w/Pn4="), ("\u{FFFF}>", "77+/Pg=="),
    ]

    @Test(arguments: vectors)
    func vector(plain: String, encoded: String) {
        #expect(decode(encoded) == Array(plain.utf8))
        #expect(encode(Array(plain.utf8)) == encoded)
    }

    @Test(arguments: vectors)
    func paddingMayBeLeftOut(plain: String, encoded: String) {
        #expect(decode(encoded.filter { $0 != "=" }) == Array(plain.utf8))
    }

    @Test(arguments: [
        "Z", "Zg=", "Zg===", "Zm9=v", "=", "==", "===", "====", "Z===", "Zg==Zg==", "Zm8=\n", " Zm8=", "Zm 8", "Zm9v\n",
        "Zm9-", "Zm9_", "Zm9\u{0}", "Zmé=", "Zm9vZ", "Zm9!AAAA",
    ])
    func refused(_ text: String) {
        #expect(decode(text) == nil)
    }

    @Test func unusedBitsAreNotLookedAt() {
        #expect(decode("Zh==") == Array("f".utf8))
    }

    @Test func everyByteAtEveryPlace() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length &* 11) }
            #expect(decode(encode(bytes)) == bytes)
        }
    }

    @Test func onlyTheAlphabetIsTaken() {
        let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for place in 0..<4 {
            for byte in UInt8.min...UInt8.max {
                var text = Array("AAAAAAAA".utf8)
                text[place] = byte
                #expect((Base64.decode(text[...]) != nil) == alphabet.contains(byte), "\(byte) at \(place)")
            }
        }
    }

    @Test func sliceAndAppending() {
        let text = Array("xxZm9vyy".utf8)
        #expect(Base64.decode(text[2..<6]) == Array("foo".utf8))
        var output = Array("data:".utf8)
        Base64.encode(Array("foo".utf8), into: &output)
        #expect(output == Array("data:Zm9v".utf8))
    }

    private func decode(_ text: String) -> [UInt8]? {
        Base64.decode(Array(text.utf8)[...])
    }

    private func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        Base64.encode(bytes, into: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
