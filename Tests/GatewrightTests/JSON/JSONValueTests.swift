import Testing

@testable import Gatewright

struct JSONValueTests {
    private let value: JSONValue = [
        "text": "a\n\"ü", "whole": 7, "part": 1.5, "yes": true, "none": nil, "list": [1, [2], ["x": 3]], "": "empty",
    ]

    @Test func literalsAndText() {
        #expect(
            value.description
                == #"{"":"empty","list":[1,[2],{"x":3}],"none":null,"part":1.5,"text":"a\n\"ü","whole":7,"yes":true}"#)
        #expect(JSONValue(parsing: value.bytes) == value)
        #expect(Outcome(value.bytes) { JSONValue(from: &$0) }.value == value)
    }

    @Test func textsOfLiteralsMayHoldValues() {
        let count = 3
        let data: [String: JSONValue] = ["seen": "\(count) of 4"]
        #expect(data == ["seen": .string("3 of 4")])
    }

    @Test func access() {
        #expect(value["text"]?.string == "a\n\"ü")
        #expect(value["whole"]?.int == 7)
        #expect(value["whole"]?.double == 7)
        #expect(value["part"]?.double == 1.5)
        #expect(value["part"]?.int == nil)
        #expect(value["yes"]?.bool == true)
        #expect(value["none"]?.isNull == true)
        #expect(value["missing"] == nil)
        #expect(value["list"]?[1]?[0] == 2)
        #expect(value["list"]?[2]?["x"] == 3)
        #expect(value["list"]?[3] == nil)
        #expect(value["list"]?[-1] == nil)
        #expect(value[0] == nil)
        #expect(value["list"]?["x"] == nil)
        #expect(value["list"]?.array?.count == 3)
        #expect(value.object?.count == 7)
        #expect(
            value.string == nil && value.int == nil && value.double == nil && value.bool == nil && value.array == nil)
        #expect(value["text"]?.object == nil && value["text"]?.isNull == false)
    }

    @Test(
        arguments: [
            ("1", .integer(1)), ("-1", .integer(-1)), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("1.5", .number(1.5)), ("1e2", .integer(100)), ("-1.0", .integer(-1)), ("0e9", .integer(0)),
            ("1e15", .integer(1_000_000_000_000_000)),
            ("1e16", .number(1e16)), ("1.5e300", .number(1.5e300)),
        ] as [(String, JSONValue)])
    func numbers(_ text: String, _ expected: JSONValue) {
        #expect(JSONValue(parsing: Array(text.utf8)) == expected)
    }

    @Test func numbersAsIntegers() {
        #expect(JSONValue.number(100).int == 100)
        #expect(JSONValue.number(1e300).int == nil)
        #expect(JSONValue.number(.infinity).int == nil)
        #expect(JSONValue.number(.nan).description == "null")
    }

    @Test func ofMembersThatComeTwiceTheLastOneCounts() {
        #expect(JSONValue(parsing: Array(#"{"a":1,"a":2,"\u0061":3}"#.utf8)) == ["a": 3])
        #expect(["a": 1, "a": 2] as JSONValue == ["a": 2])
    }

    @Test func randomValuesComeBack() {
        var random = SplitMix(seed: 4)
        for _ in 0..<2000 {
            let value = JSONValue.random(&random)
            #expect(JSONValue(parsing: value.bytes) == value)
            #expect(JSONValue(parsing: Array(value.text(&random).utf8)) == value)
        }
    }
}
