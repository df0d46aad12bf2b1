import Testing

@testable import Gatewright

/// Unions as the generator writes them: `UnionModels.swift` is what is expected of it in `Tests/Cases/unions`.
struct JSONUnionTests {
    private func read(_ text: String) -> Outcome<AllUnions?> { Outcome(text) { AllUnions(from: &$0) } }

    private func error(_ text: String) -> JSONError? {
        var cursor = JSONCursor(Array(text.utf8))
        _ = AllUnions(from: &cursor)
        _ = cursor.finish()
        return cursor.error
    }

    static let values: [(text: String, value: AllUnions)] = [
        (#"{"scalar":"a"}"#, AllUnions(scalar: .string("a"))),
        (#"{"scalar":-7}"#, AllUnions(scalar: .integer(-7))),
        (#"{"scalar":0.5}"#, AllUnions(scalar: .number(0.5))),
        (#"{"scalar":true}"#, AllUnions(scalar: .boolean(true))),
        (#"{"size":3}"#, AllUnions(size: .integer(3))),
        (#"{"size":1e+30}"#, AllUnions(size: .number(1e30))),
        (#"{"moment":"2027-01-15"}"#, AllUnions(moment: .date(CalendarDate("2027-01-15")!))),
        (#"{"moment":"2027-01-15T09:30:00Z"}"#, AllUnions(moment: .dateTime(DateTime("2027-01-15T09:30:00Z")!))),
        (#"{"moment":"2027-02-30"}"#, AllUnions(moment: .string("2027-02-30"))),
        (
            #"{"moment":"f81d4fae-7dec-41d0-a765-00a0c91e6bf6"}"#,
            AllUnions(moment: .uuid(UniqueID("f81d4fae-7dec-41d0-a765-00a0c91e6bf6")!))
        ),
        (#"{"shape":{"radius":1.5}}"#, AllUnions(shape: .circle(Circle(radius: 1.5)))),
        (#"{"shape":{"side":2.5,"unit":"m"}}"#, AllUnions(shape: .square(Square(side: 2.5, unit: "m")))),
        (#"{"shape":{"side":2.5,"depth":4}}"#, AllUnions(shape: .cube(Cube(side: 2.5, depth: 4)))),
        (
            #"{"expression":{"left":{"left":1.5,"right":2.5},"right":"x"}}"#,
            AllUnions(
                expression: .product(
                    Product(left: .sum(Sum(left: .number(1.5), right: .number(2.5))), right: "x")))
        ),
        (
            #"{"value":["a",{"b":["c",[]]}]}"#,
            AllUnions(value: .values([.string("a"), .object(["b": .values([.string("c"), .values([])])])]))
        ),
        (#"{"inline":{"a":"x"}}"#, AllUnions(inline: .titledObject(.init(a: "x")))),
        (#"{"inline":{"b":1}}"#, AllUnions(inline: .b(.init(b: 1)))),
        (#"{"inline":"none"}"#, AllUnions(inline: .stringOption(.none_))),
        (#"{"inline":[{"c":true},{}]}"#, AllUnions(inline: .items([.init(c: true), .init()]))),
        (#"{"lists":[1,2]}"#, AllUnions(lists: .array([1, 2]))),
        (#"{"lists":[{"radius":1.5}]}"#, AllUnions(lists: .circles([Circle(radius: 1.5)]))),
        (#"{"lists":["a"]}"#, AllUnions(lists: .names(["a"]))),
        (#"{"maybe":null}"#, AllUnions(maybe: .null)),
        (#"{"maybe":{"radius":0.5}}"#, AllUnions(maybe: .value(.circle(Circle(radius: 0.5))))),
        (#"{"oneOrMany":[]}"#, AllUnions(oneOrMany: .squares([]))),
        (#"{"nested":false}"#, AllUnions(nested: .value(.boolean(false)))),
        (#"{"open":"whatever"}"#, AllUnions(open: "whatever")),
        (#"{"shared":{"id":"i","text":"t"}}"#, AllUnions(shared: .text(.init(id: "i", text: "t")))),
    ]

    @Test(arguments: values.indices)
    func readsAndWrites(_ index: Int) {
        let (text, value) = Self.values[index]
        #expect(read(text) == .value(value))
        var writer = JSONWriter()
        value.encode(to: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [
        // An integer that no Int holds is a number all the same; a whole number with a fraction is no integer.
        (#"{"scalar":100000000000000000000}"#, AllUnions(scalar: .number(1e20))),
        (#"{"scalar":1.0}"#, AllUnions(scalar: .number(1))),
        // Members come in any order, and others beside them.
        (#"{"shape":{"x":[{}],"unit":"m","side":1}}"#, AllUnions(shape: .square(Square(side: 1, unit: "m")))),
        (#"{"shape":{"\u0072adius":1}}"#, AllUnions(shape: .circle(Circle(radius: 1)))),
    ])
    func readsWhatItWritesOtherwise(_ text: String, _ value: AllUnions) {
        #expect(read(text) == .value(value))
    }

    @Test(arguments: [
        (#"{"scalar":[]}"#, "/scalar", "must be of type string, integer, number, boolean"),
        (#"{"scalar":null}"#, "/scalar", "must be of type string, integer, number, boolean"),
        (#"{"shape":{"side":1}}"#, "/shape", "fits none of square, cube, circle"),
        (#"{"shape":{}}"#, "/shape", "fits none of square, cube, circle"),
        (#"{"shape":7}"#, "/shape", "must be an object"),
        // Only one can be meant: what is wrong with that one says more.
        (#"{"shape":{"side":1,"unit":2}}"#, "/shape/unit", "must be a string"),
        (#"{"shapes":[{"radius":1},{"radius":"2"}]}"#, "/shapes/1/radius", "must be a number"),
        (#"{"shape":{"side":[],"unit":"","depth":1}}"#, "/shape", "fits none of square, cube, circle"),
        (#"{"lists":[1,"a"]}"#, "/lists", "fits none of array, circles, names"),
        (#"{"inline":"other"}"#, "/inline", "must be one of none, some"),
        // What comes before a fault that was gone back from must not be taken for its place.
        (#"{"lists":["a"],"open":1}"#, "/open", "must be a string"),
    ])
    func saysWhatIsWrong(_ text: String, _ pointer: String, _ message: String) {
        let error = error(text)
        #expect(error?.pointer == pointer)
        #expect(error?.message == message)
    }

    @Test(arguments: [
        (#"{"shape":{"radius":1,"side":1,"unit":"m"}}"#, "/shape", "fits both square and circle"),
        (#"{"length":"abc"}"#, "/length", "fits both string and string2"),
        (#"{"inline":{"a":"x","b":1}}"#, "/inline", "fits both titledObject and b"),
    ])
    func saysWhatFitsTwice(_ text: String, _ pointer: String, _ message: String) {
        var cursor = JSONCursor(Array(text.utf8))
        _ = AllUnions(from: &cursor)
        let isValid = cursor.finish()
        let errors = cursor.errors
        #expect(!isValid)
        #expect(errors.map(\.pointer) == [pointer])
        #expect(errors.map(\.message) == [message])
    }

    @Test(arguments: [
        #"{"shape":{"side":1,}}"#, #"{"shape":{"side":1"#, #"{"scalar":tru}"#, #"{"scalar":x}"#, #"{"scalar":}"#,
        #"{"moment":"a}"#, #"{"lists":[1,2}"#, #"{"lists":["#,
    ])
    func syntaxIsSyntax(_ text: String) {
        #expect(error(text)?.fault == .syntax)
    }

    @Test func goingBackForgetsDepth() {
        // Every element fails twice, one array deep, before it fits.
        let text = "[" + Array(repeating: #"["a"]"#, count: 1000).joined(separator: ",") + "]"
        let outcome = Outcome(text) { $0.array { AllUnions.Lists(from: &$0) } }
        #expect(outcome.value?.count == 1000)
    }

    @Test func depthIsStillBounded() {
        let text = String(repeating: #"{"left":"#, count: 200) + "1" + String(repeating: #","right":1}"#, count: 200)
        #expect(Outcome(text) { Expression(from: &$0) }.fault == .depth)
    }

    // MARK: Hostile texts

    /// What fits the second variant only, on every level: each level doubles the attempts.
    private func towers(_ height: Int) -> String {
        String(repeating: #"{"left":"#, count: height) + "1" + String(repeating: #","right":"x"}"#, count: height)
    }

    @Test func aFewLevelsAreTried() {
        guard case .product? = Outcome(towers(8), { Expression(from: &$0) }).value else {
            Issue.record("is no product")
            return
        }
    }

    @Test(arguments: [30, 60, 120])
    func attemptsAreCounted(_ height: Int) {
        let bytes = Array(towers(height).utf8)
        var cursor = JSONCursor(bytes)
        _ = Expression(from: &cursor)
        #expect(cursor.error?.fault == .attempts)
        #expect(cursor.error?.message == "takes too many attempts to read")
        // Nothing was tried after the last attempt that was allowed.
        #expect(cursor.rereading < 0 && cursor.rereading >= -bytes.count - 16)
    }

    @Test func manyUnionsSideBySideAreFine() {
        let text = "[" + Array(repeating: #"{"side":1,"depth":1}"#, count: 100_000).joined(separator: ",") + "]"
        #expect(Outcome(text) { $0.array { Shape(from: &$0) } }.value?.count == 100_000)
        let scalars = "[" + Array(repeating: "1", count: 100_000).joined(separator: ",") + "]"
        #expect(Outcome(scalars) { $0.array { AllUnions.Scalar(from: &$0) } }.value?.count == 100_000)
    }

    @Test func everyPrefixIsRefused() {
        let text = Array(#"{"value":["a",{"b":[]}],"shape":{"side":1,"depth":2},"lists":["a"],"moment":"x"}"#.utf8)
        #expect(Outcome(text) { AllUnions(from: &$0) }.value != nil)
        for count in text.indices {
            #expect(Outcome(Array(text[..<count])) { AllUnions(from: &$0) }.value == nil)
        }
    }
}
