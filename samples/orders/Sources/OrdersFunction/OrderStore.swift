import Gatewright

/// Orders in memory, for as long as the function's process lives. A real one would keep them in a database.
actor OrderStore {
    private var orders: [Order] = []
    private let soldOut: Set<String> = ["LAMP-2"]

    func firstSoldOut(of items: [LineItem]) -> String? {
        items.first { soldOut.contains($0.sku) }?.sku
    }

    func place(_ new: NewOrder) -> Order {
        let order = Order(
            id: "o-\(orders.count + 1)", status: .placed, placedAt: .now, items: new.items,
            total: new.items.reduce(0) { $0 + Double($1.quantity) * $1.unitPrice }, deliverOn: new.deliverOn,
            note: new.note.value)
        orders.append(order)
        return order
    }

    func orders(in states: [OrderStatus], limit: Int) -> [Order] {
        Array(orders.reversed().filter { states.contains($0.status) }.prefix(limit))
    }

    func order(_ id: String) -> Order? {
        orders.first { $0.id == id }
    }
}
