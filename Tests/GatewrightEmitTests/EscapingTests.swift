import Testing

@testable import GatewrightEmit

struct EscapingTests {
    @Test(arguments: [
        ("plain", "plain"), ("class", "`class`"), ("await", "`await`"), ("self", "`self`"), ("Type", "`Type`"),
        ("größe", "größe"), ("2nd", "_2nd"), ("a-b", "a_b"), ("a`; attack() //", "a___attack_____"), ("", "__"),
        ("_", "__"), ("a\u{202E}b", "a_b"), ("a\u{200B}", "a_"), ("a\nb", "a_b"), ("a\u{0}", "a_"),
    ])
    func identifiers(name: String, expected: String) {
        #expect(identifier(name).text == expected)
    }

    @Test func joinsPaths() {
        #expect(identifier(path: ["Order", "class"]).text == "Order.`class`")
    }

    @Test(arguments: [
        ("class", "class", "class"), ("inout", "`inout`", "`inout`"), ("var", "var", "`var`"), ("a b", "a_b", "a_b"),
    ])
    func labels(name: String, inCall: String, inDeclaration: String) {
        #expect(argumentLabel(name).text == inCall)
        #expect(parameterLabel(name).text == inDeclaration)
    }

    @Test(arguments: [
        ("", #""""#), ("plain text", #""plain text""#), (#"""#, #""\"""#), (#"\"#, #""\\""#),
        (#"\(attack())"#, #""\\(attack())""#), ("\"\"\"#", ##""\"\"\"#""##), ("a\nb\rc\td", #""a\nb\rc\td""#),
        ("\u{0}", #""\u{0}""#), ("\u{85}\u{2028}\u{2029}", #""\u{85}\u{2028}\u{2029}""#),
        ("\u{202E}\u{2066}", #""\u{202e}\u{2066}""#), ("é日", #""é日""#), ("\u{FEFF}", #""\u{feff}""#),
    ])
    func stringLiterals(text: String, expected: String) {
        #expect(stringLiteral(text).text == expected)
    }

    @Test(arguments: [
        ("id", #""id""#), ("a\"b", #""a\\\"b""#),
        ("a\\b", #""a\\\\b""#), ("a\nb", #""a\\u000ab""#),
        ("\u{1F}", #""\\u001f""#), ("/", #""/""#), ("é", #""é""#), ("\u{2028}", #""\u{2028}""#),
    ])
    func memberNames(name: String, expected: String) {
        #expect(memberNameLiteral(name).text == expected)
    }

    @Test(arguments: [
        ([], #""""#), (["sku", "quantity"], #""\u{3}sku\u{8}quantity""#), (["é"], #""\u{2}é""#),
        ([""], #""\u{0}""#), (["\"\n"], #""\u{7f}\u{0}\u{2}\"\n""#),
    ])
    func nameTables(names: [String], expected: String) {
        #expect(nameTableLiteral(names).text == expected)
    }

    @Test(arguments: [
        (126, #"\u{7e}"#), (127, #"\u{7f}\u{0}\u{7f}"#), (128, #"\u{7f}\u{1}\u{0}"#), (300, #"\u{7f}\u{2}\u{2c}"#),
        (16383, #"\u{7f}\u{7f}\u{7f}"#),
    ])
    func lengthsOfLongNames(count: Int, prefix: String) {
        let name = String(repeating: "x", count: count)
        #expect(nameTableLiteral([name]).text == "\"\(prefix)\(name)\"")
    }

    @Test func cutsANameBeyondTheFormat() {
        let name = String(repeating: "x", count: 16382) + "é"
        #expect(nameTableLiteral([name]).text == #""\u{7f}\u{7f}\u{7e}"# + String(repeating: "x", count: 16382) + "\"")
    }

    @Test func routesStayOnTheirLines() {
        let table = routeTableLiteral([
            (.get, "/orders/{orderId}"), (.any, "$default"), (.post, "/a\nGET /b\u{2028}\"\"\"\\(c)"),
        ])
        #expect(
            table.text
                == #"""
                """
                GET /orders/{orderId}
                ANY $default
                POST /a%0AGET /b%E2%80%A8\"\"\"\\(c)
                """

                """#)
    }

    @Test(arguments: [
        ("", ""), ("  \n ", ""), ("One.", "/// One.\n"), ("  One. \n\n\n\tTwo. ", "/// One.\n///\n///     Two.\n"),
        ("a\r\nb\rc\u{B}d\u{C}e\u{85}f\u{2028}g\u{2029}h", "/// a\n/// b\n/// c\n/// d\n/// e\n/// f\n/// g\n/// h\n"),
        ("a\u{0}b\u{202E}c\u{7F}", "/// a\u{FFFD}b\u{FFFD}c\u{FFFD}\n"), ("*/ attack() /*", "/// */ attack() /*\n"),
        ("👩\u{200D}🚀", "/// 👩\u{200D}🚀\n"),
    ])
    func documentation(text: String, expected: String) {
        #expect(documentationComment(text).text == expected)
    }

    @Test func documentationKeepsParagraphsApart() {
        #expect(documentationComment("a", "", "b").text == "/// a\n///\n/// b\n")
    }

    @Test(arguments: [("GET /a", "`GET /a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```"), ("", "``")])
    func codeSpans(text: String, expected: String) {
        #expect(codeSpan(text) == expected)
    }

    @Test func commentsStayOnOneLine() {
        #expect(commentText("a\n\nattack()\u{2028}b").text == "a attack() b")
    }
}
