import Foundation
import Testing

@testable import Gatewright

/// The same texts, read by Foundation.
struct JSONDifferentialTests {
    private func foundation(_ bytes: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    private func equal(_ value: JSONValue, _ other: Any) -> Bool {
        switch value {
        case .null: return other is NSNull
        case .bool(let value): return (other as? NSNumber).map { Bool(truncating: $0) == value } ?? false
        case .integer(let value):
            guard let number = other as? NSNumber else { return false }
            return number.int64Value == Int64(value) || near(Double(value), number)
        case .number(let value): return (other as? NSNumber).map { near(value, $0) } ?? false
        case .string(let value): return (other as? String).map { $0.utf8.elementsEqual(value.utf8) } ?? false
        case .array(let values):
            guard let others = other as? [Any], others.count == values.count else { return false }
            return zip(values, others).allSatisfy(equal)
        case .object(let members):
            guard let others = other as? [String: Any], others.count == members.count else { return false }
            return members.allSatisfy { name, value in others[name].map { equal(value, $0) } ?? false }
        }
    }

    /// Foundation goes through `Decimal`, which rounds twice, and keeps digits that a `Double` has not.
    private func near(_ value: Double, _ other: NSNumber) -> Bool {
        abs(other.doubleValue - value) <= value.magnitude * 1e-14
    }

    @Test func validTexts() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<2000 {
            let text = Array(JSONValue.random(&random).text(&random).utf8)
            let value = try #require(JSONValue(parsing: text))
            let other = try #require(foundation(text))
            #expect(equal(value, other), "\(value)")
        }
    }

    @Test func ourTexts() throws {
        var random = SplitMix(seed: 8)
        for _ in 0..<2000 {
            let value = JSONValue.random(&random)
            let other = try #require(foundation(value.bytes))
            #expect(equal(value, other), "\(value)")
        }
    }

    @Test func theirTexts() throws {
        var random = SplitMix(seed: 9)
        for _ in 0..<1000 {
            let value = JSONValue.random(&random)
            let other = try #require(foundation(value.bytes))
            for options: JSONSerialization.WritingOptions in [.fragmentsAllowed, [.fragmentsAllowed, .prettyPrinted]] {
                let text = try JSONSerialization.data(withJSONObject: other, options: options)
                let read = try #require(JSONValue(parsing: Array(text)))
                #expect(equal(read, other), "\(value)")
            }
        }
    }

    @Test func changedTexts() {
        var random = SplitMix(seed: 10)
        let characters = Array("{}[]\",:\\ \n0123456789.eE+-truefalsnu/b\u{1}\u{7F}".utf8)
        for _ in 0..<6000 {
            var text = Array(JSONValue.random(&random, depth: 3).text(&random).utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) where !text.isEmpty {
                let index = Int.random(in: 0..<text.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: text[index] = characters.randomElement(using: &random) ?? 0
                case 1: text.remove(at: index)
                default: text.insert(characters.randomElement(using: &random) ?? 0, at: index)
                }
            }
            let value = JSONValue(parsing: text)
            let other = foundation(text)
            // Foundation takes a comma behind the last element of an array; JSON has none there.
            if value == nil, text.filter({ $0 > 0x20 }).contains(Array(",]".utf8)) { continue }
            #expect((value == nil) == (other == nil), "\(String(decoding: text, as: UTF8.self).debugDescription)")
            if let value, let other { #expect(equal(value, other), "\(value)") }
        }
    }
}
