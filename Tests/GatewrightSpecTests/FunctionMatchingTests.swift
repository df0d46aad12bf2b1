import GatewrightAPI
import GatewrightSpec
import Testing

struct FunctionMatchingTests {
    static func api(_ names: [String]) -> API {
        API(
            document: "openapi.yaml", title: "Shop",
            functions: names.map { Function(name: $0, handler: $0 + "Handler") })
    }

    @Test(arguments: [
        ("OrdersFunction", ["OrdersFunction", "ItemsFunction"], "OrdersFunction"),
        ("Orders", ["OrdersFunction", "ItemsFunction"], "OrdersFunction"),
        ("OrdersLambda", ["OrdersFunction", "ItemsFunction"], "OrdersFunction"),
        ("OrdersHandler", ["Orders", "Items"], "Orders"),
        ("OrdersLambdaFunction", ["Orders", "Items"], "Orders"),
        ("ordersfunction", ["OrdersFunction", "ItemsFunction"], "OrdersFunction"),
        ("OrdersService", ["orders-service-lambda", "items_service"], "orders-service-lambda"),
        // The exact name wins over another one that is meant as well.
        ("Orders", ["OrdersFunction", "Orders"], "Orders"),
        // So does the same case.
        ("Orders", ["ordersFunction", "OrdersFunction"], "OrdersFunction"),
        // A name that is nothing but a suffix keeps it.
        ("Handler", ["Handler", "Function"], "Handler"),
    ])
    func finds(_ target: String, _ names: [String], _ expected: String) {
        #expect(Self.api(names).function(matching: target) == .function(expected))
    }

    @Test(arguments: [
        ("Orders", ["OrdersFunction", "OrdersLambda"]),
        ("ORDERS", ["ordersFunction", "OrdersFunction"]),
    ])
    func refusesToGuess(_ target: String, _ names: [String]) {
        #expect(Self.api(names).function(matching: target) == .ambiguous(names))
    }

    @Test func executableOfTheOnlyFunctionNeedsNoMatch() {
        let diagnostics = Diagnostics()
        let names = Self.api(["OrdersFunction"])
            .functionNames(forTarget: "Server", kind: .executable, diagnostics: diagnostics)
        #expect(names == ["OrdersFunction"])
        #expect(diagnostics.all.isEmpty)
    }

    @Test(arguments: [TargetKind.library, .test])
    func othersGetEveryFunction(_ kind: TargetKind) {
        let names = Self.api(["A", "B"]).functionNames(forTarget: "C", kind: kind, diagnostics: Diagnostics())
        #expect(names == ["A", "B"])
    }

    @Test func mismatchListsTheNames() {
        let diagnostics = Diagnostics()
        let names = Self.api(["OrdersFunction", "ItemsFunction"])
            .functionNames(forTarget: "Carts", kind: .executable, diagnostics: diagnostics)
        #expect(names == nil)
        #expect(diagnostics.hasErrors)
        #expect(diagnostics.all.map(\.message.identifier) == ["no-function"])
        #expect(diagnostics.all.first?.message.text == "no Lambda function of openapi.yaml is called Carts")
        #expect(diagnostics.all.first?.message.why == "its functions are OrdersFunction, ItemsFunction")
    }

    @Test func documentWithoutFunctionsSaysSo() {
        let diagnostics = Diagnostics()
        #expect(Self.api([]).functionNames(forTarget: "A", kind: .executable, diagnostics: diagnostics) == nil)
        #expect(diagnostics.all.map(\.message.identifier) == ["no-functions"])
    }
}
