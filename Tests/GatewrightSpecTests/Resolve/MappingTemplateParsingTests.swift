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
            (#"#set($context.requestOverride.header.x = "1"){"a": -1.5e3}"#, .number(.number(-1500))),
            (#"{"a": 1, "a": true}"#, .boolean),
        ] as [(String, MappingTemplate)])
    func reads(template: String, value: MappingTemplate) throws {
        #expect(try MappingTemplate.parse(template) == .object([MappingTemplate.Member(key: "a", value: value)]))
    }

    @Test(arguments: [
        ("#if($input.body)1#end", "has an `#if` that may write nothing where a value is due"),
        ("#if($input.body)1#else #set($x = 1) #end", "has an `#if` that may write nothing where a value is due"),
        ("#if($input.body)1#{else}{}#end", "writes something of which nothing can be told"),
        (#"{"a" #if($input.body): 1#end}"#, "has `#if`, so that only a request decides what it writes"),
        (#"{"a": 1 #if($input.body)}#end"#, "has an `#if` that ends inside of a value"),
        ("#if($input.body)1 2#end", "has an `#if` that ends inside of a value"),
        ("#if($input.body)1#else 2#else 3#end", "has `#else`, so that only a request decides what it writes"),
        (
            ##"{"a": "#foreach($x in $input.path('$'))b#end"}"##,
            "has `#foreach`, so that only a request decides what it writes"
        ),
        (#"{"a": [#foreach($x in [1..3]) 1 #end]}"#, "has `#foreach`, so that only a request decides what it writes"),
        (#"{"a": [1, #if($input.body)2#end,]}"#, "writes an array that is no JSON"),
        (#"{"a": 1 #if($input.body)"b": 2#end}"#, "has an `#if` that ends inside of a value"),
        ("#if($input.body", "has an expression without an end"),
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
        (#"#set($x = [1, 2]{}"#, "has an expression without an end"),
        (String(repeating: "[", count: 5000), "nests values too deeply"),
        (String(repeating: " ", count: 300_001), "is larger than API Gateway takes"),
        ("{\"a\": \"" + String(repeating: "$util.escapeJavaScript(", count: 5000), "nests calls too deeply"),
        (String(repeating: "#if(1)", count: 5000), "nests values too deeply"),
        ("#if(1)1" + String(repeating: "#elseif(1)1", count: 1000) + "#end", "has too many branches"),
        ((0...1000).map { "#set($v\($0) = 1)" }.joined(), "sets too many variables"),
        ("{\"a\": \"" + String(repeating: "#if(1)", count: 5000), "nests conditions too deeply"),
        ("[" + String(repeating: "#foreach($x in $input.path('$'))", count: 5000), "nests loops too deeply"),
    ])
    func says(template: String, reason: String) {
        let fault = #expect(throws: MappingTemplate.Fault.self) { try MappingTemplate.parse(template) }
        #expect(fault?.reason == reason)
    }

    /// What stands under conditions and in loops.
    @Test(
        arguments: [
            ("#if($input.body)1#elseif($context.stage)2#{else}3#end", .choice([one, two, .number(.integer(3))])),
            ("#if($input.body == '#end)')1#else 2.5 #end", .choice([one, .number(.number(2.5))])),
            (##"#if($input.body)"x"#else"$input.params('x')"#end"##, .text([.source(.literal([.literal("x"), x]))])),
            (
                ##""a#if($input.body)b#{else}$input.params('x')#{end}c""##,
                .text([
                    .literal("a"), .source(.literal([.literal("b"), x])), .literal("c"),
                ])
            ),
            ("#if($input.body)null#else#if($context.stage)1#else null#end#end", .orNull(one)),
            ("#if($input.body)1#{else}{}#end", .choice([one, .object([])])),
            ("#if($input.body)$foreach.y#{else}1#end", .written(.unknown)),
            (
                #"#if($input.body){"b": 1}#else{"b": 2, "c": true}#end"#,
                .object([
                    .init(key: "b", value: .choice([one, two])), .init(key: "c", value: .boolean, isOptional: true),
                ])
            ),
            (
                #"{#if($input.body)"b": 1,#end "c": 2}"#,
                .object([
                    .init(key: "b", value: one, isOptional: true), .init(key: "c", value: two),
                ])
            ),
            (
                #"{"b": 1 #if($input.body), "b": 2.5#end}"#,
                .object([.init(key: "b", value: .choice([one, .number(.number(2.5))]))])
            ),
            (
                #"{"b": 1 #if($input.body == ""),"c": #if(1)1#{else}2#end #else,"c": 2.5#end}"#,
                .object([
                    .init(key: "b", value: one),
                    .init(key: "c", value: .choice([one, two, .number(.number(2.5))])),
                ])
            ),
            ("{#if($input.body)#set($y = 1)#end}", .object([])),
            ("[1 #if($input.body), 2, #else, #end 3]", .array([one, two, .number(.integer(3))])),
            (
                "[#foreach($y in $input.path('$.b')) $y.c #if($foreach.hasNext),#end #end]",
                .array([
                    .written(.bodyPath([.member("b"), .each, .member("c")]))
                ])
            ),
            ("[#foreach($y in $input.params().keySet()) 1, #end 2.5]", .array([one, .number(.number(2.5))])),
            (
                "#set($y = 1)#if($input.body)#set($y = $input.params('x'))#end $y",
                .choice([.written(.parameter("x", nil)), one])
            ),
            (#"#set($y = 1)"a$y""#, .text([.literal("a"), .literal("1")])),
        ] as [(String, MappingTemplate)])
    func follows(value text: String, value: MappingTemplate) throws {
        let template = "{\"a\": \(text)}"
        #expect(try MappingTemplate.parse(template) == .object([MappingTemplate.Member(key: "a", value: value)]))
    }

    /// What a template of its size can make of conditions and texts is bounded: no text holds more of them, again and
    /// again.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: #"#set($x = "a$x$x")"#, count: 10_000) + #"{"a": "$x"}"#,
            "#set($x = 'a')" + (1...990).map { "#if(1)#set($x = '\($0)')#end" }.joined() + #"{"a": "$x"}"#,
            "{" + (1...990).map { "#if(1)\"a\": \"\($0)\",#end" }.joined() + "}",
            "#set($y = 1)" + (1...990).map { "#if(1)#set($y = \($0))#set($x = \"a$y$x\")#end" }.joined()
                + #"{"a": "$x"}"#,
            "{\"a\": #if(1)\"1\"" + (1...990).map { "#elseif(1)\"\($0)\"" }.joined() + "#else\"\"#end}",
        ])
    func isBounded(template: String) throws {
        let parsed = try MappingTemplate.parse("#set($x = 'a')" + template)
        guard case .object(let members) = parsed, case .text(let pieces) = members.first?.value else {
            Issue.record("\(String(describing: parsed))")
            return
        }
        #expect(pieces.count <= 64)
    }

    private static let x = MappingTemplate.Piece.source(.parameter("x", nil))
    private static let one = MappingTemplate.number(.integer(1))
    private static let two = MappingTemplate.number(.integer(2))

    /// What variables are behind what sets them.
    @Test(
        arguments: [
            ("#set($x = 'a' + \"b)\")", .unknown),
            ("#set($x = [1, 2])", .unknown),
            ("#set($x = -$input.path('$.a'))", .unknown),
            ("#set($x = 1 + 2)", .unknown),
            (
                "#set($x = 'a')#if($input.body)#set($x = $context.stage)#end",
                .choice([.context(["stage"]), .literal([.literal("a")])])
            ),
            ("#set($x = 'a')#if($input.body)#set($x = [1])#end", .unknown),
            ("#if($input.body)#set($x = 'a')#else#set($x = 'a')#end", .literal([.literal("a")])),
            (
                "#set($x = 'a')#if($input.body)#set($x = 'b')#end",
                .literal([.source(.literal([.literal("b"), .literal("a")]))])
            ),
        ] as [(String, TemplateSource)])
    func joins(assignments: String, source: TemplateSource) throws {
        let template = assignments + #"{"a": "$x"}"#
        let member = MappingTemplate.Member(key: "a", value: .text([.source(source)]))
        #expect(try MappingTemplate.parse(template) == .object([member]))
    }

    @Test(arguments: ["", " \n", "## nothing", "#set($x = 1)"])
    func nothing(template: String) throws {
        #expect(try MappingTemplate.parse(template) == nil)
    }
}
