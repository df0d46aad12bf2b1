extension Diagnostic.Message {
    static func duplicateKey(_ key: String, as first: String) -> Self {
        .init(
            .error, "duplicate-key", "the key '\(cropped(key))' appears twice in this mapping",
            why: key.utf8.elementsEqual(first.utf8) ? "tools differ in which of the two they take" : equivalence,
            fix: "remove or rename one of them")
    }

    /// Why two texts that differ are one.
    static let equivalence = "they differ only in how characters are composed, and are equal in Unicode and in Swift"

    static var compoundKey: Self {
        .init(
            .error, "compound-key", "a key must be text, not a mapping or a list",
            fix: "quote it if it is text with braces or brackets: `\"{name}\"`")
    }

    static func unknownAlias(_ name: String, suggestion: String?) -> Self {
        .init(
            .error, "unknown-alias", "the alias '*\(cropped(name))' has no anchor '&\(cropped(name))' before it",
            fix: suggestion.map { "did you mean `*\($0)`?" } ?? "quote the text if it just begins with `*`")
    }

    static func aliasCycle(_ name: String) -> Self {
        .init(
            .error, "alias-cycle", "the alias '*\(cropped(name))' stands inside the value that it repeats",
            why: "the value would have no end", fix: "use `$ref` for types that contain themselves")
    }

    static var tooManyAliases: Self {
        .init(
            .error, "too-many-aliases", "aliases repeat more than \(ReadingLimits.repeated) values",
            why: "a few lines of aliases can stand for more than any memory holds", fix: "use `$ref` instead")
    }

    static var tooDeep: Self {
        .init(
            .error, "too-deep", "mappings and lists are nested more than \(ReadingLimits.depth) levels deep",
            fix: "move inner schemas to `components.schemas` and refer to them")
    }

    static func unknownTag(_ tag: String) -> Self {
        .init(
            .warning, "unknown-tag", "the tag '\(cropped(tag))' is not known, and the value is read without it",
            why: "known are the tags of YAML itself and of CloudFormation's functions, such as `!Sub`")
    }
}
