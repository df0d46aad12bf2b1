import Testing

@testable import Gatewright

/// What each style writes, in the tables of OpenAPI 3.1 §4.8.12 and RFC 6570, and what clients write besides.
@Suite struct ParameterStyleTests {
    /// A parameter called `color`.
    struct Example: CustomTestStringConvertible, Sendable {
        var location: HTTPError.Issue.Location
        var style: ParameterStyle
        var explode: Bool
        var shape: TextShape
        /// The query, the path segment, the header's value or the `Cookie` header.
        var wire: String
        /// JSON, `nothing`, or pointers and messages.
        var expected: String

        init(
            _ location: HTTPError.Issue.Location, _ style: ParameterStyle, explode: Bool = false, _ shape: TextShape,
            _ wire: String, _ expected: String
        ) {
            self.location = location
            self.style = style
            self.explode = explode
            self.shape = shape
            self.wire = wire
            self.expected = expected
        }

        var testDescription: String { "\(location) \(style) \(wire)" }
    }

    static let words = TextShape.array(.string)
    static let numbers = TextShape.array(.number)
    static let rgb = TextShape.object("\u{1}R\u{1}G\u{1}B", [.number, .number, .number])
    static let map = TextShape.object("", [], additional: .string)

    /// The styles' tables: empty, string, array, object.
    static let tables: [Example] = [
        Example(.path, .matrix, .string, ";color", #""""#),
        Example(.path, .matrix, .string, ";color=blue", #""blue""#),
        Example(.path, .matrix, words, ";color=blue,black,brown", #"["blue","black","brown"]"#),
        Example(.path, .matrix, rgb, ";color=R,100,G,200,B,150", #"{"B":150,"G":200,"R":100}"#),
        Example(.path, .matrix, explode: true, .string, ";color", #""""#),
        Example(.path, .matrix, explode: true, .string, ";color=blue", #""blue""#),
        Example(
            .path, .matrix, explode: true, words, ";color=blue;color=black;color=brown", #"["blue","black","brown"]"#),
        Example(.path, .matrix, explode: true, rgb, ";R=100;G=200;B=150", #"{"B":150,"G":200,"R":100}"#),
        Example(.path, .label, .string, ".", #""""#),
        Example(.path, .label, .string, ".blue", #""blue""#),
        Example(.path, .label, words, ".blue,black,brown", #"["blue","black","brown"]"#),
        Example(.path, .label, words, ".blue.black.brown", #"["blue","black","brown"]"#),
        Example(.path, .label, rgb, ".R,100,G,200,B,150", #"{"B":150,"G":200,"R":100}"#),
        Example(.path, .label, rgb, ".R.100.G.200.B.150", #"{"B":150,"G":200,"R":100}"#),
        Example(.path, .label, explode: true, .string, ".blue", #""blue""#),
        Example(.path, .label, explode: true, words, ".blue.black.brown", #"["blue","black","brown"]"#),
        Example(.path, .label, explode: true, rgb, ".R=100.G=200.B=150", #"{"B":150,"G":200,"R":100}"#),
        Example(.path, .simple, words, "blue,black,brown", #"["blue","black","brown"]"#),
        Example(.path, .simple, rgb, "R,100,G,200,B,150", #"{"B":150,"G":200,"R":100}"#),
        Example(.path, .simple, explode: true, words, "blue,black,brown", #"["blue","black","brown"]"#),
        Example(.path, .simple, explode: true, rgb, "R=100,G=200,B=150", #"{"B":150,"G":200,"R":100}"#),
        Example(.header, .simple, words, "blue, black,brown", #"["blue","black","brown"]"#),
        Example(.header, .simple, rgb, "R,100,G,200,B,150", #"{"B":150,"G":200,"R":100}"#),
        Example(.header, .simple, explode: true, rgb, "R=100, G=200,B=150", #"{"B":150,"G":200,"R":100}"#),
        Example(.query, .form, .string, "color=", #""""#),
        Example(.query, .form, .string, "color=blue", #""blue""#),
        Example(.query, .form, words, "color=blue,black,brown", #"["blue","black","brown"]"#),
        Example(.query, .form, rgb, "color=R,100,G,200,B,150", #"{"B":150,"G":200,"R":100}"#),
        Example(.query, .form, explode: true, .string, "color=", #""""#),
        Example(
            .query, .form, explode: true, words, "color=blue&color=black&color=brown", #"["blue","black","brown"]"#),
        Example(.query, .form, explode: true, rgb, "R=100&G=200&B=150", #"{"B":150,"G":200,"R":100}"#),
        Example(.query, .spaceDelimited, words, "color=blue%20black%20brown", #"["blue","black","brown"]"#),
        Example(.query, .spaceDelimited, rgb, "color=R%20100%20G%20200%20B%20150", #"{"B":150,"G":200,"R":100}"#),
        Example(.query, .pipeDelimited, words, "color=blue%7Cblack%7Cbrown", #"["blue","black","brown"]"#),
        Example(.query, .pipeDelimited, rgb, "color=R%7C100%7CG%7C200%7CB%7C150", #"{"B":150,"G":200,"R":100}"#),
        Example(
            .query, .deepObject, explode: true, rgb, "color[R]=100&color[G]=200&color[B]=150",
            #"{"B":150,"G":200,"R":100}"#),
        Example(.query, .deepObject, explode: true, rgb, "color%5BR%5D=100&color%5BG%5D=200", #"{"G":200,"R":100}"#),
        Example(.cookie, .form, words, "color=blue,black,brown", #"["blue","black","brown"]"#),
        Example(.cookie, .form, rgb, "color=R,100,G,200,B,150", #"{"B":150,"G":200,"R":100}"#),
        Example(.cookie, .form, explode: true, words, "color=blue; color=black", #"["blue","black"]"#),
        Example(.cookie, .form, explode: true, rgb, "R=100; G=200; B=150; session=1", #"{"B":150,"G":200,"R":100}"#),
        // To the letter of the tables, in which the values stand in one cookie.
        Example(.cookie, .form, explode: true, words, "color=blue&color=black; x=1", #"["blue","black"]"#),
        Example(.cookie, .form, explode: true, rgb, "R=100&G=200; session=1", #"{"G":200,"R":100}"#),
    ]

    /// What the tables leave open.
    static let others: [Example] = [
        // Nothing there, and nothing in it.
        Example(.query, .form, words, "other=1", "nothing"),
        Example(.query, .form, numbers, "color=", "[]"),
        Example(.query, .form, explode: true, words, "color=", #"[""]"#),
        Example(.query, .form, explode: true, rgb, "other=1", "nothing"),
        Example(.query, .deepObject, explode: true, rgb, "colors[R]=1&col=2&xcolor[R]=1", "nothing"),
        Example(.path, .matrix, numbers, ";color", "[]"),
        Example(.path, .label, numbers, ".", "[]"),
        Example(.header, .simple, words, " , ,", "[]"),
        // Other separators.
        Example(.query, .spaceDelimited, numbers, "color=1+2", "[1,2]"),
        Example(.query, .tabDelimited, numbers, "color=1%092", "[1,2]"),
        Example(.query, .spaceDelimited, explode: true, numbers, "color=1&color=2", "[1,2]"),
        Example(.query, .form, .array(.array(.number, separator: "|")), "color=1|2,3", "[[1,2],[3]]"),
        Example(
            .query, .form, explode: true, .array(.array(.number, separator: ",")), "color=1,2&color=3", "[[1,2],[3]]"),
        // Kinds of values.
        Example(.query, .form, explode: true, .array(.boolean), "color=true&color=false", "[true,false]"),
        Example(.query, .form, numbers, "color=-0.5,1e3,007,-00,2.50", "[-0.5,1000,7,0,2.5]"),
        Example(.query, .form, numbers, "color=1,x,+2,0x1,1.,Infinity", #"[1,"x"," 2","0x1","1.","Infinity"]"#),
        Example(.query, .form, numbers, "color=1%2C2", "[1,2]"),
        Example(.query, .form, .oneOf([.string, words]), "color=5", #""5""#),
        Example(.query, .form, .oneOf([.string, words]), "color=5,6", #"["5","6"]"#),
        Example(.query, .form, .oneOf([.number, .word]), "color=5", "5"),
        Example(.query, .form, .oneOf([.number, .word]), "color=all", #""all""#),
        Example(.query, .form, .oneOf([.number, .string]), "color=5", #""5""#),
        Example(.query, .form, .oneOf([.number, .boolean]), "color=true", "true"),
        Example(.query, .form, .nullable(.number), "color=null", "null"),
        Example(.query, .form, .array(.nullable(.number)), "color=1,,3", "[1,null,3]"),
        Example(.query, .form, .any, "color=5", #""5""#),
        Example(.query, .form, .string, "color=a=b%26c=%3D/?:@!$'()*,;", #""a=b&c==/?:@!$'()*,;""#),
        // The last of several counts, as for plain parameters.
        Example(.query, .form, .oneOf([.number, .boolean]), "color=1&color=2", "2"),
        Example(.query, .deepObject, rgb, "color[R]=1&color[R]=2", #"{"R":2}"#),
        Example(.query, .form, rgb, "color=R,1,R,2", #"{"R":2}"#),
        // Objects that take in other members.
        Example(.query, .form, explode: true, map, "a=1&page=2&b=3", #"{"a":"1","b":"3"}"#),
        Example(.cookie, .form, explode: true, map, "a=%C3%BC; b=100%", #"{"a":"ü","b":"100%"}"#),
        Example(
            .query, .deepObject, map, "color[__proto__]=1&color[constructor]=2", #"{"__proto__":"1","constructor":"2"}"#
        ),
        Example(.query, .wholeQuery, explode: true, rgb, "R=1&page=2", #"{"R":1,"page":"2"}"#),
        Example(.query, .wholeQuery, explode: true, map, "", "nothing"),
        Example(.cookie, .form, explode: true, words, "color=a&b; color=c%26d", #"["a&b","c&d"]"#),
        Example(.cookie, .cookie, explode: true, words, "color=a%26b&color=c", #"["a%26b&color=c"]"#),
        // Nested members.
        Example(
            .query, .deepObject, .any, "color[a][b]=1&color[a][c]=2&color[d]=3&color[d]=4",
            #"{"a":{"b":"1","c":"2"},"d":["3","4"]}"#),
        Example(
            .query, .deepObject, .object("\u{4}tags", [numbers]), "color[tags]=1&color[tags]=2", #"{"tags":[1,2]}"#),
        Example(
            .query, .deepObject, .object("\u{4}tags", [numbers]), "color[tags][]=1&color[tags][]=2", #"{"tags":[1,2]}"#),
        Example(
            .query, .deepObject, .object("\u{4}tags", [numbers]), "color[tags][10]=2&color[tags][9]=1",
            #"{"tags":[1,2]}"#),
        Example(.query, .deepObject, .object("\u{4}tags", [numbers]), "color[tags][a]=2", #"{"tags":{"a":"2"}}"#),
        Example(.query, .deepObject, .array(rgb), "color[1][R]=2&color[0][R]=1", #"[{"R":1},{"R":2}]"#),
        Example(.query, .deepObject, numbers, "color[]=1&color[]=2", "[1,2]"),
        Example(.query, .form, explode: true, .array(rgb), #"color={"R":1}&color={"G":2}"#, #"[{"R":1},{"G":2}]"#),
        Example(.query, .form, explode: true, .object("\u{1}a", [rgb]), #"a={"R":1}"#, #"{"a":{"R":1}}"#),
        Example(
            .query, .form, explode: true, .object("\u{1}a", [rgb]), #"a={"R":1},"b":{}"#, #"{"a":"{\"R\":1},\"b\":{}"}"#
        ),
        // JSON.
        Example(.query, .content, .json, "color=%7B%22a%22:%5B1,2%5D%7D", #"{"a":[1,2]}"#),
        Example(.header, .content, .json, #"{"a": [1,2]}"#, #"{"a":[1,2]}"#),
        Example(.cookie, .content, .json, "color=%5B1%5D", "[1]"),
        Example(.path, .content, .json, "%5B1%5D", "[1]"),
        Example(.query, .content, .json, "color=%7B%22a%22", ": is not valid JSON"),
        Example(.query, .content, .json, "color=", ": is not valid JSON"),
        // Faults.
        Example(.path, .matrix, words, "blue", ": must begin with ;"),
        Example(.path, .matrix, words, ";colour=blue", ": must be written as ;color=value"),
        Example(.path, .label, words, "blue", ": must begin with ."),
        Example(.query, .form, rgb, "color=R,100,G", ": must be names and values in turn"),
        Example(.header, .simple, explode: true, rgb, "R=100,G", ": must be members such as name=value"),
        Example(.query, .deepObject, rgb, "color[R=1", ": must be members such as color[member]=value"),
        Example(.query, .deepObject, rgb, "color[R]]=1", ": must be members such as color[member]=value"),
        Example(.query, .deepObject, rgb, "color[R]x=1", ": must be members such as color[member]=value"),
        Example(.query, .deepObject, rgb, "color[[R]]=1", ": must be members such as color[member]=value"),
        Example(.query, .deepObject, .any, "color[a]=1&color[a][b]=2", "/a: is given both as a whole and in parts"),
        Example(.query, .deepObject, map, "color[a]=1&color[]=2", ": is given both as a whole and in parts"),
        Example(.query, .deepObject, .object("\u{3}a/b", [.json]), "color[a/b]=x", "/a~1b: is not valid JSON"),
    ]

    @Test(arguments: tables + others) func http(_ example: Example) {
        let text = PercentCoding.decode(example.wire) ?? ""
        let event = Events.http(
            "GET", "/", routeKey: "GET /{color}", rawQuery: example.location == .query ? example.wire : "",
            headers: example.location == .header ? ["color": example.wire] : [:],
            cookies: example.location == .cookie
                ? example.wire.split(separator: ";").map { String($0.drop { $0 == " " }) } : [],
            pathParameters: example.location == .path ? ["color": text] : [:])
        #expect(read(example, from: event) == example.expected)
    }

    @Test(arguments: tables + others) func rest(_ example: Example) {
        var query: [String: [String]] = [:]
        if example.location == .query {
            for item in example.wire.split(separator: "&") {
                let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                    .map { PercentCoding.decode(String($0), plusIsSpace: true) ?? "" }
                query[parts[0], default: []].append(parts.count > 1 ? parts[1] : "")
            }
        }
        var headers: [String: [String]] = [:]
        if example.location == .header { headers = ["Color": example.wire.split(separator: ",").map(String.init)] }
        if example.location == .header, example.style == .content { headers = ["Color": [example.wire]] }
        if example.location == .cookie { headers = ["Cookie": [example.wire]] }
        let event = Events.rest(
            "GET", "/", resource: "/{color}", headers: headers, query: query,
            pathParameters: example.location == .path ? ["color": example.wire] : [:])
        #expect(read(example, from: event) == example.expected)
    }

    /// Names with many parts, many names and many texts are read in a time that grows with their length alone.
    @Test func hostile() {
        let deep = "color" + String(repeating: "[a]", count: 5000) + "=1"
        #expect(
            read(
                Example(.query, .deepObject, .any, deep, ""),
                from: Events.http("GET", "/", routeKey: "GET /", rawQuery: deep))
                == ": must be members such as color[member]=value")
        let many = (0..<20_000).map { "color[a\($0)]=\($0)" }.joined(separator: "&")
        let clock = ContinuousClock()
        let time = clock.measure {
            let event = Events.http("GET", "/", routeKey: "GET /", rawQuery: many)
            #expect(read(Example(.query, .deepObject, .any, many, ""), from: event).utf8.count > 200_000)
        }
        #expect(time < .seconds(5))
    }

    private func read(_ example: Example, from event: JSONValue) -> String {
        var reader = RequestReader(Request(event))
        let value: JSONValue? = reader.parameterIfPresent(
            in: example.location, "color", style: example.style, explode: example.explode, as: example.shape,
            except: "\u{4}page"
        ) { $0.value() }
        if reader.isValid { return value?.description ?? "nothing" }
        #expect(value == nil)
        return reader.error.issues.map { "\($0.pointer): \($0.message)" }.joined(separator: "\n")
    }
}
