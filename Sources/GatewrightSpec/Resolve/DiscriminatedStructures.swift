import GatewrightAPI

/// What discriminators say of structures, so that a handler which makes one need not say it again.
struct DiscriminatedStructures {
    /// By the full names of the structures and by the members, in JSON.
    private var values: [[String]: [String: Set<String>]] = [:]

    init(_ declarations: some Sequence<TypeDeclaration.Kind>) {
        for case .union(let union) in declarations {
            guard let member = union.discriminator else { continue }
            for variant in union.variants {
                guard case .named(let path, _) = variant.type else { continue }
                values[path, default: [:]][member, default: []].formUnion(variant.discriminatorValues)
            }
        }
    }

    /// The one value that every union which a structure is a variant of tells it by; nil where there are several.
    func value(of member: String, in path: [String]) -> String? {
        guard let values = values[path]?[member], values.count == 1 else { return nil }
        return values.first
    }
}
