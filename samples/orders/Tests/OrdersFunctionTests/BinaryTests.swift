import Gatewright
import GatewrightTestingFoundation
import Testing

@testable import OrdersFunction

/// The function as it is deployed: a process that asks the Runtime API for its events.
struct BinaryTests {
    @Test func theBinaryAnswers() async throws {
        let api = OrdersClient(try BinaryHost("OrdersFunction"))
        let items = [LineItem(sku: "LAMP-1", quantity: 2, unitPrice: 24.5)]
        guard case .created(let order, _) = try await api.createOrder(body: NewOrder(items: items)) else {
            Issue.record("The order was not placed.")
            return
        }
        // One process keeps what it was told.
        #expect(try await api.getOrder(orderId: order.id) == .ok(order))
    }
}
