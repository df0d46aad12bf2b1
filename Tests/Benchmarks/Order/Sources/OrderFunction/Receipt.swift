extension Receipt {
    /// The receipt for an order: the amounts are the order's, summed up and rounded to cents.
    init(for order: Order) {
        let lines = order.items.map { item in
            ReceiptLine(
                sku: item.sku, description: item.name, quantity: item.quantity, unitPrice: item.unitPrice,
                amount: Self.cents(Double(item.quantity) * item.unitPrice))
        }
        let net = Self.cents(lines.reduce(0) { $0 + $1.amount })
        let tax = Self.cents(net * 0.2)
        self.init(
            receiptId: "rcp_\(order.orderId)", orderId: order.orderId, customerId: order.customer.id,
            shipTo: order.customer.address, currency: order.currency, lines: lines,
            itemCount: order.items.reduce(0) { $0 + $1.quantity }, net: net, tax: tax, total: Self.cents(net + tax),
            priority: order.priority, placedAt: order.createdAt, notes: order.notes)
    }

    private static func cents(_ amount: Double) -> Double {
        (amount * 100).rounded() / 100
    }
}
