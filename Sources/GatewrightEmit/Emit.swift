import GatewrightSpec

/// How generated code is to be written.
package struct EmitOptions: Sendable {
    /// Who may use generated declarations.
    package enum Access: Sendable {
        /// The module they are generated into.
        case `internal`
        /// Every module of the package: for library targets.
        case package
    }

    package var access: Access

    package init(access: Access = .internal) { self.access = access }
}

extension API {
    /// The files to write, the same for the same API and options, byte for byte.
    ///
    /// There are always three, some perhaps with nothing but their header, since a build plugin names its outputs before
    /// anyone has read the document.
    package func files(_ options: EmitOptions = EmitOptions()) -> [GeneratedFile] {
        [
            file("Models", models(options)),
            file("Operations", operations(options)),
            file("Handler", handlers(options)),
        ]
    }

    private func file(_ name: String, _ content: Code) -> GeneratedFile {
        let text: Code = """
            // Generated from \(commentText(document)) by Gatewright. Do not edit.
            // swift-format-ignore-file

            \(sections: ["import Gatewright", content])
            """
        return GeneratedFile(name: name + ".generated.swift", text: text.text)
    }
}

extension EmitOptions {
    /// The access modifier of a declaration, with the space behind it.
    var modifier: Fragment {
        switch access {
        case .internal: ""
        case .package: "package "
        }
    }

    /// A memberwise initializer, where the one that the compiler writes is not enough: that is never more than internal.
    ///
    /// - Parameter properties: The default value of a parameter begins with ` = `.
    func initializer(_ properties: [(name: String, type: Fragment, defaultValue: Fragment)]) -> Code {
        guard access != .internal else { return Code() }
        if properties.isEmpty { return "\(modifier)init() {}" }
        var parameters: [Fragment] = []
        var assignments: [Code] = []
        for (name, type, defaultValue) in properties {
            // A parameter called `self` would hide Swift's own.
            let local: Fragment = name == "self" ? "self_" : identifier(name)
            let declared: Fragment = name == "self" ? "self self_" : parameterLabel(name)
            parameters.append("\(declared): \(type)\(defaultValue)")
            assignments.append("self.\(identifier(name)) = \(local)")
        }
        return """
            \(list("\(modifier)init(", parameters, ") {"))
                \(lines: assignments)
            }
            """
    }
}
