import Foundation
import Gatewright
import Testing

@testable import OrdersFunction

/// The function as Lambda sees it: the bytes of an event go in, those of a result come out.
///
/// The events are what `gatewright invoke --verbose` shows, in both formats.
struct EventTests {
    let orders = Orders()

    /// The result for an event of the folder `Events`.
    func result(of event: String) async throws -> JSONValue {
        let file = try #require(Bundle.module.url(forResource: event, withExtension: "json", subdirectory: "Events"))
        let result = try await orders.respond(toEvent: Array(Data(contentsOf: file)), context: Context())
        return try #require(JSONValue(parsing: result))
    }

    func body(of result: JSONValue) throws -> JSONValue {
        let text = try #require(result["body"]?.string)
        return try #require(JSONValue(parsing: Array(text.utf8)))
    }

    @Test(arguments: ["create-rest", "create-http"])
    func anOrderIsPlaced(_ event: String) async throws {
        let result = try await result(of: event)
        #expect(result["statusCode"] == 201)
        #expect(result["headers"]?["Location"] == "/orders/o-1")
        #expect(try body(of: result)["total"] == 61)
    }

    @Test(arguments: ["list-rest", "list-http"])
    func ordersAreListed(_ event: String) async throws {
        _ = try await self.result(of: "create-rest")
        let result = try await result(of: event)
        #expect(result["statusCode"] == 200)
        #expect(try body(of: result).array?.count == 1)
    }

    @Test(arguments: ["invalid-rest", "invalid-http"])
    func aBadBodyIsRefusedAndItsFaultIsNamed(_ event: String) async throws {
        let result = try await result(of: event)
        #expect(result["statusCode"] == 400)
        #expect(try body(of: result)["errors"]?[0]?["pointer"] == "/items/2/unitPrice")
    }
}
