import GatewrightAPI

extension Structure {
    func declaration(_ name: String, nested: [Code], _ options: EmitOptions) -> Code {
        let fields = fields
        let sections = ["\(lines: fields.map { $0.declaration(options) })", initializer(fields, options)] + nested
        if sections.allSatisfy(\.isEmpty) {
            return "\(options.modifier)struct \(identifier(name)): Hashable, Sendable {}"
        }
        return """
            \(options.modifier)struct \(identifier(name)): Hashable, Sendable {
                \(sections: sections)
            }
            """
    }

    /// What the compiler writes itself as long as it may stay internal.
    private func initializer(_ fields: [Field], _ options: EmitOptions) -> Code {
        options.initializer(fields.map { ($0.property.name, $0.declared(in: options.scope), $0.defaultArgument) })
    }

    /// The properties, that of additional members last.
    var fields: [Field] {
        var fields = properties.map(Field.init)
        if case .kept(let name, let type) = additionalProperties {
            fields.append(Field(additional: name, type, isList: isTuple))
        }
        return fields
    }
}

/// A stored property of a generated structure.
struct Field {
    /// How a value may be missing.
    enum Form {
        /// `T`.
        case plain
        /// `T?`, nil where the member is missing.
        case optional
        /// `T?`, nil where the member is `null`.
        case nullable
        /// `Presence<T>`.
        case presence
        /// `[String: T]`, every member without a property, or `[T]`, every element without one.
        case additional
    }

    var property: Property
    /// Without the optionality that the form says.
    var type: TypeReference
    var form: Form
    var name: Fragment
    /// Whether it holds the other elements of an array rather than the other members of an object.
    var isList = false

    init(_ property: Property) {
        self.property = property
        type = property.type.unwrapped
        let isAlwaysThere = property.isRequired || property.initialValue != nil
        form =
            switch (isAlwaysThere, property.isNullable || property.type.isOptional) {
            case (true, false): .plain
            case (true, true): .nullable
            case (false, false): .optional
            case (false, true): .presence
            }
        name = identifier(property.name)
    }

    init(additional name: String, _ type: TypeReference, isList: Bool) {
        property = Property(name: name, wireName: "", type: type, isRequired: false)
        property.documentation.summary =
            isList ? "Elements without a property of their own." : "Members without a property of their own."
        self.isList = isList
        self.type = type
        form = .additional
        self.name = identifier(name)
    }

    /// The type in a declaration, with everything that the form adds to it.
    func declared(in scope: [String] = []) -> Fragment {
        let type = type.code(in: scope)
        return switch form {
        case .plain: type
        case .optional, .nullable: "\(type)?"
        case .presence: "Presence<\(type)>"
        case .additional: isList ? "[\(type)]" : "[String: \(type)]"
        }
    }

    private var isBoxed: Bool { property.isRecursive || property.isLarge }

    func declaration(_ options: EmitOptions) -> Code {
        let wrapper: Fragment = isBoxed ? "@Boxed " : ""
        // A wrapped property has no value by default, not even an optional one.
        let initial: Fragment = isBoxed && declaredValue.text.isEmpty && form != .plain ? " = nil" : declaredValue
        return """
            \(property.documentation.comment())
            \(wrapper)\(options.modifier)var \(name): \(declared(in: options.scope))\(initial)
            """
    }

    /// The property as code that uses it sees it: without an initial value, an initializer has to give it one, unless
    /// it is optional.
    var signature: Fragment { "\(name): \(declared())\(declaredValue)" }

    private var declaredValue: Fragment {
        switch form {
        case .plain, .nullable: initialization
        case .optional: ""
        case .presence: " = .absent"
        case .additional: isList ? " = []" : " = [:]"
        }
    }

    /// The value that the document gives it, if there is one.
    var initialization: Fragment { property.initialValue.map { " = \($0.code)" } ?? "" }

    /// In an explicit memberwise initializer, where the value may be missing.
    fileprivate var defaultArgument: Fragment { form == .optional ? " = nil" : declaredValue }
}
