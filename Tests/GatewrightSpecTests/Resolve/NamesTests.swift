import GatewrightAPI
import Testing

@testable import GatewrightSpec

struct NamesTests {
    @Test(arguments: [
        ("Order", "Order"), ("order", "Order"), ("order_item", "OrderItem"), ("Order_Item", "Order_Item"),
        ("order-item", "OrderItem"), ("application/json", "ApplicationJson"), ("2FA", "_2FA"), ("日本", "日本"),
        ("X-Request-ID", "XRequestID"), ("", "Unnamed"), ("a\"b\n", "AB"), ("e\u{301}", "E"),
    ])
    func types(text: String, name: String) {
        #expect(Names.type(text) == name)
    }

    @Test(arguments: [
        ("unit_price", "unit_price"), ("X-Request-ID", "xRequestID"), ("Idempotency-Key", "idempotencyKey"),
        ("filter[name]", "filterName"), ("$top", "top"), ("v1.2", "v1_2"), ("self", "self_"), ("class", "class"),
        ("@type", "type"),
        ("", "unnamed"), ("1st", "_1st"), ("ETag", "ETag"), ("\u{202E}abc", "abc"),
    ])
    func members(text: String, name: String) {
        #expect(Names.member(text) == name)
    }

    @Test(arguments: [
        ("createOrder", "createOrder"), ("CreateOrder", "createOrder"), ("get-order", "getOrder"),
        ("repos/list-for-user", "reposListForUser"), ("URLShorten", "urlShorten"), ("get_order", "get_order"),
    ])
    func methods(text: String, name: String) {
        #expect(Names.method(text) == name)
    }

    @Test(arguments: [
        ("placed", "placed"), ("UPPER_CASE", "upperCase"), ("UpperCamel", "upperCamel"), ("+1", "plus1"),
        ("-1", "minus1"), ("", "empty"), ("a b", "aB"), ("none", "none_"), ("1.0", "_1_0"), ("default", "default"),
        ("EUR", "eur"), ("check-up", "checkUp"), ("us-east-1", "usEast1"), ("Europe/Berlin", "europeBerlin"),
        ("-rate", "minusRate"), ("A-", "aMinus"), ("GMT+1", "gmtPlus1"), ("GMT-1", "gmt1"), ("a - b", "aMinusB"),
        ("IN PROGRESS", "inProgress"), ("NOT-FOUND", "notFound"), ("2024-01-31", "_2024_01_31"), ("pm2.5", "pm2_5"),
        ("_", "unnamed"), ("A4", "a4"), ("a_b", "a_b"),
    ])
    func cases(text: String, name: String) {
        #expect(Names.enumerationCase(text) == name)
    }

    @Test(arguments: [
        (Operation.Method.get, "/orders", "getOrders"), (.get, "/orders/{orderId}", "getOrdersByOrderId"),
        (.any, "/files/{proxy+}", "anyFilesByProxy"), (.get, "/", "getRoot"), (.any, "$default", "defaultRoute"),
        (.get, "/2024-01-31/orders", "get2024_01_31Orders"), (.post, "/a/{b}/c/{d}", "postACByBAndD"),
        (.delete, "/user-groups", "deleteUserGroups"),
    ])
    func operationsWithoutID(method: Operation.Method, path: String, name: String) {
        #expect(Names.operation(method, path) == name)
    }

    @Test(arguments: [
        ("OrdersFunction", "OrdersHandler"), ("orders-service", "OrdersServiceHandler"), ("Lambda", "LambdaHandler"),
        ("PetsHandler", "PetsHandler"), ("my_lambda", "MyLambdaHandler"),
    ])
    func handlers(function: String, name: String) {
        #expect(Names.handler(function) == name)
    }

    @Test(arguments: [
        ("Items", "Item"), ("Addresses", "Address"), ("Entries", "Entry"), ("Status", "StatusItem"), ("Boxes", "Box"),
        ("Statuses", "Status"), ("Data", "DataItem"), ("Analysis", "AnalysisItem"), ("Branches", "Branch"),
    ])
    func singulars(plural: String, singular: String) {
        #expect(Names.singular(plural) == singular)
    }

    @Test func everyNameIsALegalIdentifier() {
        let hostile = ["`", "a`b", "\u{0}", "//", "/*", "\\(x)", "\u{200B}", "a\u{301}", "🇩🇪", "٣", "_", "__", "ª", "ʰ"]
        for text in hostile {
            for name in [Names.type(text), Names.member(text), Names.method(text), Names.enumerationCase(text)] {
                #expect(Names.isIdentifier(name), "\(name.debugDescription) of \(text.debugDescription)")
            }
        }
    }
}

struct NameScopeTests {
    @Test func takesTheFirstFreeName() {
        var scope = NameScope(taken: ["Error"])
        #expect(scope.claim("Order") == "Order")
        #expect(scope.claim("Order") == "Order2")
        #expect(scope.claim("Error", suffix: "Model") == "ErrorModel")
        #expect(scope.claim("Error", suffix: "Model") == "ErrorModel2")
        #expect(scope.claim("Item", avoiding: { $0 == "Item" }) == "Item2")
    }
}
