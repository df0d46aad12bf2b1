import GatewrightAPI
import GatewrightSpec

/// Every form of a type declaration, each in both directions.
extension API {
    static let allTypes = API(
        document: "types.yaml", title: "Types",
        types: [
            .additional, .closed, .empty, .everything, .forms, .level, .names, .nested, .pascal, .tree, .union, .wide,
            .word,
        ])
}

extension TypeReference {
    fileprivate static let level = TypeReference.named(["Level"], isEnumeration: true)
    fileprivate static let word = TypeReference.named(["Word"], isEnumeration: true)
    fileprivate static let empty = TypeReference.named(["Empty"], isEnumeration: false)

    static let scalars: [(name: String, type: TypeReference)] = [
        ("string", .string), ("boolean", .boolean), ("integer", .integer), ("int32", .int32), ("int64", .int64),
        ("double", .double), ("float", .float), ("dateTime", .dateTime), ("date", .date), ("uuid", .uuid),
        ("bytes", .bytes), ("json", .json),
    ]

    fileprivate static let composites: [(name: String, type: TypeReference)] = [
        ("level", .level), ("word", .word), ("empty", .empty), ("array", .array(.integer)),
        ("structures", .array(.empty)), ("dictionary", .dictionary(.double)), ("grid", .array(.array(.level))),
        ("gaps", .array(.optional(.string))), ("structureGaps", .array(.optional(.empty))),
        ("deep", .dictionary(.array(.optional(.dictionary(.optional(.word)))))),
    ]
}

extension TypeDeclaration {
    static func structure(
        _ name: String, _ properties: [Property], additional: Structure.AdditionalProperties = .ignored,
        documentation: Documentation = Documentation(), types: [TypeDeclaration] = [],
        directions: Set<Direction> = [.decoding, .encoding, .text]
    ) -> TypeDeclaration {
        TypeDeclaration(
            name: name, documentation: documentation,
            kind: .structure(Structure(properties: properties, additionalProperties: additional)), types: types,
            directions: directions)
    }

    static func enumeration(
        _ name: String, _ cases: [(String, Enumeration.RawValue)],
        directions: Set<Direction> = [.decoding, .encoding, .parameter, .text]
    ) -> TypeDeclaration {
        TypeDeclaration(
            name: name,
            kind: .enumeration(Enumeration(cases: cases.map { .init(name: $0.0, rawValue: $0.1) })),
            directions: directions)
    }

    static func union(
        _ name: String, _ union: Union, documentation: Documentation = Documentation(), types: [TypeDeclaration] = []
    ) -> TypeDeclaration {
        TypeDeclaration(
            name: name, documentation: documentation, kind: .union(union), types: types,
            directions: [.decoding, .encoding, .text])
    }

    fileprivate static let empty = structure("Empty", [])

    /// A variant of every kind, two of them objects, and names that Swift or the generated code has uses for.
    fileprivate static let union = union(
        "Union",
        Union(
            variants: [
                .init(name: "default", type: .string, kinds: [.string]),
                .init(name: "cursor", type: .level, kinds: [.integer, .number], specificity: 2),
                .init(name: "value", type: .double, kinds: [.integer, .number], specificity: 1),
                .init(name: "attempts", type: .boolean, kinds: [.boolean]),
                .init(name: "writer", type: .array(.optional(.integer)), kinds: [.array]),
                .init(
                    name: "inner", type: .named(["Union", "Inner"], isEnumeration: false), kinds: [.object],
                    requiredMembers: ["a", "b"], specificity: 2),
                .init(name: "object", type: .dictionary(.json), kinds: [.object]),
            ], isRecursive: true),
        documentation: Documentation(summary: "One of many.", isDeprecated: true),
        types: [
            structure(
                "Inner",
                [
                    Property(name: "a", wireName: "a", type: .string, isRequired: true),
                    Property(
                        name: "b", wireName: "b", type: .named(["Union"], isEnumeration: false), isRequired: true),
                ])
        ])

    fileprivate static let closed = structure(
        "Closed", [Property(name: "only", wireName: "only", type: .string, isRequired: false)], additional: .forbidden)

    fileprivate static let additional = structure(
        "Additional", [Property(name: "key", wireName: "key", type: .string, isRequired: true)],
        additional: .kept(name: "additionalProperties", .empty),
        types: [
            structure("Values", [], additional: .kept(name: "additionalProperties", .string)),
            structure("Gaps", [], additional: .kept(name: "writer", .optional(.integer))),
        ])

    fileprivate static let everything = structure(
        "Everything",
        (TypeReference.scalars + TypeReference.composites).map {
            Property(name: $0.name, wireName: $0.name, type: $0.type, isRequired: true)
        })

    /// Present or not, null or not, of a type that stands in for itself, one that does not, and one that may fail.
    fileprivate static let forms = structure(
        "Forms",
        [("text", TypeReference.string), ("moment", .dateTime), ("value", .level), ("list", .array(.empty))].flatMap {
            name, type in
            [(true, false), (true, true), (false, false), (false, true)].map { isRequired, isNullable in
                let name = "\(name)\(isRequired ? "Required" : "")\(isNullable ? "Nullable" : "")"
                return Property(
                    name: name, wireName: name, type: type, isRequired: isRequired, isNullable: isNullable)
            }
        })

    fileprivate static let level = enumeration("Level", [("low", .integer(-1)), ("high", .integer(Int.max))])

    fileprivate static let word = enumeration(
        "Word",
        [
            ("plain", .string("plain")), ("default", .string("default")), ("canNot", .string("can-not")),
            ("quoted", .string("\"\\(quoted)\\\"")), ("empty", .string("")), ("init_", .string("init")),
        ])

    /// Names that Swift or the generated code itself has uses for.
    fileprivate static let names = structure(
        "Names",
        [
            "class", "await", "inout", "var", "self", "init", "Type", "cursor", "cursor_", "members", "writer",
            "reader",
            "value", "key", "String", "Int", "encode", "hash", "description", "request", "response", "name",
            "JSONMembers_",
        ].flatMap { name in
            let isRequired = ["self", "writer", "String", "value"].contains(name)
            return [
                Property(
                    name: name, wireName: name, type: .string, isRequired: isRequired,
                    isNullable: name == "value" || name == "key")
            ]
        })

    /// Members called like their types.
    fileprivate static let pascal = structure(
        "Pascal",
        [
            Property(name: "Empty", wireName: "Empty", type: .empty, isRequired: true),
            Property(name: "Level", wireName: "Level", type: .array(.level), isRequired: true),
            Property(name: "Word", wireName: "Word", type: .word, isRequired: false, isNullable: true),
        ])

    fileprivate static let nested = structure(
        "Nested",
        [
            Property(
                name: "items", wireName: "items", type: .array(.named(["Nested", "Item"], isEnumeration: false)),
                isRequired: true)
        ],
        documentation: Documentation(
            summary: "A list.", description: "It holds items.\nThey have a kind.", isDeprecated: true),
        types: [
            structure(
                "Item",
                [
                    Property(
                        name: "kind", wireName: "kind", type: .named(["Nested", "Item", "Kind"], isEnumeration: true),
                        isRequired: true, documentation: Documentation(isDeprecated: true))
                ],
                types: [enumeration("Kind", [("a", .string("a")), ("b", .string("b"))])])
        ])

    fileprivate static let tree = structure(
        "Tree",
        [
            Property(name: "value", wireName: "value", type: .integer, isRequired: true),
            Property(
                name: "left", wireName: "left", type: .named(["Tree"], isEnumeration: false), isRequired: false,
                isRecursive: true),
            Property(
                name: "right", wireName: "right", type: .named(["Tree"], isEnumeration: false), isRequired: false,
                isNullable: true, isRecursive: true),
            Property(
                name: "parent", wireName: "parent", type: .named(["Tree"], isEnumeration: false), isRequired: true,
                isNullable: true, isRecursive: true),
            Property(
                name: "children", wireName: "children", type: .array(.named(["Tree"], isEnumeration: false)),
                isRequired: true),
        ])

    /// More members than a word of a mask has bits.
    fileprivate static let wide = structure(
        "Wide",
        (0..<130).map {
            Property(name: "m\($0)", wireName: "m\($0)", type: .integer, isRequired: $0 % 3 == 0)
        })
}
