import Testing

@testable import Gatewright

/// Enumerations, constants and defaults as the generator writes them: `ValueModels.swift` is what is expected of it in
/// `Tests/Cases/values`.
struct JSONValuesTests {
    private static let required = #"{"tag":"cat","version":2,"single":"only","given":1"#

    /// Whole texts, with the verdict of Python's jsonschema.
    static let texts: [(String, Bool)] = [
        (#"{"tag":"cat","version":2,"single":"only","given":1}"#, true),
        (#"{"tag":"cat","version":2,"single":"only"}"#, false),
        (#"{"tag":"dog","version":2,"single":"only","given":1}"#, false),
        (#"{"tag":null,"version":2,"single":"only","given":1}"#, false),
        (#"{"tag":"cat","version":2.0,"single":"only","given":1}"#, true),
        (#"{"tag":"cat","version":3,"single":"only","given":1}"#, false),
        (#"{"tag":"cat","version":"2","single":"only","given":1}"#, false),
        (#"{"tag":"cat","version":2,"single":"other","given":1}"#, false),
    ]

    /// Members beside the required ones, likewise.
    static let members: [(String, Bool)] = [
        (#""mixed":1"#, true),
        (#""mixed":1.0"#, true),
        (#""mixed":"1""#, false),
        (#""mixed":"two""#, true),
        (#""mixed":true"#, true),
        (#""mixed":false"#, false),
        (#""mixed":"true""#, false),
        (#""mixed":null"#, true),
        (#""mixed":25e-1"#, true),
        (#""mixed":"it's \"odd\"""#, true),
        (#""mixed":[1]"#, false),
        (#""ratio":0.5"#, true),
        (#""ratio":1"#, true),
        (#""ratio":1e30"#, true),
        (#""ratio":0.25"#, false),
        (#""ratio":"0.5""#, false),
        (#""ratios":[1,1.1,100.0,-1.1]"#, true),
        (#""ratios":[1,2]"#, false),
        (#""level":-3"#, true),
        (#""level":1.0"#, true),
        (#""level":0"#, false),
        (#""level":true"#, false),
        (#""oneOfTypes":7"#, true),
        (#""oneOfTypes":"a""#, true),
        (#""oneOfTypes":true"#, false),
        (#""oneOfTypes":"7""#, false),
        (#""twins":"""#, true),
        (#""twins":"A""#, true),
        (#""twins":"a ""#, true),
        (#""twins":" a""#, false),
        (#""twins":1"#, false),
        (#""share":0.25"#, true),
        (#""share":0.5"#, false),
        (#""share":null"#, false),
        (#""color":"red""#, true),
        (#""color":"mauve""#, true),
        (#""color":7"#, false),
        (#""grade":7"#, true),
        (#""grade":1.0"#, true),
        (#""grade":1.5"#, false),
        (#""grade":"1""#, false),
        (#""stars":4"#, true),
        (#""stars":true"#, false),
        (#""weight":2"#, true),
        (#""weight":"2""#, false),
        (#""kinds":2"#, false),
        (#""count":-6"#, false),
        (#""state":"ajar""#, false),
        (#""text":null"#, true),
    ]

    @Test(arguments: texts + members.map { ("\(required),\($0.0)}", $0.1) })
    func acceptsWhatTheSchemaAllows(_ text: String, _ isValid: Bool) {
        var cursor = JSONCursor(Array(text.utf8))
        _ = AllValues(from: &cursor)
        #expect(cursor.finish() == isValid, "\(text)")
    }

    @Test func defaultsStandForMissingMembers() throws {
        let value = try #require(Outcome(Self.required + "}") { AllValues(from: &$0) }.value ?? nil)
        var expected = AllValues()
        expected.given = 1
        #expect(value == expected)
        #expect(value.name == "it's \"odd\" \\ \n")
        #expect(value.otherState == .closed)
        #expect(value.point == AllValues.Point(x: 1))
        #expect(value.anything == ["a": [1, 2.5, .null, ["b": "c"]], "d": [:]])
        #expect(value.either == .string("auto"))
        #expect(value.fallbackColor == .unknown("blue"))
        #expect(value.grade == .unknown(3))
        #expect(value.day == CalendarDate(year: 2024, month: 2, day: 29))
        #expect(value.moment == DateTime("2026-01-31T23:59:59.25+01:30"))
        #expect(value.id == UniqueID("f81d4fae-7dec-41d0-a765-00a0c91e6bf6"))
        #expect(value.data == Array("hi".utf8))
        #expect(value.days == [CalendarDate(year: 2026, month: 1, day: 31)])
        #expect(value.points == [ValuePoint(x: 1), ValuePoint()])
        #expect(value.line == AllValues.Line(from: ValuePoint(x: 1)))
        #expect(value.longData == nil && value.others == nil && value.leapSecond == nil)
    }

    @Test func openNumbers() throws {
        let text = Self.required + #","grade":-2,"stars":9,"weight":0.75}"#
        let value = try #require(Outcome(text) { AllValues(from: &$0) }.value ?? nil)
        #expect(value.grade == .minus2 && value.stars == .unknown(9) && value.weight == .unknown(0.75))
        var writer = JSONWriter()
        value.encode(to: &writer)
        let written = try #require(JSONValue(parsing: writer.bytes))
        #expect(written["grade"] == -2 && written["stars"] == 9 && written["weight"] == 0.75)
        #expect(CheckValues.Size(parameter: "7") == .unknown(7) && CheckValues.Size(parameter: "x") == nil)
        #expect(CheckValues.Size.unknown(7).parameter == "7" && CheckValues.Size(rawValue: 2) == ._2)
    }

    @Test func whatIsThereWinsOverTheDefault() throws {
        let text =
            Self.required
            + #","name":"other","count":1,"state":"closed","tags":[],"text":null,"either":3,"origin":{"x":2,"y":3}}"#
        let value = try #require(Outcome(text) { AllValues(from: &$0) }.value ?? nil)
        var expected = AllValues()
        expected.given = 1
        expected.name = "other"
        expected.count = 1
        expected.state = .closed
        expected.tags = []
        expected.text = nil
        expected.either = .integer(3)
        expected.origin = ValuePoint(x: 2, y: 3)
        #expect(value == expected)
    }

    @Test func writesWhatItReads() throws {
        let text =
            Self.required
            + #","mixed":2.5,"ratio":-1.5,"ratios":[1.1,100],"level":-3,"oneOfTypes":7,"color":"mauve","size":"m"}"#
        let value = try #require(Outcome(text) { AllValues(from: &$0) }.value ?? nil)
        var writer = JSONWriter()
        value.encode(to: &writer)
        let written = try #require(JSONValue(parsing: writer.bytes))
        for (name, member) in try #require(JSONValue(parsing: Array(text.utf8))?.object) {
            #expect(written[name] == member)
        }
        #expect(written["fallbackColor"] == "blue")
    }

    @Test(arguments: [
        ("1", CheckValues.Mixed._1), ("two", .two), ("true", .true), ("3", nil), ("", nil),
    ])
    func mixedParameters(_ text: String, _ value: CheckValues.Mixed?) {
        #expect(CheckValues.Mixed(parameter: text) == value)
    }

    @Test func openParameters() {
        #expect(CheckValues.Open(parameter: "red") == .red)
        #expect(CheckValues.Open(parameter: "mauve") == .unknown("mauve"))
        #expect(CheckValues.Open.unknown("mauve").parameter == "mauve")
        #expect(CheckValues.Ratio(parameter: "1") == ._1)
        #expect(CheckValues.Ratio(parameter: "0.25") == nil)
    }
}
