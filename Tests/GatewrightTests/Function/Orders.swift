import Gatewright

/// A function in the shape of generated code.
struct NewOrder: Hashable, Sendable {
    var sku: String
    var quantity: Int
    var note: String?
}

extension NewOrder: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}sku\u{8}quantity\u{4}note")
        var sku = ""
        var quantity = 0
        var note: String?
        members: while true {
            switch cursor.member(&members) {
            case 0: sku = cursor.string()
            case 1: quantity = cursor.int()
            case 2: note = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x3) else { return nil }
        self.init(sku: sku, quantity: quantity, note: note)
    }
}

extension NewOrder: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sku")
        writer.string(sku)
        writer.member("quantity")
        writer.int(quantity)
        if let note {
            writer.member("note")
            writer.string(note)
        }
        writer.endObject()
    }
}

enum GetOrder {
    struct Input: Equatable, Sendable {
        var orderId: String
        var limit: Int?
        var tags: [String]?
        var tenant: String?
        var session: String?
    }
}

extension GetOrder.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let orderId: String? = reader.path("orderId")
        let limit: Int? = reader.queryIfPresent("limit")
        let tags: [String]? = reader.parameterIfPresent(
            in: .query, "tag", style: .form, explode: true, as: .array(.string)
        ) { $0.array { $0.string() } }
        let tenant: String? = reader.headerIfPresent("X-Tenant")
        let session: String? = reader.cookieIfPresent("session")
        guard let orderId, reader.isValid else { throw reader.error }
        self.init(orderId: orderId, limit: limit, tags: tags, tenant: tenant, session: session)
    }
}

private let ordersRoutes = Routes(
    """
    POST /orders
    GET /orders/{orderId}
    ANY /any/{name}
    GET /fail
    GET /image
    GET /files/{proxy+}
    """)

struct Orders: LambdaFunction {
    static var routes: Routes { ordersRoutes }

    struct Secret: Error {
        var password = "hunter2"
    }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0:
            var reader = RequestReader(request)
            let body: NewOrder? = reader.json("application/json") { NewOrder(from: &$0) }
            guard let body, reader.isValid else { throw reader.error }
            await Task.yield()
            var response = Response(status: 201, json: body)
            response.headers["Location"] = "/orders/7"
            return response
        case 1:
            let input = try GetOrder.Input(request)
            return Response(
                status: 200,
                text:
                    "\(input.orderId)|\(input.limit ?? -1)|\(input.tags ?? [])|\(input.tenant ?? "-")|\(input.session ?? "-")"
            )
        case 2: return Response(status: 200, text: request.method.rawValue)
        case 3: throw Secret()
        case 4: return Response(status: 200, headers: ["Content-Type": "image/png"], body: [0x89, 0x50, 0xFF])
        case 5:
            var reader = RequestReader(request)
            let proxy: String? = reader.path("proxy")
            return Response(status: 200, text: proxy ?? "none")
        default: throw HTTPError(.notFound)
        }
    }

    func handle(event: JSONValue, context: Context) async throws -> JSONValue {
        if event["fail"] != nil { throw FunctionError(type: "Order.Failed", message: "as asked") }
        return ["echo": event]
    }
}

extension LambdaFunction {
    /// The function's answer to an event, as a value.
    func answer(_ event: JSONValue) async throws -> JSONValue {
        let bytes = try await respond(toEvent: event.bytes, context: Context(requestID: "test"))
        return JSONValue(parsing: bytes) ?? .string("no JSON: " + String(decoding: bytes, as: UTF8.self))
    }
}
