import Gatewright

@main
struct Orders: OrdersHandler {
    let store = OrderStore()

    func createOrder(_ input: CreateOrder.Input, context: Context) async throws -> CreateOrder.Output {
        if let soldOut = await store.soldOut(among: input.body.items) { return .conflict(soldOut) }
        let order = await store.place(input.body)
        context.log.info("Placed an order.", ["order": .string(order.id), "total": .number(order.total)])
        return .created(order, location: "/orders/\(order.id)")
    }

    func listOrders(_ input: ListOrders.Input, context: Context) async throws -> ListOrders.Output {
        let limit = input.limit ?? 20
        guard (1...100).contains(limit) else { throw HTTPError(.badRequest, "The limit is from 1 to 100.") }
        return .ok(await store.orders(in: input.status ?? OrderStatus.allCases, limit: limit))
    }

    func getOrder(_ input: GetOrder.Input, context: Context) async throws -> GetOrder.Output {
        guard let order = await store.order(input.orderId) else { return .notFound }
        return .ok(order)
    }
}
