/// What each keyword of JSON Schema that a document may use accepts and refuses, by the version of OpenAPI.
///
/// A line is `keyword | versions | schema | valid values ; … | other values ; … | keywords that these break`. Without a
/// last column it is the line's own keyword. `@Name` stands for a reference to a named schema.
///
/// A keyword that a version of OpenAPI does not have is taken at its word all the same: API Gateway's own models are
/// JSON Schema draft 4, also in Swagger 2.0, and nobody writes `const` to say nothing.
enum KeywordTable {
    struct Row {
        var keyword: String
        var versions: [String]
        var schema: String
        var valid: [String]
        var invalid: [String]
        /// Empty for any.
        var violated: Set<String>
    }

    static let rows: [Row] = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        let columns = line.split(separator: " | ", omittingEmptySubsequences: false).map(trimmed)
        let words = columns[1].split(separator: " ").map(String.init)
        let keyword = columns[0]
        return Row(
            keyword: keyword, versions: words == ["all"] ? versions : words, schema: columns[2],
            valid: list(columns[3]), invalid: list(columns[4]),
            violated: columns.count < 6
                ? [keyword] : columns[5] == "any" ? [] : Set(columns[5].split(separator: " ").map(String.init)))
    }

    private static func list(_ text: String) -> [String] { text.split(separator: " ; ").map(trimmed) }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
        return String(text[..<end].drop { $0 == " " })
    }

    static let versions = ["2.0", "3.0", "3.1"]

    /// The schemas that others refer to. Swagger 2.0 has no `oneOf` beside its discriminator.
    static let named = [
        (
            "Node",
            #"{"type":"object","required":["v"],"properties":{"v":{"type":"integer"},"next":@Node,"list":{"type":"array","items":@Node}}}"#
        ),
        ("Ping", #"{"type":"object","properties":{"pong":@Pong}}"#),
        ("Pong", #"{"type":"object","required":["ping"],"properties":{"ping":{"type":"array","items":@Ping}}}"#),
        ("Tree", #"{"type":"array","items":@Tree}"#),
        ("Short", #"{"type":"string","minLength":1,"maxLength":5}"#),
        (
            "Cat",
            #"{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"},"lives":{"type":"integer"}}}"#
        ),
        (
            "Dog",
            #"{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"},"tricks":{"type":"string"}}}"#
        ),
        (
            "Animal",
            #"{"type":"object","required":["kind"],"discriminator":%discriminator,"properties":{"kind":{"type":"string"}}}"#
        ),
        (
            "Bird",
            #"{"allOf":[@Animal,{"type":"object","required":["wings"],"properties":{"wings":{"type":"integer"}}}]}"#
        ),
        (
            "Holder",
            #"{"type":"object","properties":{"held":{"type":"object","required":["y"],"properties":{"y":{"type":"integer"}}}}}"#
        ),
    ]

    static let text = #"""
        # Types
        type | all | {"type":"string"} | "a" ; "" | 1 ; null ; ["a"]
        type | all | {"type":"integer"} | 1 ; 1.0 ; -0 ; 1e3 ; 9007199254740993.0 | 1.5 ; "1" ; true ; 1e-400
        format | all | {"type":"integer"} | 9223372036854775807 ; 9.223372036854775807e18 ; -9223372036854775808 | 9223372036854775808 ; 1e30
        type | all | {"type":"number"} | 1 ; 1.5e3 ; 123456789012345678901234567890 | "1" ; true
        format | all | {"type":"number"} | 1e308 | 1e309
        type | all | {"type":"boolean"} | true ; false | 0 ; "true"
        type | all | {"type":"array","items":{"type":"integer"}} | [] ; [1,2] | {} ; ["a"] ; [null]
        type | all | {"type":"object","properties":{"a":{"type":"string"}}} | {} ; {"a":"x","b":1} | [] ; {"a":1}
        type | all | {"type":"object"} | {} ; {"a":[null]} | [] ; null
        type | 3.1 | {"type":["string","null"]} | "a" ; null | 1
        type | 3.1 | {"type":["string","integer"]} | "a" ; 1 | 1.5 ; null
        type | 3.1 | {"type":"null"} | null | 0
        nullable | 3.0 3.1 | {"type":"string","nullable":true} | "a" ; null | 1 | type
        x-nullable | 2.0 | {"type":"string","x-nullable":true} | "a" ; null | 1 | type
        nullable | 3.0 | {"type":"object","properties":{"a":{"type":"string","nullable":true}}} | {} ; {"a":null} ; {"a":"x"} | {"a":1} | type
        type | 3.1 | {"type":"object","properties":{"a":{"type":["string","null"]}}} | {} ; {"a":null} ; {"a":"x"} | {"a":1}
        # Values
        enum | all | {"type":"string","enum":["+1","-1","","a","A","class","1","a b","self"]} | "+1" ; "-1" ; "" ; "a" ; "A" ; "class" ; "1" ; "a b" ; "self" | "b" ; "+" ; "Class"
        enum | all | {"type":"integer","enum":[1,-2]} | 1 ; 1.0 ; -2 | 2 ; "1" | enum type
        enum | all | {"type":"number","enum":[0.5,1]} | 0.5 ; 1 ; 5e-1 | 0.25
        enum | all | {"enum":[1,"a",true,null,2.5]} | 1 ; "a" ; true ; null ; 2.5 | false ; "b" ; 2 ; []
        enum | all | {"type":"boolean","enum":[true]} | true | false
        enum | all | {"enum":[[1,2],{"a":1}]} | [1,2] ; {"a":1.0} | [2,1] ; {}
        x-extensible-enum | all | {"type":"string","x-extensible-enum":["a"]} | "a" ; "else" | 1 | type
        x-extensible-enum | all | {"type":"integer","x-extensible-enum":[1]} | 1 ; 2 | "1" | type
        const | all | {"type":"integer","const":2} | 2 ; 2.0 | 3
        const | all | {"const":"x"} | "x" | "y" ; 1
        const | all | {"const":{"a":[1]}} | {"a":[1]} | {"a":[2]} ; {"a":[1],"b":1}
        default | all | {"type":"object","properties":{"a":{"type":"integer","default":5}}} | {} ; {"a":1} | {"a":"x"} ; {"a":null} | type
        # Numbers
        minimum | all | {"type":"integer","minimum":3} | 3 | 2
        minimum | all | {"type":"number","minimum":0.1} | 0.1 ; 0.10000000000000001 | 0.09
        maximum | all | {"type":"integer","maximum":3} | 3 | 4
        maximum | all | {"type":"number","maximum":18446744073709551616} | 18446744073709551616 | 1e20
        exclusiveMinimum | 2.0 3.0 | {"type":"number","minimum":3,"exclusiveMinimum":true} | 3.1 | 3
        exclusiveMaximum | 2.0 3.0 | {"type":"integer","maximum":3,"exclusiveMaximum":true} | 2 | 3
        exclusiveMinimum | 3.1 | {"type":"number","exclusiveMinimum":3} | 3.1 | 3
        exclusiveMaximum | 3.1 | {"type":"integer","exclusiveMaximum":3} | 2 | 3
        multipleOf | all | {"type":"number","multipleOf":0.01} | 0.07 ; 19.99 ; 1e300 ; 0 | 0.075
        multipleOf | all | {"type":"integer","multipleOf":3} | -3 ; 0 ; 9 | 4
        # Texts
        minLength | all | {"type":"string","minLength":2} | "ab" ; "😀😀" | "😀" ; "a"
        maxLength | all | {"type":"string","maxLength":1} | "" ; "😀" ; "é" | "ab" ; "e\u0301"
        pattern | all | {"type":"string","pattern":"^[a-c]+$"} | "abc" | "abd" ; ""
        pattern | all | {"type":"string","pattern":"^(?!x)\\w{2,}$"} | "ab" | "xa" ; "a"
        pattern | all | {"type":"string","pattern":"^(a+)+$"} | "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" | "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"
        # Formats
        format | all | {"type":"string","format":"date-time"} | "2026-01-31T12:00:00Z" ; "2026-01-31T12:00:00.125+01:30" | "2026-01-31" ; "2026-02-30T12:00:00Z"
        format | all | {"type":"string","format":"date"} | "2024-02-29" | "2023-02-29" ; "2024-2-29"
        format | all | {"type":"string","format":"time"} | "12:00:00Z" ; "12:00:00.5+01:00" | "25:00:00Z" ; "noon"
        format | all | {"type":"string","format":"duration"} | "P1DT2H" ; "P4W" | "1D" ; "P"
        format | all | {"type":"string","format":"uuid"} | "6ba7b810-9dad-11d1-80b4-00c04fd430c8" | "6ba7b8109dad11d180b400c04fd430c8"
        format | all | {"type":"string","format":"byte"} | "aGk=" ; "" | "a"
        format | all | {"type":"string","format":"binary"} | "aGk=" | "a"
        format | all | {"type":"string","format":"uri"} | "https://example.com/a?b#c" | "no uri" ; "/a"
        format | all | {"type":"string","format":"email"} | "a@example.com" | "a" ; "@b"
        format | all | {"type":"string","format":"ipv4"} | "127.0.0.1" | "256.0.0.1" ; "1.2.3"
        format | all | {"type":"string","format":"ipv6"} | "::1" | "1::2::3"
        format | all | {"type":"string","format":"hostname"} | "example.com" | "-a.com"
        format | all | {"type":"string","format":"password"} | "anything" | 1 | type
        format | all | {"type":"string","format":"decimal"} | "1.50" | 1.5 | type
        format | all | {"type":"string","format":"of-our-own"} | "anything" | 1 | type
        format | all | {"type":"integer","format":"int32"} | 2147483647 | 2147483648
        format | all | {"type":"integer","format":"int64"} | 9223372036854775807 | 9223372036854775808
        format | all | {"type":"number","format":"float"} | 3.4e38 | 1e39
        format | all | {"type":"number","format":"double"} | 1.7e308 | 1e309
        contentEncoding | all | {"type":"string","contentEncoding":"base64"} | "aGk=" | "a" | any
        # Arrays
        minItems | all | {"type":"array","items":{"type":"integer"},"minItems":1} | [1] | []
        maxItems | all | {"type":"array","items":{"type":"integer"},"maxItems":1} | [1] | [1,2]
        uniqueItems | all | {"type":"array","items":{},"uniqueItems":true} | [1,"1",true] ; [{"a":1},{"a":2}] | [1,1.0] ; [{"a":1,"b":2},{"b":2,"a":1}]
        prefixItems | all | {"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}]} | ["a",1] ; ["a"] ; [] | [1] ; ["a","b"] | type
        prefixItems | 3.1 | {"type":"array","prefixItems":[{"type":"string"}],"items":false} | ["a"] ; [] | ["a",1] | any
        prefixItems | 3.1 | {"type":"array","prefixItems":[{"type":"string"}],"items":{"type":"integer"}} | ["a",1,2] | ["a","b"] | type
        contains | all | {"type":"array","items":{"type":"integer"},"contains":{"minimum":5}} | [1,5] | [1] ; []
        minContains | all | {"type":"array","contains":{"type":"string"},"minContains":2} | ["a",1,"b"] | ["a"] | any
        maxContains | all | {"type":"array","contains":{"type":"string"},"minContains":0,"maxContains":1} | [1] ; ["a"] | ["a","b"] | any
        items | 3.1 | {"allOf":[{"type":"array","prefixItems":[{"type":"string"}]},{"type":"array","items":{"type":"string","minLength":1},"maxItems":2}]} | ["a","b"] ; [] | [""] ; ["a",""] ; ["a","b","c"] | minLength maxItems
        items | 3.1 | {"allOf":[{"type":"array","prefixItems":[{"type":"string"}],"items":false},{"type":"array","items":{"minLength":1}}]} | ["a"] ; [] | [""] ; ["a","b"] | any
        unevaluatedItems | all | {"type":"array","prefixItems":[{"type":"integer"}],"unevaluatedItems":false} | [1] | [1,2] | any
        # Objects
        required | all | {"type":"object","required":["a","z"],"properties":{"a":{"type":"string"}},"additionalProperties":true} | {"a":"","z":null} | {} ; {"a":"x"} ; {"z":1}
        additionalProperties | all | {"type":"object","properties":{"a":{"type":"integer"}},"additionalProperties":false} | {} ; {"a":1} | {"a":1,"b":2}
        additionalProperties | all | {"type":"object","properties":{"a":{"type":"integer"}},"additionalProperties":true} | {"a":1,"b":[{}]} | {"a":"x"} | type
        additionalProperties | all | {"type":"object","properties":{"a":{"type":"integer"}},"additionalProperties":{"type":"string"}} | {"a":1,"b":"x"} | {"b":1} | type
        additionalProperties | all | {"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}} | {"b":["x"]} | {"b":[1]} | type
        additionalProperties | all | {"type":"object","additionalProperties":{}} | {"b":[1]} | 1 | type
        patternProperties | all | {"type":"object","patternProperties":{"^x-":{"type":"string"}}} | {"x-a":"b","y":1} | {"x-a":1} | type
        patternProperties | 3.1 | {"type":"object","properties":{"a":{"type":"integer"}},"patternProperties":{"^x-":{"type":"string"}},"additionalProperties":false} | {"a":1,"x-a":"b"} | {"x-a":1} ; {"y":1} | type additionalProperties
        propertyNames | all | {"type":"object","propertyNames":{"maxLength":2}} | {"ab":1} | {"abc":1}
        minProperties | all | {"type":"object","minProperties":1,"additionalProperties":{"type":"integer"}} | {"a":1} | {}
        maxProperties | all | {"type":"object","maxProperties":1,"properties":{"a":{"type":"integer"}}} | {"a":1} | {"a":1,"b":1}
        dependentRequired | all | {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"dependentRequired":{"a":["b"]}} | {"b":1} ; {"a":1,"b":1} | {"a":1}
        dependentSchemas | all | {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"dependentSchemas":{"a":{"required":["b"]}}} | {"b":1} ; {"a":1,"b":1} | {"a":1} | any
        unevaluatedProperties | 3.1 | {"type":"object","properties":{"a":{"type":"string"}},"anyOf":[{"properties":{"b":{"type":"integer"}},"required":["b"]},{"properties":{"c":{"type":"integer"}},"required":["c"]}],"unevaluatedProperties":false} | {"b":1} ; {"a":"","b":1,"c":2} ; {"c":1} | {"b":1,"d":1} ; {"b":1,"c":""} ; {"a":""} | any
        unevaluatedProperties | 3.1 | {"anyOf":[{"properties":{"b":{"type":"integer"}},"required":["b"]},{"properties":{"c":{"type":"integer"}},"required":["c"]}],"unevaluatedProperties":{"type":"string"}} | {"b":1,"x":"y"} ; {"b":1,"c":1} | {"b":1,"x":1} ; {"x":""} | any
        anyOf | 3.1 | {"anyOf":[false,{"type":"integer"}]} | 1 | "a" ; {} ; null | any
        oneOf | 3.1 | {"oneOf":[{"type":"string"},false,{"type":"integer"}]} | 1 ; "a" | {} ; true | any
        unevaluatedProperties | all | {"type":"object","properties":{"a":{"type":"integer"}},"unevaluatedProperties":false} | {"a":1} | {"a":1,"b":1} | any
        if | all | {"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"if":{"required":["a"]},"then":{"required":["b"]},"else":{"maxProperties":1}} | {"a":1,"b":1} ; {"b":1} ; {} | {"a":1} | any
        # Several schemas
        allOf | all | {"allOf":[{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}},{"type":"object","properties":{"b":{"type":"integer"}}}]} | {"a":"x","b":1} | {"b":1} ; {"a":"x","b":"y"} | required type
        allOf | all | {"type":"object","properties":{"c":{"type":"string"}},"allOf":[{"allOf":[{"required":["c"]}]}]} | {"c":"x"} | {} | required
        allOf | all | {"allOf":[{"type":"string","minLength":2},{"maxLength":3},{"pattern":"^a"},{"pattern":"b$"}]} | "ab" ; "aab" | "b" ; "abab" ; "aa" | any
        oneOf | all | {"oneOf":[{"type":"integer"},{"type":"string"}]} | 1 ; "a" | true ; null | any
        oneOf | all | {"oneOf":[{"type":"integer","minimum":0},{"type":"integer","maximum":10}]} | -1 ; 11 | 5
        oneOf | all | {"oneOf":[{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}},{"type":"object","required":["b"],"properties":{"b":{"type":"string"}}}]} | {"a":"x"} ; {"b":"x"} | {} ; {"a":"x","b":"x"} | any
        anyOf | all | {"anyOf":[{"type":"integer"},{"type":"array","items":{"type":"string"}}]} | 1 ; ["a"] | "a" ; [1] | any
        anyOf | all | {"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"anyOf":[{"required":["a"]},{"required":["b"]}]} | {"a":"x"} ; {"a":"x","b":"x"} | {} | any
        not | all | {"type":"string","not":{"enum":["a"]}} | "b" | "a"
        not | all | {"type":"object","properties":{"a":{"type":"integer"}},"not":{"required":["a"]}} | {} | {"a":1}
        discriminator | all | {"oneOf":[@Cat,@Dog],"discriminator":{"propertyName":"kind"}} | {"kind":"Cat","lives":9} ; {"kind":"Dog","tricks":"x"} | {"kind":"bird"} ; {} ; {"kind":"Cat","lives":"x"} | any
        discriminator | all | {"oneOf":[@Cat,@Dog],"discriminator":{"propertyName":"kind","mapping":{"cat":"Cat","dog":"#Dog"}}} | {"kind":"cat","lives":9} ; {"kind":"dog"} | {"kind":"bird"} ; {"kind":"dog","tricks":1} | any
        discriminator | all | @Animal | {"kind":"Bird","wings":2} | {"kind":"Bird","wings":"x"} ; {"kind":"Bird"} ; {} ; {"kind":"stone"} | any
        allOf | all | @Bird | {"kind":"Bird","wings":2} | {"kind":"Bird"} ; {"wings":2} | any
        # References
        $ref | all | @Node | {"v":1,"next":{"v":2,"list":[{"v":3}]}} | {"v":1,"next":{}} ; {"v":1,"list":[{"v":"x"}]} | required type
        $ref | all | @Ping | {"pong":{"ping":[{},{"pong":{"ping":[]}}]}} | {"pong":{}} ; {"pong":{"ping":[1]}} | required type
        $ref | all | @Tree | [[],[[]]] | [1] ; {} | type
        $ref | all | {"type":"array","items":@Holder/properties/held} | [{"y":1}] | [{}] | required
        maxLength | 3.1 | {"$ref":"#Short","maxLength":3} | "abc" | "abcd" ; ""  | maxLength minLength
        maxLength | 2.0 3.0 | {"$ref":"#Short","maxLength":3} | "abc" ; "abcde" | "abcdef"
        deprecated | all | {"type":"string","deprecated":true} | "a" | 1 | type
        """#
}
