import Gatewright
import GatewrightTesting
import Testing

@testable import OrdersFunction

/// The function through its generated client: typed values go in and out, the events of API Gateway between them.
struct ClientTests {
    @Test(arguments: PayloadFormat.allCases)
    func anOrderIsPlacedAndFetched(_ payload: PayloadFormat) async throws {
        let api = OrdersClient(Orders(), payload: payload)
        let items = [LineItem(sku: "LAMP-1", quantity: 2, unitPrice: 24.5)]
        guard case .created(let order, let location) = try await api.createOrder(body: NewOrder(items: items)) else {
            Issue.record("The order was not placed.")
            return
        }
        #expect(location == "/orders/\(order.id)")
        #expect(order.total == 49)
        #expect(try await api.getOrder(orderId: order.id) == .ok(order))
        #expect(try await api.listOrders(status: [.placed], limit: 1) == .ok([order]))
        #expect(try await api.listOrders(status: [.shipped]) == .ok([]))
    }

    /// Every type of the document has an example.
    @Test func whatIsSoldOutIsNotOrdered() async throws {
        var order = NewOrder.example
        order.items = [LineItem(sku: "LAMP-2", quantity: 1, unitPrice: 30)]
        let output = try await OrdersClient(Orders()).createOrder(body: order)
        #expect(output == .conflict(SoldOut(sku: "LAMP-2", restockOn: CalendarDate(year: 2027, month: 1, day: 15))))
    }

    @Test func anyRequestCanBeSent() async throws {
        let api = OrdersClient(Orders())
        let response = try await api.send(.post, "/orders", json: ["items": []])
        #expect(response.status == .created)
        // No route of the API fits, so the function is not asked.
        #expect(try await api.send(.get, "/nowhere").json == ["message": "Not Found"])
    }

    /// What the document does not describe is an error of the client.
    @Test func otherAnswersAreErrors() async throws {
        await #expect(throws: AnswerError.self) { try await OrdersClient(Orders()).listOrders(limit: 1000) }
    }
}
