import Gatewright

/// What the codecs read and write.
enum Samples {
    /// An order of 1 KB.
    static let order = #"""
        {"orderId":"ord_7f3b2c1e9a","customer":{"id":481516,"name":"Ada Lovelace","email":"ada@example.com",\#
        "address":{"line1":"12 St James's Square","city":"London","postcode":"SW1Y 4JH","country":"GB"}},\#
        "currency":"GBP","items":[\#
        {"sku":"SKU-0001","name":"Difference engine gear, brass","quantity":12,"unitPrice":19.95,\#
        "tags":["brass","gear"]},\#
        {"sku":"SKU-0002","name":"Punched card stock, pack of 500","quantity":3,"unitPrice":42.5,"tags":["paper"]},\#
        {"sku":"SKU-0003","name":"Lubricant, light machine oil","quantity":1,"unitPrice":7.25,"tags":[]},\#
        {"sku":"SKU-0004","name":"Bearing, 14 mm","quantity":40,"unitPrice":0.85,"tags":["steel","small"]},\#
        {"sku":"SKU-0005","name":"Instruction booklet: \"On the Analytical Engine\", 2nd ed.","quantity":1,\#
        "unitPrice":15.0,"tags":["paper","book","english"]}],\#
        "notes":"Leave with the porter; ring twice. £ invoices to accounts.","priority":"standard",\#
        "createdAt":"2026-11-23T01:02:03Z",\#
        "metadata":{"source":"web","campaign":"autumn-26","session":"c0ffee-1234-5678"}}
        """#

    /// The receipt for an order, about as long.
    static func receipt(for order: Order) -> Receipt {
        let lines = order.items.map { item in
            ReceiptLine(
                sku: item.sku, description: item.name, quantity: item.quantity, unitPrice: item.unitPrice,
                amount: Double(item.quantity) * item.unitPrice)
        }
        return Receipt(
            receiptId: "rcp_\(order.orderId)", orderId: order.orderId, customerId: order.customer.id,
            shipTo: order.customer.address, currency: order.currency, lines: lines, itemCount: 57, net: 423.15,
            tax: 84.63, total: 507.78, priority: order.priority, placedAt: order.createdAt, notes: order.notes)
    }
}
