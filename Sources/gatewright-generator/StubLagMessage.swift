import GatewrightSpec

extension Diagnostic.Message {
    /// - Parameters:
    ///   - missing: methods that have no stub.
    ///   - gone: methods of stubs that the handler no longer has.
    static func stubLag(of function: String, missing: [String], gone: [String]) -> Self {
        func list(_ word: String, _ names: [String]) -> [String] {
            names.isEmpty ? [] : ["\(word) \(names.prefix(3).joined(separator: ", "))\(names.count > 3 ? ", …" : "")"]
        }
        let changes = (list("new", missing) + list("gone", gone)).joined(separator: "; ")
        return .init(
            .warning, "stub-lag", "the stubs of \(function) lag behind its document (\(changes)): run `gatewright sync`"
        )
    }
}
