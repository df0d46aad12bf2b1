/// Where the items are. Implement it over a database of your choice.
protocol ItemStore: Sendable {
    /// Every item, sorted by id.
    func all() async throws -> [Item]
    func item(_ id: String) async throws -> Item?
    /// False if there is an item with this id already.
    func create(_ item: Item) async throws -> Bool
    /// False if there is no item with this id.
    func update(_ item: Item) async throws -> Bool
    /// False if there is no item with this id.
    func delete(_ id: String) async throws -> Bool
}

/// Items for as long as the function's process lives.
actor MemoryStore: ItemStore {
    private var items: [String: Item] = [:]

    func all() -> [Item] { items.values.sorted { $0.id < $1.id } }

    func item(_ id: String) -> Item? { items[id] }

    func create(_ item: Item) -> Bool {
        guard items[item.id] == nil else { return false }
        items[item.id] = item
        return true
    }

    func update(_ item: Item) -> Bool {
        guard items[item.id] != nil else { return false }
        items[item.id] = item
        return true
    }

    func delete(_ id: String) -> Bool { items.removeValue(forKey: id) != nil }
}
