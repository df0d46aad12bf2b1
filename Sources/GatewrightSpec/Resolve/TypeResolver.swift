import GatewrightAPI

/// Turns schemas into Swift types.
///
/// A schema that is an object, an enumeration or a union becomes a declaration: at top level where it is referred to,
/// nested in its owner where it stands inline. Every other schema becomes a plain use of a type.
final class TypeResolver {
    /// A type and whether `null` may stand in its place.
    struct Use {
        var type: TypeReference
        var isNullable = false

        /// For places that have no other way to say nullable.
        var reference: TypeReference { isNullable ? .optional(type) : type }
    }

    /// Declarations that are nested in one type, while they are collected.
    struct Nested {
        let path: [String]
        var scope = NameScope()
        var types: [TypeDeclaration] = []
        /// The schemas in which everything stands that is nested here.
        var roots: [Node] = []
        /// The top-level types that these mention, once it has been asked.
        var referred: Set<String>?
    }

    let workspace: Workspace
    let diagnostics: Diagnostics
    var patterns = Patterns()
    var topLevel = NameScope(taken: Names.reservedTypes)
    private(set) var declarations: [TypeDeclaration] = []
    var names: [Position: String] = [:]
    private var pending: [(schema: Schema, name: String)] = []
    var nestedNames: Set<String> = []
    /// Of top-level types that stand inline in named schemas without a declaration.
    var sharedNames: Set<String> = []
    private var schemaNames: Set<String> = []
    /// The file of the document itself, which may refer to others.
    var rootFile: Int32 = 0
    /// The document's named schemas.
    private(set) var namedSchemas: [Node.Member] = []
    /// Those that are derived from others, as references, by the places of these. Nil until somebody asks.
    var derived: [Position: [Node]]?
    /// Bases whose derived schemas are being looked at.
    var openFamilies: Set<Position> = []
    /// What the alternatives of schemas come to.
    var choices: [Position: Choice] = [:]
    /// Those that are being looked at.
    var openChoices: Set<Position> = []
    /// Whether arrays and maps hold themselves.
    var collections: [Position: Bool] = [:]
    /// Those that are being asked whether they may be `null`.
    var openNullables: Set<Position> = []
    /// Schemas that are being compared with others.
    var openLikenesses: Set<Position> = []
    /// Schemas whose `allOf` has been merged.
    var compositions: [Position: Schema] = [:]
    /// Those that are being merged: one that is part of itself stays as it is.
    var openCompositions: Set<Position> = []
    /// Schemas that are put together from several, by the places of these.
    var combinations: [[Position]: Node] = [:]
    /// Schemas against which no value is valid.
    var impossible: Set<Position> = []
    /// Alternatives that were put together with what stands beside them, to see whether a value fits.
    var trials: Set<Position> = []
    /// Inline schemas that are being declared: one that extends the schema it stands in holds itself.
    private var openDeclarations: [Position: TypeReference] = [:]
    /// Lists and maps of which what they hold is being resolved.
    private var openPlainTypes: Set<Position> = []
    /// What API Gateway has checked before a function gets it.
    var gatewayChecks = GatewayChecks()
    /// Whether the examples of the author are wanted, for tests.
    var keepsExamples = false
    /// Of the document.
    let version: Document.Version
    /// Schemas that are referred to, resolved.
    private var uses: [Position: Use] = [:]
    /// Those without a declaration that are being followed.
    private var openAliases: Set<Position> = []
    /// Types that are nested in others, by the places of their schemas: several where one is taken over by others.
    private(set) var nestedTypes: [Position: [[String]]] = [:]
    /// Schemas that are referred to and declared, with their names.
    private(set) var declaredSchemas: [(schema: Node, name: String)] = []
    /// Of schemas that are referred to.
    var mentions: [Position: Mentions] = [:]

    init(workspace: Workspace, version: Document.Version, diagnostics: Diagnostics) {
        self.version = version
        self.workspace = workspace
        self.diagnostics = diagnostics
    }

    /// Keeps a name from all types at top level.
    func reserve(_ name: String) {
        if !topLevel.contains(name) { _ = topLevel.claim(name) }
    }

    /// Gives the document's named schemas their names before anything else may take them.
    func claimNames(of schemas: [Node.Member]) {
        schemaNames = Set(schemas.map(\.key))
        namedSchemas = schemas
        for member in schemas where member.value["$ref"] == nil {
            names[member.value.position] = topLevel.claim(
                Names.type(member.key), given: member.value.givenName, as: .type, suffix: "Model",
                diagnostics: diagnostics)
        }
    }

    /// Declares everything that has been referred to, and what that refers to.
    func declarePending() {
        var next = 0
        while next < pending.count {
            let (schema, name) = pending[next]
            next += 1
            var nested = Nested(path: [name], roots: [schema.node])
            declarations.append(declaration(of: schema, name: name, nested: &nested))
        }
        pending.removeAll()
        declarations.sort { $0.name < $1.name }
    }

    /// The type of a schema, whose own name, if it needs one, is made from `hint`.
    func use(of node: Node, named hint: String, in nested: inout Nested) -> Use {
        guard let reference = node["$ref"] else { return inlineUse(of: node, named: hint, in: &nested) }
        if let model = builtInModel(of: reference) {
            diagnostics.report(.builtInModel(model), at: reference.position)
            return Use(type: .dictionary(.json))
        }
        guard let target = referred(by: reference) else { return Use(type: .json) }
        // In 3.1 what stands beside a reference holds as well; before, it is ignored.
        if version == .openAPI31, node.hasMeaningfulSiblings { return inlineUse(of: node, named: hint, in: &nested) }
        if version != .openAPI31, let sibling = node.meaningfulSibling ?? node.nullableMember {
            diagnostics.report(.ignoredSibling(sibling.key), at: sibling.keyPosition)
        }
        return referredUse(of: target, reference: reference)
    }

    /// The schema that a reference leads to. Nil where there is none, and for models that are built in.
    func referred(by reference: Node) -> Node? {
        builtInModel(of: reference) == nil ? workspace.target(of: reference) : nil
    }

    /// `Empty` and `Error`, which every REST API has without the document saying so.
    private func builtInModel(of reference: Node) -> String? {
        // In another file the reference is to what that file declares.
        guard reference.position.file == rootFile, let text = reference.string,
            Self.builtInModels.contains(where: text.isSame)
        else { return nil }
        let name = Self.lastName(of: reference)
        return schemaNames.contains(name) ? nil : name
    }

    private static let builtInModels = [
        "#/components/schemas/Empty", "#/components/schemas/Error", "#/definitions/Empty", "#/definitions/Error",
    ]

    private func referredUse(of target: Node, reference: Node) -> Use {
        if let known = uses[target.position] { return known }
        let schema = schema(of: target)
        guard needsName(schema) else { return aliasedUse(of: target, reference: reference) }
        let name = name(of: target, reference: reference)
        pending.append((schema, name))
        declaredSchemas.append((target, name))
        let type = TypeReference.named([name], isEnumeration: schema.shape == .enumeration)
        let use = Use(type: type, isNullable: isNullable(schema))
        uses[target.position] = use
        return use
    }

    /// Whether a schema that is referred to becomes a declaration.
    func needsName(_ schema: Schema) -> Bool { isDeclared(schema) || holdsItself(schema) }

    /// A named schema that is no declaration: what it stands for is used in its place. Objects inside it become
    /// top-level types, so that all users of the name share them.
    private func aliasedUse(of target: Node, reference: Node) -> Use {
        guard openAliases.insert(target.position).inserted else {
            diagnostics.report(.endlessReference, at: reference.position)
            return Use(type: .json)
        }
        defer { openAliases.remove(target.position) }
        var outermost = Nested(path: [])
        let use = inlineUse(of: target, named: Names.type(Self.lastName(of: reference)), in: &outermost)
        declarations += outermost.types
        uses[target.position] = use
        return use
    }

    // MARK: Inline schemas

    private func inlineUse(of node: Node, named hint: String, in nested: inout Nested) -> Use {
        let schema = schema(of: node)
        // A wrapper around one schema, which authors write to add a description or `nullable`.
        if let wrapped = schema.wrapped {
            var use = use(of: wrapped, named: hint, in: &nested)
            use.isNullable = use.isNullable || schema.isNullable
            return use
        }
        var type: TypeReference
        if let open = openDeclarations[node.position] {
            type = open
        } else if isDeclared(schema) {
            type = nestedType(of: schema, named: hint, in: &nested)
        } else {
            switch choice(of: schema) {
            case .same(let alternative):
                type = use(of: alternative, named: hint, in: &nested).type
            case .text: type = .string
            case .anything: type = .json
            case .nothing: type = constrained(.json, by: Schema(.never(at: node.position)), named: hint)
            // Of alternatives that are only each other.
            case .union: type = .json
            case nil:
                guard openPlainTypes.insert(node.position).inserted else {
                    diagnostics.report(.endlessType, at: node.position)
                    return Use(type: .json)
                }
                type = constrained(plainType(of: schema, named: hint, in: &nested), by: schema, named: hint)
                openPlainTypes.remove(node.position)
            }
        }
        // Nothing is more nullable than any JSON value.
        if type == .json { return Use(type: .json) }
        return Use(type: type, isNullable: isNullable(schema))
    }

    /// Declares a type inside another.
    func nestedType(of schema: Schema, named hint: String, in nested: inout Nested) -> TypeReference {
        let name = claimName(hint, given: schema.node.givenName, in: &nested)
        var inner = Nested(path: nested.path + [name], roots: nested.roots, referred: nested.referred)
        let type = TypeReference.named(inner.path, isEnumeration: schema.shape == .enumeration)
        let position = schema.node.position
        if position.derivation == 0 { nestedTypes[position, default: []].append(inner.path) }
        openDeclarations[position] = type
        // With a name on the way there is an end.
        let lists = openPlainTypes
        openPlainTypes = []
        nested.types.append(declaration(of: schema, name: name, nested: &inner))
        openPlainTypes = lists
        openDeclarations[position] = nil
        return type
    }
}
