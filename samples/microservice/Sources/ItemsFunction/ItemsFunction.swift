import Gatewright

@main
struct ItemsFunction: ItemsHandler {
    let store: any ItemStore

    init() { self.init(store: MemoryStore()) }
    init(store: any ItemStore) { self.store = store }

    func manageItems(_ input: ManageItems.Input, context: Context) async throws -> ManageItems.Output {
        switch input.method {
        case .get:
            guard let id = input.id else { return .ok(ItemList(items: try await store.all())) }
            guard let item = try await store.item(id) else { return .notFound }
            return .ok(ItemList(items: [item]))
        case .post:
            let item = try input.item()
            return try await store.create(item) ? .created(item) : .conflict
        case .put:
            return try await store.update(input.item()) ? .noContent : .notFound
        case .delete:
            guard let id = input.id else { throw HTTPError(.badRequest, "Say which item: ?id=") }
            return try await store.delete(id) ? .noContent : .notFound
        default:
            throw HTTPError(.methodNotAllowed, headers: ["Allow": "DELETE, GET, POST, PUT"])
        }
    }
}

extension ManageItems.Input {
    /// The item in the body, which only some methods need.
    fileprivate func item() throws(HTTPError) -> Item {
        guard let body else { throw HTTPError(.badRequest, "There is no item in the body.") }
        return body
    }
}
