import GatewrightAPI

/// Names for local variables that hide nothing that the code around them uses.
struct Locals {
    private var taken: Set<String>

    /// - Parameters:
    ///   - reserved: Names that the surrounding code declares.
    ///   - types: What the surrounding code mentions as types.
    init(reserved: [String], types: some Sequence<TypeReference> = []) {
        taken = typeNames
        taken.formUnion(reserved)
        for type in types {
            if let name = type.rootName { taken.insert(name) }
        }
    }

    /// The wanted name, with underscores at its end where it is taken.
    mutating func name(_ wanted: String) -> Fragment {
        var name = wanted
        while !taken.insert(name).inserted { name += "_" }
        return identifier(name)
    }
}

/// Types and functions of the standard library and the runtime that generated bodies mention.
private let typeNames: Set<String> = [
    "Bool", "CalendarDate", "DateTime", "Double", "Float", "HTTPError", "HTTPMethod", "HTTPStatus", "Int", "Int32",
    "Int64", "JSONCursor", "JSONMembers", "JSONValue", "JSONWriter", "Optional", "Pattern", "Presence",
    "Request", "RequestReader", "Response", "Self", "String", "UInt8", "UniqueID", "self",
]
