import Gatewright
import Testing

@testable import ItemsFunction

/// A store that cannot be reached.
struct LostStore: ItemStore {
    struct Unreachable: Error {}

    func all() async throws -> [Item] { throw Unreachable() }
    func item(_ id: String) async throws -> Item? { throw Unreachable() }
    func create(_ item: Item) async throws -> Bool { throw Unreachable() }
    func update(_ item: Item) async throws -> Bool { throw Unreachable() }
    func delete(_ id: String) async throws -> Bool { throw Unreachable() }
}

/// A store that has one item and takes no other.
struct Museum: ItemStore {
    let vase = Item(id: "vase", name: "Ming vase")

    func all() -> [Item] { [vase] }
    func item(_ id: String) -> Item? { id == vase.id ? vase : nil }
    func create(_ item: Item) -> Bool { false }
    func update(_ item: Item) -> Bool { false }
    func delete(_ id: String) -> Bool { false }
}

/// The function over other stores than its own.
struct StoreTests {
    @Test func theStoreIsAsked() async throws {
        let items = ItemsFunction(store: Museum())
        let vase = Item(id: "vase", name: "Ming vase")
        #expect(
            try await items.manageItems(ManageItems.Input(method: .get, id: "vase"), context: Context())
                == .ok(ItemList(items: [vase])))
        #expect(
            try await items.manageItems(ManageItems.Input(method: .post, body: vase), context: Context()) == .conflict)
        #expect(
            try await items.manageItems(ManageItems.Input(method: .delete, id: "vase"), context: Context())
                == .notFound)
    }

    /// Clients learn that something failed, and nothing of what it was.
    @Test func aStoreThatFailsIsAnInternalError() async {
        let response = await ItemsFunction(store: LostStore()).respond(to: Request(.get, "/items"))
        #expect(response.status == .internalServerError)
        #expect(response.json == ["message": "Internal Server Error"])
    }
}
