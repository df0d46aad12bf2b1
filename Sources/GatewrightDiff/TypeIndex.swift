import GatewrightAPI

/// The declarations of an API by their full names.
struct TypeIndex: Sendable {
    private var declarations: [[String]: TypeDeclaration] = [:]

    init(_ api: API) {
        add(api.types, below: [])
        for operation in api.functions.flatMap(\.operations) { add(operation.types, below: [operation.type]) }
    }

    private mutating func add(_ types: [TypeDeclaration], below path: [String]) {
        for type in types {
            declarations[path + [type.name]] = type
            add(type.types, below: path + [type.name])
        }
    }

    subscript(path: [String]) -> TypeDeclaration? { declarations[path] }
}
