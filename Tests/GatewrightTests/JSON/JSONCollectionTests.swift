import Testing

@testable import Gatewright

/// Arrays and maps that hold themselves, as the generator writes them.
struct JSONCollectionTests {
    private func read(_ text: String) -> Outcome<Grove?> { Outcome(text) { Grove(from: &$0) } }

    @Test func literalsStandForThem() {
        #expect(read(#"{"bough":[[],[[]]]}"#) == .value(Grove(bough: [[], [[]]])))
        #expect(read(#"{"roots":{"a":{"b":{}}}}"#) == .value(Grove(roots: ["a": ["b": [:]]])))
        #expect(read(#"{"leaf":[[]]}"#) == .value(Grove(leaf: .value(.optionalBough([[]])))))
    }

    @Test func depthIsBounded() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(Outcome(nested(100)) { Bough(from: &$0) }.fault == nil)
        #expect(Outcome(nested(100_000)) { Bough(from: &$0) }.fault == .depth)
    }
}
