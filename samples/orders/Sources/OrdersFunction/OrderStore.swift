import Gatewright

/// Orders in memory, for as long as the function's process lives. A real one would keep them in a database.
actor OrderStore {
    private var orders: [Order] = []
    private let soldOut = [SoldOut(sku: "LAMP-2", restockOn: CalendarDate(year: 2027, month: 1, day: 15))]

    /// The first of the items that cannot be delivered.
    func soldOut(among items: [LineItem]) -> SoldOut? {
        items.lazy.compactMap { item in self.soldOut.first { $0.sku == item.sku } }.first
    }

    func place(_ new: NewOrder) -> Order {
        let order = Order(
            id: "o-\(orders.count + 1)", status: .placed, placedAt: .now, items: new.items,
            total: new.items.reduce(0) { $0 + Double($1.quantity) * $1.unitPrice }, deliverOn: new.deliverOn,
            note: new.note.value)
        orders.append(order)
        return order
    }

    /// Orders in one of the states, newest first.
    func orders(in states: [OrderStatus], limit: Int) -> [Order] {
        Array(orders.reversed().filter { states.contains($0.status) }.prefix(limit))
    }

    func order(_ id: String) -> Order? {
        orders.first { $0.id == id }
    }
}
