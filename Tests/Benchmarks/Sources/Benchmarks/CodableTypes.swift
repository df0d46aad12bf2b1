/// The types of the document as one writes them for Foundation's coders. Times are left as text, which spares
/// Foundation the work of reading and writing dates.
enum Codables {
    struct Order: Codable {
        var orderId: String
        var customer: Customer
        var currency: String
        var items: [Item]
        var notes: String?
        var priority: Priority
        var createdAt: String
        var metadata: [String: String]?
    }

    struct Customer: Codable {
        var id: Int
        var name: String
        var email: String
        var address: Address
    }

    struct Address: Codable {
        var line1: String
        var city: String
        var postcode: String
        var country: String
    }

    struct Item: Codable {
        var sku: String
        var name: String
        var quantity: Int
        var unitPrice: Double
        var tags: [String]
    }

    enum Priority: String, Codable {
        case standard
        case express
    }

    struct Receipt: Codable {
        var receiptId: String
        var orderId: String
        var customerId: Int
        var shipTo: Address
        var currency: String
        var lines: [ReceiptLine]
        var itemCount: Int
        var net: Double
        var tax: Double
        var total: Double
        var priority: Priority
        var placedAt: String
        var notes: String?
    }

    struct ReceiptLine: Codable {
        var sku: String
        var description: String
        var quantity: Int
        var unitPrice: Double
        var amount: Double
    }
}
