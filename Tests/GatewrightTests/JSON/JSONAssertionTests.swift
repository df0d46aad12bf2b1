import Testing

@testable import Gatewright

/// Keywords that no type of Swift stands for, as the generator writes them: `AssertionModels.swift` is what is expected
/// of it in `Tests/Cases/assertions`.
struct JSONAssertionTests {
    /// Texts with the verdict of Python's jsonschema.
    static let texts: [(String, Bool)] = [
        (#"{"notType":1}"#, true),
        (#"{"notType":"a"}"#, false),
        (#"{"notType":null}"#, true),
        (#"{"notType":{"a":"b"}}"#, true),
        (#"{"notConst":"user"}"#, true),
        (#"{"notConst":"admin"}"#, false),
        (#"{"notConst":"\u0061dmin"}"#, false),
        (#"{"notEnum":3}"#, true),
        (#"{"notEnum":2}"#, false),
        (#"{"notEnum":1.0}"#, false),
        (#"{"notRange":4.5}"#, true),
        (#"{"notRange":5}"#, false),
        (#"{"notRange":7.25}"#, false),
        (#"{"notRange":10}"#, false),
        (#"{"notRange":1e2}"#, true),
        (#"{"notBoth":{}}"#, true),
        (#"{"notBoth":{"url":"x"}}"#, true),
        (#"{"notBoth":{"id":1,"url":"x"}}"#, false),
        (#"{"notBoth":{"id":1,"other":"x"}}"#, true),
        (#"{"notShape":{}}"#, true),
        (#"{"notShape":{"kind":"x"}}"#, false),
        (#"{"notShape":{"kind":"y"}}"#, true),
        (#"{"notShape":{"kind":["x"]}}"#, true),
        (#"{"notReferred":{"next":null}}"#, false),
        (#"{"notReferred":{"next":{"next":{"next":null}}}}"#, false),
        (#"{"notReferred":{"next":{"next":{"next":1}}}}"#, true),
        (#"{"notReferred":{"next":{}}}"#, true),
        (#"{"notReferred":7}"#, true),
        (#"{"address":{"country":"US","zip":"12345"}}"#, true),
        (#"{"address":{"country":"US","zip":"123"}}"#, false),
        (#"{"address":{"country":"US"}}"#, false),
        (#"{"address":{"country":"US","code":"a"}}"#, false),
        (#"{"address":{"country":"DE","code":"a"}}"#, true),
        (#"{"address":{"country":"DE","zip":"12345"}}"#, false),
        (#"{"address":{"code":"a"}}"#, true),
        (#"{"address":{}}"#, false),
        (#"{"onlyThen":9}"#, true),
        (#"{"onlyThen":10}"#, true),
        (#"{"onlyThen":15}"#, false),
        (#"{"onlyThen":20}"#, true),
        (#"{"names":{}}"#, true),
        (#"{"names":{"ab":1,"abcd":null}}"#, true),
        (#"{"names":{"a":1}}"#, false),
        (#"{"names":{"abcde":1}}"#, false),
        (#"{"names":{"ä€":1}}"#, true),
        (#"{"counted":{}}"#, false),
        (#"{"counted":{"a":1}}"#, true),
        (#"{"counted":{"x":1,"y":2}}"#, true),
        (#"{"counted":{"a":1,"x":1,"y":2}}"#, false),
        (#"{"counted":{"a":1,"a":2,"b":1}}"#, true),
        (#"{"dependent":{}}"#, true),
        (#"{"dependent":{"card":"1"}}"#, false),
        (#"{"dependent":{"card":"1","address":"a"}}"#, false),
        (#"{"dependent":{"card":"1","address":"a","cvc":"123"}}"#, true),
        (#"{"dependent":{"card":"1","address":"a","cvc":"12"}}"#, false),
        (#"{"dependent":{"cvc":"1"}}"#, false),
        (#"{"dependent":{"address":"a"}}"#, true),
        (#"{"oldDependent":{"b":1}}"#, true),
        (#"{"oldDependent":{"a":1,"b":1}}"#, true),
        (#"{"oldDependent":{"b":2}}"#, true),
        (#"{"unknownRequired":{"a":1}}"#, false),
        (#"{"unknownRequired":{"a":1,"present":null}}"#, true),
        (#"{"unknownRequired":{"present":[]}}"#, false),
        (#"{"mapRequired":{}}"#, false),
        (#"{"mapRequired":{"x":1}}"#, true),
        (#"{"mapRequired":{"y":1}}"#, false),
        (#"{"closed":{"a":1}}"#, true),
        (#"{"closed":{"a":1,"b":1}}"#, false),
        (#"{"closed":{}}"#, true),
        (#"{"closedIf":{"kind":"a"}}"#, true),
        (#"{"closedIf":{"kind":"a","extra":1}}"#, true),
        (#"{"closedIf":{"kind":"b","extra":1}}"#, false),
        (#"{"closedIf":{"kind":"a","other":1}}"#, false),
        (#"{"closedIf":{"extra":1}}"#, true),
        (#"{"contained":[5]}"#, true),
        (#"{"contained":[1,2,7]}"#, true),
        (#"{"contained":[1,2]}"#, false),
        (#"{"contained":[]}"#, false),
        (#"{"containedSome":["a","b"]}"#, true),
        (#"{"containedSome":["a",1]}"#, false),
        (#"{"containedSome":["a","b","c"]}"#, true),
        (#"{"containedSome":["a","b","c","d"]}"#, false),
        (#"{"containedNone":[]}"#, true),
        (#"{"containedNone":["a",1]}"#, true),
        (#"{"containedNone":["a","b"]}"#, false),
        (#"{"unique":[]}"#, true),
        (#"{"unique":[1,2,"1"]}"#, true),
        (#"{"unique":[1,1.0]}"#, false),
        (#"{"unique":[1,true]}"#, true),
        (#"{"unique":[{"a":1,"b":2},{"b":2,"a":1}]}"#, false),
        (#"{"unique":[{"a":1,"b":2},{"b":2,"a":2}]}"#, true),
        (#"{"unique":[[1,2],[2,1]]}"#, true),
        (#"{"unique":[null,null]}"#, false),
        (#"{"unique":["a","\u0061"]}"#, false),
        (#"{"unique":["é","e\u0301"]}"#, true),
        (#"{"unique":[[1],[1.0]]}"#, false),
        (#"{"uniqueObjects":[{"a":1},{"a":2}]}"#, true),
        (#"{"uniqueObjects":[{"a":1},{"a":1}]}"#, false),
        (#"{"uniqueObjects":[{"a":1,"x":1},{"a":1,"x":2}]}"#, true),
        (#"{"uniqueObjects":[{},{}]}"#, false),
        (#"{"uniqueTexts":["é","e\u0301"]}"#, true),
        (#"{"uniqueTexts":["a","b","a"]}"#, false),
        (#"{"uniqueTexts":["a","A"]}"#, true),
        (#"{"uniqueMoments":["2026-01-01T00:00:00Z","2026-01-01T01:00:00+01:00"]}"#, true),
        (#"{"uniqueMoments":["2026-01-01T00:00:00Z","2026-01-01T00:00:00Z"]}"#, false),
        (#"{"onlyTrue":true}"#, true),
        (#"{"onlyTrue":false}"#, false),
        (#"{"onlyTrue":1}"#, false),
        (#"{"onlyFalse":false}"#, true),
        (#"{"onlyFalse":true}"#, false),
        (#"{"both":true}"#, true),
        (#"{"both":false}"#, true),
        (#"{"both":0}"#, false),
        (#"{"nothing":null}"#, true),
        (#"{"nothing":0}"#, false),
        (#"{"nothing":"null"}"#, false),
        (#"{"onlyNull":null}"#, true),
        (#"{"onlyNull":false}"#, false),
        (#"{"emptyObject":{}}"#, true),
        (#"{"emptyObject":{"a":1}}"#, false),
        (#"{"list":[1,2]}"#, true),
        (#"{"list":[1.0,2]}"#, true),
        (#"{"list":[2,1]}"#, false),
        (#"{"list":{"b":[true],"a":1}}"#, true),
        (#"{"list":{"b":[true],"a":1,"c":1}}"#, false),
        (#"{"list":7}"#, true),
        (#"{"list":7.0}"#, true),
        (#"{"list":"7"}"#, false),
        (#"{"untyped":5}"#, true),
        (#"{"untyped":4.9}"#, false),
        (#"{"untyped":"abc"}"#, true),
        (#"{"untyped":"abcd"}"#, false),
        (#"{"untyped":[1]}"#, true),
        (#"{"untyped":[]}"#, false),
        (#"{"untyped":{"a":1}}"#, true),
        (#"{"untyped":{}}"#, false),
        (#"{"untyped":null}"#, true),
        (#"{"untyped":true}"#, true),
        (#"{"shortDate":"2026-01-01"}"#, false),
        (#"{"wholeLimits":1}"#, true),
        (#"{"wholeLimits":0}"#, false),
        (#"{"wholeLimits":2}"#, true),
        (#"{"wholeLimits":3}"#, false),
        (#"{"conditions":{}}"#, true),
        (#"{"conditions":{"kind":"a"}}"#, false),
        (#"{"conditions":{"kind":"a","a":1}}"#, true),
        (#"{"conditions":{"kind":"a","a":1,"b":1}}"#, false),
        (#"{"conditions":{"kind":"b"}}"#, false),
        (#"{"conditions":{"kind":"b","b":1}}"#, true),
        (#"{"conditions":{"b":1}}"#, false),
        (#"{"conditions":{"kind":"c","b":1}}"#, false),
        (#"{"containsBoth":[1]}"#, false),
        (#"{"containsBoth":[1,2]}"#, true),
        (#"{"containsBoth":[2,3,1]}"#, true),
        (#"{"containsBoth":[]}"#, false),
        (#"{"multiples":6}"#, true),
        (#"{"multiples":4}"#, false),
        (#"{"multiples":9}"#, false),
        (#"{"multiples":0}"#, true),
        (#"{"oneOfTwo":{}}"#, false),
        (#"{"oneOfTwo":{"email":"a"}}"#, true),
        (#"{"oneOfTwo":{"email":"a","phone":"1"}}"#, true),
        (#"{"exactlyOne":{}}"#, false),
        (#"{"exactlyOne":{"email":"a"}}"#, true),
        (#"{"exactlyOne":{"phone":"a"}}"#, true),
        (#"{"exactlyOne":{"email":"a","phone":"1"}}"#, false),
        (#"{"notWord":"a"}"#, true),
        (#"{"notWord":"b"}"#, false),
        (#"{"notWord":"d"}"#, false),
        (#"{"namedByPattern":{}}"#, true),
        (#"{"namedByPattern":{"x-a":"b"}}"#, true),
        (#"{"namedByPattern":{"x-a":1}}"#, false),
        (#"{"namedByPattern":{"y":"b"}}"#, false),
        (#"{"besidePattern":{"id":1}}"#, true),
        (#"{"besidePattern":{"id":1,"n":2,"as":"xy"}}"#, true),
        (#"{"besidePattern":{"id":1,"n":"2"}}"#, false),
        (#"{"besidePattern":{"id":1,"as":"xyz"}}"#, false),
        (#"{"besidePattern":{"id":1,"ns":1}}"#, false),
        (#"{"besidePattern":{"id":1,"other":{}}}"#, true),
        (#"{"besidePattern":{"n":1}}"#, false),
        (#"{"pairPattern":{"id":1,"n1":1}}"#, true),
        (#"{"pairPattern":{"id":1,"n1":"1"}}"#, false),
        (#"{"pairPattern":{"id":1,"m":1}}"#, false),
        (#"{"restPattern":{"n":1,"b":true}}"#, true),
        (#"{"restPattern":{"n":true,"b":true}}"#, false),
        (#"{"restPattern":{"n":1,"b":1}}"#, false),
        (#"{"patternNames":{"abc":1}}"#, true),
        (#"{"patternNames":{"Abc":1}}"#, false),
        (#"{"notPattern":"abc"}"#, true),
        (#"{"notPattern":"a1"}"#, false),
        (#"{"anyPattern":"abc"}"#, true),
        (#"{"anyPattern":"bc"}"#, false),
        (#"{"anyPattern":7}"#, true),
        (#"{"datePattern":"2026-01-01"}"#, true),
        (#"{"datePattern":"2025-01-01"}"#, false),
        (#"{"bothPatterns":"a-z"}"#, true),
        (#"{"bothPatterns":"a-"}"#, false),
        (#"{"bothPatterns":"-z"}"#, false),
        // Schemas of one text that refer to other patterns.
        (#"{"anyPattern":"abc","datePattern":"2026-01-01"}"#, true),
        (#"{"datePattern":"2026-01-01","anyPattern":"2026"}"#, false),
    ]

    @Test(arguments: texts)
    func acceptsWhatTheSchemaAllows(_ text: String, _ isValid: Bool) {
        var cursor = JSONCursor(Array(text.utf8))
        _ = AllAssertions(from: &cursor)
        #expect(cursor.finish() == isValid, "\(text): \(cursor.errors)")
    }

    private func errors(_ text: String) -> [String] {
        var cursor = JSONCursor(Array(text.utf8))
        _ = AllAssertions(from: &cursor)
        _ = cursor.finish()
        return cursor.errors.map { "\($0.pointer) \($0.keyword ?? "-") \($0.limit?.description ?? "-")" }
    }

    @Test(arguments: [
        (#"{"notEnum":1}"#, [#"/notEnum not {"enum":[1,2]}"#]),
        (
            #"{"names":{"a":1,"bb":2,"ccccc":3}}"#,
            [
                #"/names/a propertyNames {"maxLength":4,"minLength":2}"#,
                #"/names/ccccc propertyNames {"maxLength":4,"minLength":2}"#,
            ]
        ),
        (
            #"{"dependent":{"card":"1","cvc":"2"}}"#,
            [#"/dependent/address dependentRequired ["card"]"#, "/dependent/cvc minLength 3"]
        ),
        (#"{"address":{"country":"US","zip":"1"}}"#, ["/address/zip minLength 5"]),
        (#"{"contained":[1,true]}"#, [#"/contained/1 type "integer""#]),
        (#"{"contained":[1,2]}"#, [#"/contained contains {"minimum":5}"#]),
        (#"{"onlyTrue":false,"nothing":1}"#, ["/onlyTrue const true", "/nothing const null"]),
        (#"{"unknownRequired":{}}"#, ["/unknownRequired/present required true", "/unknownRequired/a required true"]),
        // What is no JSON, or no number that fits, is said once.
        (#"{"notType":[1,}"#, [" - -"]),
        (#"{"notRange":1e999}"#, [#"/notRange format "double""#]),
    ])
    func saysWhatIsWrong(_ text: String, _ expected: [String]) {
        let errors = errors(text)
        // Where a text breaks off does not matter here.
        #expect(errors.map { $0.hasSuffix(" - -") ? " - -" : $0 } == expected)
    }

    @Test func recursionIsBounded() {
        let deep = String(repeating: #"{"next":"#, count: 120) + "null" + String(repeating: "}", count: 120)
        #expect(errors(#"{"notReferred":\#(deep)}"#) == [#"/notReferred not {"$ref":"1"}"#])
    }

    /// Each level is tried twice, so that without a bound 120 levels would take for ever.
    @Test func attemptsAreCounted() {
        let deep = String(repeating: #"{"next":"#, count: 120) + "null" + String(repeating: "}", count: 120)
        var cursor = JSONCursor(Array(deep.utf8))
        cursor.check(
            """
            {"$ref":"1","$defs":{"1":{"properties":{"next":{"anyOf":[{"allOf":[{"$ref":"1"},{"not":{}}]},\
            {"allOf":[{"$ref":"1"},{"not":{}}]}]}}}}}
            """)
        #expect(cursor.fault == .attempts)
    }

    @Test func aSchemaThatIsItselfEndsSomewhere() {
        var cursor = JSONCursor(Array("1".utf8))
        cursor.check(#"{"$ref":"1","$defs":{"1":{"$ref":"1"}}}"#)
        #expect(cursor.fault == .attempts)
    }
}
