/// The order as one writes it for Foundation's coders. The time is left as text, which spares Foundation the work of
/// reading a date.
struct CodableOrder: Codable, Equatable {
    var orderId: String
    var customer: Customer
    var currency: String
    var items: [Item]
    var notes: String?
    var priority: Priority
    var createdAt: String
    var metadata: [String: String]?

    struct Customer: Codable, Equatable {
        var id: Int
        var name: String
        var email: String
        var address: Address
    }

    struct Address: Codable, Equatable {
        var line1: String
        var city: String
        var postcode: String
        var country: String
    }

    struct Item: Codable, Equatable {
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
}
