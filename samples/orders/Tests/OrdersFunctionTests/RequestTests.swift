import Gatewright
import Testing

@testable import OrdersFunction

/// The function as its clients see it: routes, decoding, status codes and error bodies.
struct RequestTests {
    let orders = Orders()
    let lamp: JSONValue = ["sku": "LAMP-1", "quantity": 2, "unitPrice": 24.5]

    @Test func anOrderIsPlacedAndFetched() async {
        let created = await orders.respond(to: Request(.post, "/orders", json: ["items": [lamp]]))
        #expect(created.status == .created)
        #expect(created.headers["Location"] == "/orders/o-1")
        #expect(created.json?["total"] == 49)
        #expect(created.json?["items"] == [lamp])

        let fetched = await orders.respond(to: Request(.get, "/orders/o-1"))
        #expect(fetched.status == .ok)
        #expect(fetched.json == created.json)
        #expect(await orders.respond(to: Request(.get, "/orders/o-2")).status == .notFound)
    }

    @Test func aBadBodyIsRefusedAndItsFaultIsNamed() async {
        let cord: JSONValue = ["sku": "CORD-3", "quantity": 1, "unitPrice": "three"]
        let response = await orders.respond(to: Request(.post, "/orders", json: ["items": [lamp, lamp, cord]]))
        #expect(response.status == .badRequest)
        #expect(response.json?["errors"]?.array?.count == 1)
        #expect(response.json?["errors"]?[0]?["in"] == "body")
        #expect(response.json?["errors"]?[0]?["pointer"] == "/items/2/unitPrice")
    }

    @Test(arguments: [
        ("/orders?limit=ten", "limit"), ("/orders?limit=1.5", "limit"), ("/orders?status=placed,lost", "status"),
    ])
    func badParametersAreNamed(_ path: String, _ name: String) async {
        let response = await orders.respond(to: Request(.get, path))
        #expect(response.status == .badRequest)
        #expect(response.json?["errors"]?[0]?["in"] == "query")
        #expect(response.json?["errors"]?[0]?["name"]?.string == name)
    }

    @Test func otherMethodsAreRefused() async {
        let response = await orders.respond(to: Request(.delete, "/orders"))
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers["Allow"]?.contains("POST") == true)
        #expect(await orders.respond(to: Request(.get, "/order")).status == .notFound)
    }
}
