import GatewrightAPI

/// The types made from schemas that have a name, with their codecs.
extension API {
    func models(_ options: EmitOptions) -> [Section] {
        let declarations = types.map { type in
            Section(
                name: type.name,
                code:
                    "\(sections: [options.extendsModule ? Code() : type.declaration(options)] + type.codecs(in: [], options))"
            )
        }
        return declarations + [Section(name: "Pattern", code: patternDeclarations)]
    }

    /// The patterns that texts have to match, each compiled when it is first used.
    private var patternDeclarations: Code {
        if patterns.isEmpty { return Code() }
        let lines = patterns.map { pattern -> Code in
            let spelledOut: Fragment = pattern.spelledOut.map { ", spelledOut: \(stringLiteral($0))" } ?? ""
            let categories: Fragment = pattern.usesCategories ? ", categories: .unicode" : ""
            let arguments: Fragment = "\(stringLiteral(pattern.source))\(spelledOut)\(categories)"
            return "static let \(identifier(pattern.name)) = Pattern(\(arguments))"
        }
        return """
            extension Pattern {
                \(lines: lines)
            }
            """
    }
}

extension TypeDeclaration {
    /// The declaration, nested ones inside.
    func declaration(_ options: EmitOptions) -> Code {
        if let original { return "\(options.modifier)typealias \(identifier(name)) = \(identifier(path: original))" }
        let inside = options.inside(name)
        let nested = types.map { $0.declaration(inside) }
        let declaration =
            switch kind {
            case .structure(let structure): structure.declaration(name, nested: nested, inside)
            case .enumeration(let enumeration): enumeration.declaration(name, inside)
            case .union(let union): union.declaration(name, nested: nested, inside)
            }
        return """
            \(documentation.comment())
            \(declaration)
            """
    }

    /// Extensions for every direction in which values travel, then those of nested types.
    ///
    /// - Parameter scope: The full name of what the type is nested in, outermost component first.
    func codecs(in scope: [String], _ options: EmitOptions) -> [Code] {
        if original != nil { return [] }
        let path = scope + [name]
        let type = identifier(path: path)
        var codecs: [Code] = []
        switch kind {
        case .structure(let structure):
            if structure.isCollection, !options.extendsModule { codecs.append(structure.literals(type, options)) }
            if directions.contains(.decoding) { codecs.append(structure.decodable(type, options)) }
            if directions.contains(.encoding) { codecs.append(structure.encodable(type, options)) }
        case .enumeration(let enumeration):
            if directions.contains(.decoding) { codecs.append(enumeration.decodable(type, options)) }
            if directions.contains(.encoding) { codecs.append(enumeration.encodable(type, options)) }
            if directions.contains(.parameter) { codecs.append(enumeration.parameterValue(type, options)) }
        case .union(let union):
            if directions.contains(.decoding) { codecs.append(union.decodable(type, options)) }
            if directions.contains(.encoding) { codecs.append(union.encodable(type, options)) }
        }
        if directions.contains(.text) { codecs.append(textDecodable(type, options)) }
        return codecs + types.flatMap { $0.codecs(in: path, options) }
    }
}
