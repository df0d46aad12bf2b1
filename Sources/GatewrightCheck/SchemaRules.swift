import GatewrightAPI
import GatewrightSpec

/// Keywords of schemas that are misspelt or hold values of another kind. Both would have no effect, and nothing else
/// says so.
extension Checker {
    func checkSchemas() {
        var walk = SchemaWalk()
        let roots = document.schemas.map(\.value) + document.operations.flatMap(\.schemas)
        walk.visit(roots, following: { workspace.target(of: $0) }) { schema in
            for member in schema.members {
                if let kind = Self.kinds[member.key] {
                    // `required: true` is another mistake, which is said where a structure is made.
                    guard member.key != "required" || member.value.boolean == nil else { continue }
                    checkKind(of: member, kind)
                } else if !member.key.hasPrefix("x-"), SchemaKeyword.named(member.key) == nil,
                    let suggestion = closest(to: member.key, among: SchemaKeyword.usual.lazy.map(\.name))
                {
                    // A schema may have keywords of its own, but hardly one that looks like this.
                    report(
                        .unknownKey, "a schema has no keyword '\(cropped(member.key))'", at: member.keyPosition,
                        why: "it has no effect", fix: "did you mean `\(suggestion)`?")
                }
            }
        }
    }

    private static let kinds: [String: Kind] = [
        "properties": .mapping, "required": .list, "enum": .list, "allOf": .list, "oneOf": .list, "anyOf": .list,
    ]
}
