import Testing

@testable import GatewrightSpec

/// The digests are those of `sha256sum`.
struct DocumentHashTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func isThatOfSHA256(_ text: String, _ digest: String) {
        #expect(DocumentHash([Array(text.utf8)]).description == digest)
        #expect(DocumentHash(digest)?.description == digest)
    }

    @Test func filesAreKeptApart() {
        #expect(DocumentHash([[1], [2, 3]]) != DocumentHash([[1, 2], [3]]))
        #expect(DocumentHash([[1], [2, 3]]) != DocumentHash([[1, 2, 3]]))
    }

    @Test(arguments: ["", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64)])
    func otherTextsAreNone(_ text: String) {
        #expect(DocumentHash(text) == nil)
    }
}
