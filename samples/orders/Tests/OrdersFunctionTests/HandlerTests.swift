import Gatewright
import Testing

@testable import OrdersFunction

/// The handlers by themselves: an input goes in, an output comes out.
struct HandlerTests {
    let orders = Orders()
    let lamp = LineItem(sku: "LAMP-1", quantity: 2, unitPrice: 24.5)

    @Test func anOrderIsPlacedAndFetched() async throws {
        let input = CreateOrder.Input(body: NewOrder(items: [lamp], note: .value("Ring twice.")))
        let output = try await orders.createOrder(input, context: Context())
        guard case .created(let order, location: "/orders/o-1") = output else {
            Issue.record("\(output)")
            return
        }
        #expect(order.status == .placed)
        #expect(order.total == 49)
        #expect(order.note == "Ring twice.")
        #expect(try await orders.getOrder(GetOrder.Input(orderId: "o-1"), context: Context()) == .ok(order))
    }

    @Test func whatIsSoldOutIsNotOrdered() async throws {
        let items = [lamp, LineItem(sku: "LAMP-2", quantity: 1, unitPrice: 30)]
        let output = try await orders.createOrder(CreateOrder.Input(body: NewOrder(items: items)), context: Context())
        #expect(output == .conflict(SoldOut(sku: "LAMP-2", restockOn: CalendarDate(year: 2027, month: 1, day: 15))))
        #expect(try await orders.listOrders(ListOrders.Input(), context: Context()) == .ok([]))
    }

    @Test func ordersAreListedNewestFirst() async throws {
        for _ in 1...3 {
            _ = try await orders.createOrder(CreateOrder.Input(body: NewOrder(items: [lamp])), context: Context())
        }
        guard case .ok(let found) = try await orders.listOrders(ListOrders.Input(limit: 2), context: Context()) else {
            return
        }
        #expect(found.map(\.id) == ["o-3", "o-2"])
        let shipped = try await orders.listOrders(ListOrders.Input(status: [.shipped]), context: Context())
        #expect(shipped == .ok([]))
    }

    @Test func anUnknownOrderIsNotFound() async throws {
        #expect(try await orders.getOrder(GetOrder.Input(orderId: "o-1"), context: Context()) == .notFound)
    }

    @Test(arguments: [-1, 0, 101]) func theLimitIsBounded(_ limit: Int) async {
        await #expect(throws: HTTPError(.badRequest, "The limit is from 1 to 100.")) {
            try await orders.listOrders(ListOrders.Input(limit: limit), context: Context())
        }
    }
}
