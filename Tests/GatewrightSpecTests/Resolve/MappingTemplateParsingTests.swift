import Testing

@testable import GatewrightSpec

/// What is read from mapping templates, and what cannot be.
struct MappingTemplateParsingTests {
    @Test(
        arguments: [
            (#"{"a": "$input.params('x')"}"#, .text([.source(.parameter("x", nil))])),
            (#"{"a": "$!{input.params().querystring.x}"}"#, .text([.source(.parameter("x", .querystring))])),
            (#"{"a": "$input.params().get('path').get('x')"}"#, .text([.source(.parameter("x", .path))])),
            (#"{"a": $input.path('$.b[0].c')}"#, .written(.bodyPath([.member("b"), .element, .member("c")]))),
            (#"{"a": $input.json("$['b c']")}"#, .written(.bodyJSON([.member("b c")]))),
            (#"{"a": $input.json('$..b')}"#, .written(.bodyJSON(nil))),
            (
                #"{"a": "x-${context.identity.sourceIp}."}"#,
                .text([.literal("x-"), .source(.context(["identity", "sourceIp"])), .literal(".")])
            ),
            (#"{"a": "$stageVariables['b']"}"#, .text([.source(.stageVariable("b"))])),
            (#"{"a": "$5 #n \"q\""}"#, .text([.literal(#"$5 #n "q""#)])),
            (
                #"#set($x = $input.path('$')) #* no *# {"a": "$x.b" ## yes"# + "\n}",
                .text([.source(.bodyPath([.member("b")]))])
            ),
            (#"#set($context.requestOverride.header.x = "1"){"a": -1.5e3}"#, .number),
            (#"{"a": 1, "a": true}"#, .boolean),
        ] as [(String, MappingTemplate)])
    func reads(template: String, value: MappingTemplate) throws {
        #expect(try MappingTemplate.parse(template) == .object([MappingTemplate.Member(key: "a", value: value)]))
    }

    @Test(arguments: [
        ("#if($input.body)1#end", "has `#if`, so that only a request decides what it writes"),
        (#"{"a": 1 #if($input.body == ""), "b": 2#end}"#, "has `#if`, so that only a request decides what it writes"),
        (
            #"{"a": [#foreach($x in $input.path('$')) 1 #end]}"#,
            "has `#foreach`, so that only a request decides what it writes"
        ),
        ("#macro(x)1#end", "has `#macro`, which is not followed here"),
        (#"{"a": "$none"}"#, "uses `$none`, which nothing defines"),
        (#"{"a": "$input.nothing"}"#, "uses something of `$input` that API Gateway does not have"),
        (#"{"a": "$util.sha(1)"}"#, "uses `$util.sha`, which API Gateway does not have"),
        (#"{"$context.stage": 1}"#, "writes a member whose name only a request decides"),
        ("Action=Send&Body=$input.body", "writes something else than JSON"),
        ("{} {}", "writes more than one JSON value"),
        (#"{"a": "b}"#, "has a text without an end"),
        (#"{"a": $input.params('x'}"#, "has a call that cannot be read"),
        (#"{"a": 1"#, "writes an object that is no JSON"),
        (#"#set($x = [1, 2]){}"#, "has a `#set` of something that is not followed here"),
        (String(repeating: "[", count: 5000), "nests values too deeply"),
        (String(repeating: " ", count: 300_001), "is larger than API Gateway takes"),
        ("{\"a\": \"" + String(repeating: "$util.escapeJavaScript(", count: 5000), "nests calls too deeply"),
    ])
    func says(template: String, reason: String) {
        let fault = #expect(throws: MappingTemplate.Fault.self) { try MappingTemplate.parse(template) }
        #expect(fault?.reason == reason)
    }

    @Test(arguments: ["", " \n", "## nothing", "#set($x = 1)"])
    func nothing(template: String) throws {
        #expect(try MappingTemplate.parse(template) == nil)
    }
}
