import GatewrightAPI
import GatewrightSpec

extension Rule {
    /// Warnings and notes of reading and generating, which are no rules of API Gateway but whose levels a project may
    /// set too. `docs/rules/` has a page for each that a document alone raises.
    static let ofGeneration: Set<String> = [
        "ambiguous-authorizer", "behind-catch-all", "built-in-model", "closed-part", "closed-parts",
        "conditional-document", "conditional-part", "default-for-readers", "described-twice", "discriminator-type",
        "duplicate-id", "duplicate-operation-id", "empty-composition", "empty-operation", "empty-path",
        "endless-reference", "endless-type", "enum-of-another-type", "equivalent-values", "error-as-success",
        "excluded-values", "file-or-other", "files-without-names", "forgeable-event", "form-without-fields",
        "gateway-header", "idle-keyword", "idle-pattern", "ignored-sibling", "impossible-alternative",
        "invalid-default", "invalid-example", "items-list", "media-type-header", "media-type-parameter",
        "misplaced-required", "missing-title", "no-contract", "no-paths", "no-such-field", "non-proxy-integration",
        "nullable-without-type", "parameter-media-type", "part-elsewhere", "part-headers", "pattern-in-slashes",
        "recursive-all-of", "relative-path", "resource-without-template", "same-alternatives", "selection-of-success",
        "several-documents", "stub-lag", "too-many-alternatives", "unchecked-body", "unchecked-pattern",
        "unchecked-selection", "unknown-collection-format", "unknown-mapping", "unknown-required", "unknown-style",
        "unknown-tag", "unknown-type", "unmeetable-limits", "unquoted-text", "unreachable-selection", "unread-limit",
        "untyped-event", "untyped-keyword", "untyped-parts", "untyped-querystring", "untyped-result", "xml",
    ]

    /// The identifiers that `rules` of `gatewright.yaml` may name.
    package static let settable = all.map(\.identifier) + ofGeneration.sorted()
}
