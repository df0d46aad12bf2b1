import Testing

@testable import GatewrightProject

struct SwiftTextTests {
    private func text(_ text: String) -> SwiftText { SwiftText(path: "A.swift", text: text) }

    /// A method counts where it takes the input, however it is written.
    @Test(arguments: [
        ("func a(_ input: A.Input, context: Context)", true),
        ("public func `a`(_ request: A . Input,\n context: Context)", true),
        ("func a(\n    _ input: A.Input // what comes\n)", true),
        ("// func a(_ input: A.Input)", false), ("/* /* */ func a(_ input: A.Input) */", false),
        ("let text = \"func a(_ input: A.Input)\"", false), ("let text = \"\\\" func a(_ input: A.Input)\"", false),
        ("let text = \"\"\"\n    \" func a(_ input: A.Input)\n    \"\"\"", false),
        ("let text = #\"\"func a(_ input: A.Input)\"#", false), ("func ab(_ input: A.Input)", false),
        ("func a(_ input: B.Input)", false), ("func a() -> A.Input", false), ("a(A.Input())", false),
        ("let quote = \"\nfunc a(_ input: A.Input)", true),
    ])
    func methodsAreFound(_ source: String, _ isFound: Bool) {
        #expect((text(source).line(ofMethod: "a", taking: ["A", ".", "Input"]) != nil) == isFound)
    }

    @Test(arguments: [
        ("struct Orders: OrdersHandler {}", "Orders"), ("final class Shop: Base, OrdersHandler {", "Shop"),
        ("struct Orders<Store: Sendable>: OrdersHandler {", "Orders"), ("extension X: OrdersHandler {}", "X"),
        ("// struct Orders: OrdersHandler {}", nil), ("struct Orders: OrdersHandlers {}", nil),
        ("struct Orders { let handler: OrdersHandler }", nil), ("func f<T: OrdersHandler>() {}", nil),
    ])
    func conformingTypesAreFound(_ source: String, _ type: String?) {
        #expect(text(source).type(conformingTo: "OrdersHandler")?.name == type)
    }

    /// What a string puts in is code.
    @Test(arguments: [
        (#""\(order.id)""#, [1]), (##"#"\#(order.id) \(order.id"#"##, [1]), (#""\(f(a, (1)), "\(order.id)")""#, [1]),
        ("\"\"\"\n\\(order\n    .id)\n\"\"\"", [2]), (#""\\(order.id)""#, []), (##"#"\(order.id)"#"##, []),
        (#""\(")") order.id""#, []), ("\"\\(x\"\norder.id", [2]), (#""\(a)" + order.id"#, [1]),
    ])
    func interpolationsAreCode(_ source: String, _ lines: [Int]) {
        #expect(text(source).lines(with: ["order", ".", "id"]) == lines)
    }

    /// Nobody nests so deep, and nothing ends because of it.
    @Test func deepInterpolationsAreNotFollowed() {
        let source = String(repeating: #""\("#, count: 100_000) + "\norder.id"
        #expect(text(source).lines(with: ["order", ".", "id"]).count <= 1)
    }

    @Test func linesAreThoseOfTheFile() {
        let source = text("a\n/* b\n */ input.limit\n\"\"\"\nx\n\"\"\"\n  return input . limit \r\ninput.limits")
        #expect(source.lines(with: ["input", ".", "limit"]) == [3, 7])
        #expect(source.line(7) == "return input . limit")
    }
}
