@testable import Gatewright

extension JSONValue {
    /// A value of any kind, not nested deeper than five.
    static func random(_ random: inout SplitMix, depth: Int = 0) -> JSONValue {
        switch Int.random(in: 0..<(depth < 5 ? 10 : 7), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .integer(Int.random(in: -1000...1000, using: &random))
        case 3: .integer(Int.random(in: .min ... .max, using: &random))
        case 4: .number(Double.random(in: -1...1, using: &random) * 1e-3 + 0.1e-12)
        case 5, 6: .string(randomText(&random))
        case 7, 8:
            .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in .random(&random, depth: depth + 1) })
        default:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0..<5, using: &random)).map { _ in
                        (randomText(&random), .random(&random, depth: depth + 1))
                    }, uniquingKeysWith: { $1 }))
        }
    }

    private static func randomText(_ random: inout SplitMix) -> String {
        var text = String.UnicodeScalarView()
        let limits: [UInt32] = [0x20, 0x80, 0x800, 0x10000, 0x110000]
        for _ in 0..<Int.random(in: 0..<12, using: &random) {
            let limit = limits[Int.random(in: 0..<limits.count, using: &random)]
            text.append(Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) ?? "x")
        }
        return String(text)
    }

    /// One of the many texts of the value: with white space, escapes and members in any order.
    func text(_ random: inout SplitMix) -> String {
        let space = Self.space(&random)
        switch self {
        case .null, .bool, .integer, .number:
            return space + description + Self.space(&random)
        case .string(let value):
            return space + Self.quoted(value, &random) + Self.space(&random)
        case .array(let values):
            return space + "[" + (values.isEmpty ? Self.space(&random) : "")
                + values.map { $0.text(&random) }.joined(separator: ",") + "]"
        case .object(let members):
            return space + "{" + (members.isEmpty ? Self.space(&random) : "")
                + members.sorted { $0.key < $1.key }.shuffled(using: &random).map { name, value in
                    Self.space(&random) + Self.quoted(name, &random) + Self.space(&random) + ":" + value.text(&random)
                }.joined(separator: ",") + "}"
        }
    }

    private static func space(_ random: inout SplitMix) -> String {
        ["", "", " ", "\n", "\t \r\n"].randomElement(using: &random) ?? ""
    }

    private static func quoted(_ text: String, _ random: inout SplitMix) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || Int.random(in: 0..<4, using: &random) == 0 {
                for unit in UTF16.encode(scalar) ?? .init() {
                    let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
