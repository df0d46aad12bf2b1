import Testing

@testable import Gatewright

/// What is JSON but not what was asked for: every place of it is told at once.
struct JSONViolationTests {
    /// `pointer keyword limit` for everything that is wrong in a text.
    private func violations<Value>(_ text: String, _ read: (inout JSONCursor) -> Value) -> [String] {
        var cursor = JSONCursor(Array(text.utf8))
        _ = read(&cursor)
        let isValid = cursor.finish()
        #expect(isValid == cursor.errors.isEmpty)
        return cursor.errors.map { "\($0.pointer) \($0.keyword ?? "-") \($0.limit?.description ?? "-")" }
    }

    static let orders: [(text: String, violations: [String])] = [
        (#"{"id":"a"}"#, []),
        ("[1,{}]", [#" type "object""#]),
        ("null", [#" type "object""#]),
        (
            #"{"id":7,"status":"lost","items":[{"sku":"s"},7,{},{"sku":1,"unitPrice":"x"},{"sku":"s","unitPrice":1}]}"#,
            [
                #"/id type "string""#, #"/status enum ["placed","shipped"]"#, "/items/0/unitPrice required true",
                #"/items/1 type "object""#, "/items/2/sku required true", "/items/2/unitPrice required true",
                #"/items/3/sku type "string""#, #"/items/3/unitPrice type "number""#,
            ]
        ),
        (
            #"{"placedAt":"2027","due":7,"customer":"x","note":[1],"receipt":"?","isGift":"true","rating":1e39,"count":1.5}"#,
            [
                #"/placedAt format "date-time""#, #"/due type "string""#, #"/customer format "uuid""#,
                #"/note type "string""#, #"/receipt format "byte""#, #"/isGift type "boolean""#,
                #"/rating format "float""#, #"/count type "integer""#, "/id required true",
            ]
        ),
        (
            #"{"id":null,"items":{"a":[1]},"labels":["x"],"next":{"next":{"id":{"id":"a"}},"items":[0]},"count":2147483648}"#,
            [
                #"/id type "string""#, #"/items type "array""#, #"/labels type "object""#,
                #"/next/next/id type "string""#, #"/next/items/0 type "object""#, "/next/id required true",
                #"/count format "int32""#,
            ]
        ),
        (
            #"{"id":"a","labels":{"x":1,"y":"z","~/":null}}"#,
            [#"/labels/x type "string""#, #"/labels/~0~1 type "string""#]
        ),
        (#"{"id":"a","rating":1e400,"x":1e400}"#, [#"/rating format "double""#, #"/x format "double""#]),
        // What is no JSON ends it, behind what was found before.
        (
            #"{"id":1,"isGift":2,"count":oops,"note":3}"#,
            [#"/id type "string""#, #"/isGift type "boolean""#, "/count - -"]
        ),
        (#"{"id":[1,}"#, [#"/id type "string""#, "/id/1 - -"]),
        (#"{"id":1,"x":"\ud800","note":3}"#, [#"/id type "string""#, "/x - -"]),
        (#"{"id":1} x"#, [#"/id type "string""#, " - -"]),
    ]

    @Test(arguments: orders.indices)
    func ofAnOrder(_ index: Int) {
        let (text, expected) = Self.orders[index]
        #expect(violations(text) { SampleOrder(from: &$0) } == expected)
    }

    static let unions: [(text: String, violations: [String])] = [
        (
            #"{"scalar":[],"shape":{"radius":"x"},"inline":7,"moment":4,"wrapped":{}}"#,
            [
                #"/scalar type ["string","integer","number","boolean"]"#, #"/shape/radius type "number""#,
                #"/inline oneOf ["titledObject","b","stringOption","items","boolean"]"#,
                #"/moment anyOf ["dateTime","date","uuid","string"]"#, "/wrapped/radius required true",
            ]
        ),
        (
            #"{"shapes":[{"radius":1.5},{},"x",{"radius":[]},{"side":true,"depth":"a"}],"size":"x"}"#,
            [
                #"/shapes/1 oneOf ["square","cube","circle"]"#, #"/shapes/2 type "object""#,
                #"/shapes/3/radius type "number""#, #"/shapes/4/side type "number""#,
                #"/shapes/4/depth type "integer""#,
                #"/size anyOf ["number","integer"]"#,
            ]
        ),
        // A variant that fails leaves nothing behind when another one fits, wherever it failed.
        (#"{"expression":{"left":{"left":1.5,"right":2.5},"right":"x"},"nested":true,"lists":["a"]}"#, []),
        (
            #"{"maybe":{"radius":1},"open":1,"lists":[1,"a"]}"#,
            [
                #"/open type "string""#, #"/lists anyOf ["array","circles","names"]"#,
            ]
        ),
    ]

    @Test(arguments: unions.indices)
    func ofUnions(_ index: Int) {
        let (text, expected) = Self.unions[index]
        #expect(violations(text) { AllUnions(from: &$0) } == expected)
    }

    @Test func discriminatorsPassOverWhatTheyDoNotKnow() {
        let text = #"[{"x":1,"kind":"cow"},{"kind":7},{"y":{"kind":"cat"}},[1],{"z":[],"kind":"cat"},{"kind":"dog"}]"#
        var found: [Int] = []
        let violations = violations(text) { cursor in
            cursor.array { cursor in
                let index = cursor.discriminator("\u{4}kind", among: "\u{3}cat\u{3}dog")
                if index < 0 { return nil as Int? }
                cursor.skip()
                found.append(index)
                return index
            }
        }
        #expect(
            violations == [
                #"/0/kind enum ["cat","dog"]"#, #"/1/kind type "string""#, "/2/kind required true",
                #"/3 type "object""#,
            ])
        #expect(found == [0, 1])
    }

    @Test func everyMissingAndEveryForbiddenMember() {
        let names: StaticString = "\u{1}a\u{1}b\u{1}c"
        #expect(
            violations(#"[{"x":1,"b":2,"y":[{}]},{"a":1,"b":1,"c":1,"a":2}]"#) { cursor in
                cursor.array { cursor in
                    var members = JSONMembers(names, unknown: .forbidden)
                    while cursor.member(&members) >= 0 { _ = cursor.int() }
                    return cursor.close(members, required: 0b111) ? true : nil
                }
            } == [
                "/0/x additionalProperties false", "/0/y additionalProperties false", "/0/a required true",
                "/0/c required true",
            ])
    }

    @Test func requiredMembersBeyondTheSixtyFourth() {
        let names = (0..<130).map { "m\(1000 + $0)" }
        var members = JSONMembers("")
        for index in names.indices where ![3, 63, 64, 127, 128].contains(index) { members.mark(index) }
        var missing: [Int] = []
        members.forEachMissing(.max, [.max, 0b11]) { missing.append($0) }
        #expect(missing == [3, 63, 64, 127, 128])
    }

    /// What is not of its type breaks no limit as well, and what is left out counts.
    @Test func limitsOfWhatIsLeftOut() {
        #expect(violations(#"["a","bb"]"#) { $0.array(minItems: 2, uniqueItems: true) { $0.int() } }.count == 2)
        #expect(
            violations(#"[1,"x",1]"#) { $0.array(maxItems: 2, uniqueItems: true) { $0.int() } } == [
                #"/1 type "integer""#, " maxItems 2", " uniqueItems true",
            ])
        #expect(
            violations(#"{"a":{},"b":{}}"#) { $0.dictionary(minProperties: 2) { SampleOrder.Item(from: &$0) } }.count
                == 4)
        #expect(violations("{}") { $0.array(minItems: 2, uniqueItems: true) { $0.int() } } == [#" type "array""#])
        #expect(violations("[]") { $0.dictionary(minProperties: 2) { $0.int() } } == [#" type "object""#])
        #expect(violations("true") { $0.int(minimum: 3, multipleOf: 2) } == [#" type "integer""#])
        #expect(violations("1e30") { $0.int32(minimum: 3) }.count == 1)
        #expect(violations("5") { $0.string(minLength: 3) } == [#" type "string""#])
        #expect(violations("5") { $0.dateTime() } == [#" type "string""#])
    }

    private enum Level: Int, CaseIterable { case low = 1, high = 20 }

    @Test func enumerationsOfIntegers() {
        #expect(
            violations(#"[1,2,"x",20,1.5]"#) { $0.array { $0.enumeration(of: Level.self) } } == [
                "/1 enum [1,20]", #"/2 type "integer""#, #"/4 type "integer""#,
            ])
    }

    /// A decoder by hand may fail before or behind its value; one that says nothing is not believed.
    @Test func decodersByHand() {
        let text = #"[ 1 , "a,", [2] ,{"x":[3]}, 4]"#
        #expect(
            violations(text) { cursor in
                cursor.array { cursor -> Int? in
                    cursor.fail(.value)
                    return nil
                }
            } == (0..<5).map { "/\($0) enum -" })
        #expect(
            violations(text) { cursor in
                cursor.array { cursor -> Int? in
                    cursor.skip()
                    cursor.fail(.limit)
                    return nil
                }
            } == (0..<5).map { "/\($0) - -" })
        #expect(
            violations("[1]") { $0.array { (_: inout JSONCursor) -> Int? in nil } } == ["/0 enum -"])
    }

    // MARK: Hostile texts

    @Test func violationsAreBounded() {
        let text = "[" + Array(repeating: "{}", count: 10_000).joined(separator: ",") + "]"
        #expect(
            violations(text) { $0.array { SampleOrder.Item(from: &$0) } }.count == JSONCursor.maximumViolations)
    }

    /// The places are found in one pass: with one for each this would take minutes.
    @Test func manyPlacesInALongText() {
        let text =
            "[" + Array(repeating: "1,", count: 500_000).joined()
            + Array(repeating: "{}", count: 60).joined(separator: ",") + "]"
        let violations = violations(text) { $0.array { $0.int() } }
        #expect(violations.count == JSONCursor.maximumViolations)
        #expect(violations.last == #"/500049 type "integer""#)
    }

    /// A name of a megabyte is not sent back once for each violation below it.
    @Test func longNamesAreNotRepeated() {
        let name = String(repeating: "n", count: 1_000_000)
        #expect(
            violations(#"{"x":{"\#(name)":["a",{"y":"b"}]},"z":"a"}"#) { cursor in
                cursor.dictionary { cursor in
                    if cursor.kind == .string { return cursor.int() }
                    _ = cursor.dictionary { $0.array { $0.int() } }
                    return 0
                }
            } == [#"/x type "integer""#, #"/x type "integer""#, #"/z type "integer""#])
    }
}
