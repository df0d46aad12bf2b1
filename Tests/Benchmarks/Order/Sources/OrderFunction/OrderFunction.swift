import Gatewright

@main
struct OrderFunction: OrderHandler {
    func placeOrder(_ input: PlaceOrder.Input, context: Context) async throws -> PlaceOrder.Output {
        .created(Receipt(for: input.body))
    }
}
