import Testing

@testable import Gatewright

/// Arrays whose elements have places, as the generator writes them: `TupleModels.swift` is what is expected of it in
/// `Tests/Cases/tuples`.
struct JSONTupleTests {
    /// Texts with the verdict of Python's jsonschema.
    static let texts: [(String, Bool)] = [
        (#"{"pair":["a",1]}"#, true),
        (#"{"pair":["a"]}"#, true),
        (#"{"pair":[]}"#, true),
        (#"{"pair":["a",0]}"#, false),
        (#"{"pair":[1,1]}"#, false),
        (#"{"pair":["a",1,true,{}]}"#, true),
        (#"{"pair":{}}"#, false),
        (#"{"exact":[1,2.5]}"#, true),
        (#"{"exact":[1]}"#, false),
        (#"{"exact":[1,2,3]}"#, false),
        (#"{"exact":[]}"#, false),
        (#"{"rest":["a"]}"#, true),
        (#"{"rest":["a",1,2]}"#, true),
        (#"{"rest":["a",1,"2"]}"#, false),
        (#"{"rest":[]}"#, false),
        (#"{"restObjects":["a",{"a":1},{"a":2}]}"#, true),
        (#"{"restObjects":["a",{"a":1},{}]}"#, false),
        (#"{"anyRest":["a",1,null,"x"]}"#, true),
        (#"{"old":["a",true]}"#, true),
        (#"{"old":["a",true,1]}"#, false),
        (#"{"old":["a"]}"#, true),
        (#"{"old":[true]}"#, false),
        (#"{"named":[12.5,-7]}"#, true),
        (#"{"named":[12.5,-7,"x"]}"#, true),
        (#"{"named":[-91,-7]}"#, false),
        (#"{"named":[12.5]}"#, false),
        (#"{"nullable":[null]}"#, true),
        (#"{"nullable":[null,null]}"#, true),
        (#"{"nullable":["a",1]}"#, true),
        (#"{"nullable":[]}"#, false),
        (#"{"nested":[["red"],{"x":1}]}"#, true),
        (#"{"nested":[["blue"],{"x":1}]}"#, false),
        (#"{"nested":[[],{"x":"1"}]}"#, false),
        (#"{"many":[1,2,3]}"#, true),
        (#"{"many":[1,2]}"#, false),
        (#"{"many":[1,2,3,4,5]}"#, false),
        (#"{"many":[1,2,2]}"#, false),
        (#"{"many":["1",2,3]}"#, false),
        (#"{"noType":[1]}"#, true),
        (#"{"noType":["1"]}"#, false),
        (#"{"closedLate":[1,"a"]}"#, true),
        (#"{"closedLate":[1]}"#, false),
        (#"{"closedLate":[1,"a",2]}"#, false),
        (#"{"choice":["a"]}"#, true),
        (#"{"choice":[1]}"#, true),
        (#"{"choice":[true]}"#, false),
        (#"{"choice":"a"}"#, true),
        (#"{"tree":[1,[2],[3,[4]]]}"#, true),
        (#"{"tree":[1,[2],[3,["4"]]]}"#, false),
        (#"{"tree":[1,[2],[]]}"#, false),
        (#"{"tree":[1,[2],[3],[4]]}"#, false),
    ]

    @Test(arguments: texts)
    func acceptsWhatTheSchemaAllows(_ text: String, _ isValid: Bool) {
        var cursor = JSONCursor(Array(text.utf8))
        _ = AllTuples(from: &cursor)
        #expect(cursor.finish() == isValid, "\(text): \(cursor.errors)")
    }

    @Test(arguments: [
        #"{"pair":["a",1]}"#, #"{"pair":["a"]}"#, #"{"pair":[]}"#, #"{"exact":[1,2.5]}"#, #"{"rest":["a",1,2]}"#,
        #"{"restObjects":["a",{"a":1}]}"#, #"{"named":[12.5,-7]}"#, #"{"nullable":[null,null]}"#,
        #"{"nullable":["a"]}"#, #"{"nested":[["red"],{"x":1}]}"#, #"{"choice":[1]}"#, #"{"tree":[1,[2],[3,[4]]]}"#,
    ])
    func writesWhatItReads(_ text: String) throws {
        let value = try #require(Outcome(text) { AllTuples(from: &$0) }.value ?? nil)
        var writer = JSONWriter()
        value.encode(to: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    }

    @Test func elementsHaveNames() {
        let value = Outcome(#"{"named":[12.5,-7,"x"]}"#) { AllTuples(from: &$0) }.value
        #expect(value == AllTuples(named: .init(latitude: 12.5, longitude: -7, self_: "x")))
    }

    @Test func aGapEndsWhatIsWritten() {
        var writer = JSONWriter()
        AllTuples.Pair(_0: nil, _1: 7).encode(to: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "[]")
    }
}
