import GatewrightAPI
import GatewrightSpec

extension API {
    /// The API of a small shop, with one function for orders and one that answers whatever is asked of it.
    static let orders = API(
        document: "openapi.yaml", title: "Orders",
        functions: [
            Function(
                name: "OrdersFunction", handler: "OrdersHandler", operations: [.createOrder, .getOrder]),
            Function(name: "FilesFunction", handler: "FilesHandler", operations: [.files]),
        ],
        types: [.newOrder, .order, .orderStatus, .problem, .soldOut])
}

extension Operation {
    fileprivate static var createOrder: Operation {
        var operation = Operation(
            method: .post, path: "/orders", name: "createOrder", type: "CreateOrder",
            documentation: Documentation(summary: "Place an order."))
        operation.body = RequestBody(
            content: .json(.named(["NewOrder"], isEnumeration: false), mediaType: "application/json"),
            isRequired: true)
        operation.responses = [
            Response(
                status: .code(201), name: "created", documentation: Documentation(summary: "The order was accepted."),
                content: .json(.named(["Order"], isEnumeration: false), mediaType: "application/json"),
                headers: [Header(name: "location", wireName: "Location", type: .string, isRequired: true)]),
            Response(
                status: .code(400), name: "badRequest",
                documentation: Documentation(summary: "The order is malformed."),
                content: .json(.named(["Problem"], isEnumeration: false), mediaType: "application/json")),
            Response(
                status: .code(409), name: "conflict", documentation: Documentation(summary: "The item is sold out."),
                content: .json(.named(["SoldOut"], isEnumeration: false), mediaType: "application/json")),
        ]
        return operation
    }

    fileprivate static var getOrder: Operation {
        var operation = Operation(
            method: .get, path: "/orders/{orderId}", name: "getOrder", type: "GetOrder",
            documentation: Documentation(summary: "Fetch one order."))
        operation.parameters = [
            Parameter(name: "orderId", wireName: "orderId", location: .path, type: .string, isRequired: true),
            Parameter(
                name: "expand", wireName: "expand", location: .query,
                type: .named(["GetOrder", "Expand"], isEnumeration: true), isRequired: false),
        ]
        operation.types = [
            TypeDeclaration(
                name: "Expand",
                kind: .enumeration(
                    Enumeration(cases: [
                        .init(name: "items", rawValue: .string("items")),
                        .init(name: "customer", rawValue: .string("customer")),
                    ])),
                directions: [.parameter])
        ]
        operation.responses = [
            Response(
                status: .code(200), name: "ok", documentation: Documentation(summary: "The order."),
                content: .json(.named(["Order"], isEnumeration: false), mediaType: "application/json")),
            Response(
                status: .code(404), name: "notFound", documentation: Documentation(summary: "No such order."),
                content: .json(.named(["Problem"], isEnumeration: false), mediaType: "application/json")),
        ]
        return operation
    }

    fileprivate static var files: Operation {
        var operation = Operation(
            method: .any, path: "/files/{proxy+}", name: "files", type: "Files",
            documentation: Documentation(summary: "Serve any request for a file."))
        operation.parameters = [
            Parameter(name: "proxy", wireName: "proxy", location: .path, type: .string, isRequired: true)
        ]
        return operation
    }
}

extension TypeDeclaration {
    fileprivate static let newOrder = TypeDeclaration(
        name: "NewOrder",
        kind: .structure(
            Structure(properties: [
                Property(
                    name: "sku", wireName: "sku", type: .string, isRequired: true,
                    documentation: Documentation(summary: "The item to order.")),
                Property(name: "quantity", wireName: "quantity", type: .integer, isRequired: true),
                Property(name: "note", wireName: "note", type: .string, isRequired: false),
            ])),
        directions: [.decoding])

    fileprivate static let order = TypeDeclaration(
        name: "Order",
        kind: .structure(
            Structure(properties: [
                Property(name: "id", wireName: "id", type: .string, isRequired: true),
                Property(name: "sku", wireName: "sku", type: .string, isRequired: true),
                Property(name: "quantity", wireName: "quantity", type: .integer, isRequired: true),
                Property(
                    name: "status", wireName: "status", type: .named(["OrderStatus"], isEnumeration: true),
                    isRequired: true),
            ])),
        directions: [.encoding])

    fileprivate static let orderStatus = TypeDeclaration(
        name: "OrderStatus",
        kind: .enumeration(
            Enumeration(
                cases: ["placed", "shipped", "cancelled"].map { .init(name: $0, rawValue: .string($0)) })),
        directions: [.encoding])

    fileprivate static let problem = TypeDeclaration(
        name: "Problem",
        kind: .structure(
            Structure(properties: [Property(name: "title", wireName: "title", type: .string, isRequired: true)])),
        directions: [.encoding])

    fileprivate static let soldOut = TypeDeclaration(
        name: "SoldOut",
        kind: .structure(
            Structure(properties: [
                Property(name: "sku", wireName: "sku", type: .string, isRequired: true),
                Property(
                    name: "restockOn", wireName: "restockOn", type: .string, isRequired: false,
                    documentation: Documentation(summary: "When the item returns.")),
            ])),
        directions: [.encoding])
}
