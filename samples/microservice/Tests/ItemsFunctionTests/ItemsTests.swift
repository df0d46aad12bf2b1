import Gatewright
import Testing

@testable import ItemsFunction

struct ItemsTests {
    let items = ItemsFunction()
    let lamp: JSONValue = ["id": "lamp", "name": "Desk lamp", "price": 24.5]

    @Test func anItemLives() async {
        #expect(await items.respond(to: Request(.post, "/items", json: lamp)).status == .created)
        #expect(await items.respond(to: Request(.post, "/items", json: lamp)).status == .conflict)
        #expect(await items.respond(to: Request(.get, "/items?id=lamp")).json == ["items": [lamp]])

        let cheaper: JSONValue = ["id": "lamp", "name": "Desk lamp", "price": 19.9]
        #expect(await items.respond(to: Request(.put, "/items", json: cheaper)).status == .noContent)
        #expect(await items.respond(to: Request(.get, "/items")).json == ["items": [cheaper]])

        #expect(await items.respond(to: Request(.delete, "/items?id=lamp")).status == .noContent)
        #expect(await items.respond(to: Request(.get, "/items")).json == ["items": []])
    }

    @Test(arguments: [HTTPMethod.put, .delete, .get]) func anUnknownItemIsNotFound(_ method: HTTPMethod) async {
        let request =
            method == .put ? Request(.put, "/items", json: lamp) : Request(method, "/items?id=lamp")
        #expect(await items.respond(to: request).status == .notFound)
    }

    @Test(arguments: [
        (Request(.post, "/items"), "There is no item in the body."),
        (Request(.put, "/items"), "There is no item in the body."),
        (Request(.delete, "/items"), "Say which item: ?id="),
    ])
    func whatIsMissingIsNamed(_ request: Request, _ message: String) async {
        let response = await items.respond(to: request)
        #expect(response.status == .badRequest)
        #expect(response.json?["message"]?.string == message)
    }

    @Test func otherMethodsAreRefused() async {
        let response = await items.respond(to: Request(.patch, "/items", json: lamp))
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers["Allow"] == "DELETE, GET, POST, PUT")
    }
}
