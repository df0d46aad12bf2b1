import Testing

@testable import Gatewright

struct JSONMembersTests {
    /// Reads an object of integers with the names `a`, `bc` and the empty one, of which `a` and the empty one are
    /// required.
    private func read(_ text: String, unknown: JSONMembers.Unknown = .skipped) -> Outcome<[String: Int]> {
        Outcome(text) { cursor in
            var members = JSONMembers("\u{1}a\u{2}bc\u{0}", unknown: unknown)
            var values: [String: Int] = [:]
            members: while true {
                switch cursor.member(&members) {
                case 0: values["a"] = cursor.int()
                case 1: values["bc"] = cursor.int()
                case 2: values[""] = cursor.int()
                case 3:
                    let name = cursor.memberName()
                    values["?" + name] = cursor.int()
                default: break members
                }
            }
            _ = cursor.close(members, required: 0b101)
            return values
        }
    }

    @Test(arguments: [
        #"{"a":1,"bc":2,"":3}"#, #"{"":3,"bc":2,"a":1}"#, #"{"bc":2,"a":1,"":3}"#,
        #" { "a" : 1 , "" : 3 , "bc" : 2 } "#,
        #"{"\u0061":1,"\u0062\u0063":2,"":3}"#, #"{"\u0062c":2,"":3,"a":1}"#, #"{"a":9,"a":1,"bc":2,"":3}"#,
        #"{"":9,"a":9,"bc":9,"":3,"a":1,"bc":2}"#, #"{"x":[1,{"a":5}],"a":1,"y":"\n","bc":2,"":3,"z":null}"#,
        #"{"a":1,"ab":7,"b":7,"bcd":7,"A":7,"bc":2,"":3}"#, #"{"a\u0000":7,"a":1,"bc":2,"":3}"#,
    ])
    func orderEscapesAndStrangersDoNotMatter(_ text: String) {
        #expect(read(text) == .value(["a": 1, "bc": 2, "": 3]))
    }

    @Test func missingMembers() {
        #expect(read(#"{"a":1,"":3}"#) == .value(["a": 1, "": 3]))
        for text in ["{}", #"{"a":1}"#, #"{"":1}"#, #"{"bc":1}"#, #"{"a":1,"bc":2}"#, #"{"x":{"a":1,"":3}}"#] {
            #expect(read(text) == .fault(.missing))
        }
    }

    @Test func unknownMembersAreForbidden() {
        #expect(read(#"{"a":1,"":3}"#, unknown: .forbidden) == .value(["a": 1, "": 3]))
        for text in [#"{"a":1,"":3,"x":1}"#, #"{"x":1,"a":1,"":3}"#, #"{"a":1,"":3,"\u0078":1}"#] {
            #expect(read(text, unknown: .forbidden) == .fault(.unexpectedMember))
        }
    }

    @Test func unknownMembersAreKept() {
        #expect(
            read(#"{"x":7,"a":1,"ü\n\u00fc":8,"":3,"x":9}"#, unknown: .kept)
                == .value(["a": 1, "": 3, "?x": 9, "?ü\nü": 8]))
        #expect(read(#"{"a":1,"":3,"x":"y"}"#, unknown: .kept) == .fault(.expected(.integer)))
    }

    @Test(arguments: ["[]", "1", "null", "\"a\"", "true"])
    func noObject(_ text: String) {
        #expect(read(text) == .fault(.expected(.object)))
        #expect(Outcome(text) { $0.dictionary { $0.int() } } == .fault(.expected(.object)))
    }

    @Test func namesAreComparedByteByByte() {
        // An accent of its own makes another member name, though Swift's `==` calls the strings equal.
        for name in ["e\u{301}", #"e\u0301"#] {
            var cursor = JSONCursor(Array("{\"\(name)\":1}".utf8))
            var members = JSONMembers("\u{2}é", unknown: .kept)
            let index = cursor.member(&members)
            #expect(index == 1)
        }
        var cursor = JSONCursor(Array(#"{"\u00e9":1}"#.utf8))
        var members = JSONMembers("\u{2}é", unknown: .kept)
        let index = cursor.member(&members)
        #expect(index == 0)
    }

    /// A name that JSON writes with escapes has a long length in the table: as it is, it is never a part of JSON.
    @Test(arguments: [
        (#"{"a\"b":1,"\\":1,"\n":1}"#, [0, 1, 2] as [Int]?), (#"{"\\":1,"\u000A":1,"\u0061\u0022b":1}"#, [1, 2, 0]),
        (#"{"a"b":1}"#, nil), (#"{"a\"b":1,"\":1}"#, nil), ("{\"\\\\\":1,\"\n\":1}", nil),
    ])
    func namesWithEscapes(_ text: String, expected: [Int]?) {
        var cursor = JSONCursor(Array(text.utf8))
        var members = JSONMembers("\u{7f}\u{0}\u{3}a\"b\u{7f}\u{0}\u{1}\\\u{7f}\u{0}\u{1}\n")
        var found: [Int] = []
        while true {
            let index = cursor.member(&members)
            if index < 0 { break }
            found.append(index)
            _ = cursor.int()
        }
        #expect((cursor.close(members, required: 0) && cursor.finish() ? found : nil) == expected)
    }

    @Test func moreThan64Members() {
        // 150 names `m000` to `m149`, all required.
        let all = 0..<150
        for order in [Array(all), all.reversed(), all.map { ($0 &* 37) % 150 }] {
            #expect(readMany(order) == .value(Array(all)))
        }
        for missing in [0, 63, 64, 65, 127, 128, 149] {
            #expect(readMany(all.filter { $0 != missing }) == .fault(.missing))
        }
        #expect(readMany([]) == .fault(.missing))
    }

    private func readMany(_ present: [Int]) -> Outcome<[Int]> {
        func name(_ number: Int) -> String { "m" + String(1000 + number).dropFirst() }
        let text = "{" + present.map { "\"\(name($0))\":\($0)" }.joined(separator: ",") + "}"
        return Outcome(text) { cursor in
            var members = JSONMembers(manyNames)
            var values = [Int](repeating: -1, count: 150)
            while true {
                let index = cursor.member(&members)
                if index < 0 { break }
                values[index] = cursor.int()
            }
            _ = cursor.close(members, required: .max, .max, 1 << 22 - 1)
            return values
        }
    }

    @Test func longNames() {
        // 127 bytes and more have a length of three bytes.
        for (table, count) in [(name126, 126), (name127, 127), (name130, 130)] as [(StaticString, Int)] {
            let name = String(repeating: "n", count: count)
            for (text, expected) in [("{\"\(name)\":1}", 0), ("{\"z\":1}", 1), ("{\"\(name)n\":1}", 2)] {
                var cursor = JSONCursor(Array(text.utf8))
                var members = JSONMembers(table, unknown: .kept)
                let index = cursor.member(&members)
                #expect(index == expected)
            }
        }
    }

    @Test func enumerations() {
        func read(_ text: String) -> Outcome<Int> {
            Outcome(text) { $0.enumeration("\u{6}placed\u{7}shipped\u{0}\u{3}ü\"") }
        }
        #expect(read(#""placed""#) == .value(0))
        #expect(read(#""shipped""#) == .value(1))
        #expect(read(#""""#) == .value(2))
        #expect(read(#""ü\"""#) == .value(3))
        #expect(read(#""\u0070laced""#) == .value(0))
        for text in [#""place""#, #""placed ""#, #""Placed""#, #""\n""#] { #expect(read(text) == .fault(.value)) }
        #expect(read("1") == .fault(.expected(.string)))
        #expect(read(#""\x""#) == .fault(.encoding))
    }

    @Test func dictionaries() {
        #expect(Outcome("{}") { $0.dictionary { $0.int() } } == .value([:]))
        #expect(Outcome(#"{"a":1,"\n":2,"a":3}"#) { $0.dictionary { $0.int() } } == .value(["a": 3, "\n": 2]))
        #expect(Outcome(#"{"a":1,"b":"c"}"#) { $0.dictionary { $0.int() } } == .fault(.expected(.integer)))
    }
}

private let manyNames: StaticString =
    """
    \u{4}m000\u{4}m001\u{4}m002\u{4}m003\u{4}m004\u{4}m005\u{4}m006\u{4}m007\u{4}m008\u{4}m009\u{4}m010\
    \u{4}m011\u{4}m012\u{4}m013\u{4}m014\u{4}m015\u{4}m016\u{4}m017\u{4}m018\u{4}m019\u{4}m020\u{4}m021\
    \u{4}m022\u{4}m023\u{4}m024\u{4}m025\u{4}m026\u{4}m027\u{4}m028\u{4}m029\u{4}m030\u{4}m031\u{4}m032\
    \u{4}m033\u{4}m034\u{4}m035\u{4}m036\u{4}m037\u{4}m038\u{4}m039\u{4}m040\u{4}m041\u{4}m042\u{4}m043\
    \u{4}m044\u{4}m045\u{4}m046\u{4}m047\u{4}m048\u{4}m049\u{4}m050\u{4}m051\u{4}m052\u{4}m053\u{4}m054\
    \u{4}m055\u{4}m056\u{4}m057\u{4}m058\u{4}m059\u{4}m060\u{4}m061\u{4}m062\u{4}m063\u{4}m064\u{4}m065\
    \u{4}m066\u{4}m067\u{4}m068\u{4}m069\u{4}m070\u{4}m071\u{4}m072\u{4}m073\u{4}m074\u{4}m075\u{4}m076\
    \u{4}m077\u{4}m078\u{4}m079\u{4}m080\u{4}m081\u{4}m082\u{4}m083\u{4}m084\u{4}m085\u{4}m086\u{4}m087\
    \u{4}m088\u{4}m089\u{4}m090\u{4}m091\u{4}m092\u{4}m093\u{4}m094\u{4}m095\u{4}m096\u{4}m097\u{4}m098\
    \u{4}m099\u{4}m100\u{4}m101\u{4}m102\u{4}m103\u{4}m104\u{4}m105\u{4}m106\u{4}m107\u{4}m108\u{4}m109\
    \u{4}m110\u{4}m111\u{4}m112\u{4}m113\u{4}m114\u{4}m115\u{4}m116\u{4}m117\u{4}m118\u{4}m119\u{4}m120\
    \u{4}m121\u{4}m122\u{4}m123\u{4}m124\u{4}m125\u{4}m126\u{4}m127\u{4}m128\u{4}m129\u{4}m130\u{4}m131\
    \u{4}m132\u{4}m133\u{4}m134\u{4}m135\u{4}m136\u{4}m137\u{4}m138\u{4}m139\u{4}m140\u{4}m141\u{4}m142\
    \u{4}m143\u{4}m144\u{4}m145\u{4}m146\u{4}m147\u{4}m148\u{4}m149
    """

private let name126: StaticString =
    """
    \u{7E}nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\
    nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u{1}z
    """
private let name127: StaticString =
    """
    \u{7F}\u{0}\u{7F}nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\
    nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u{1}z
    """
private let name130: StaticString =
    """
    \u{7F}\u{1}\u{2}nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\
    nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u{1}z
    """
