package import GatewrightSpec

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

            import Gatewright

            \(content)
            """
        return GeneratedFile(name: name + ".generated.swift", text: text.text)
    }
}

extension EmitOptions {
    /// The access modifier of a declaration, with the space behind it.
    var access: Fragment {
        switch access as Access {
        case .internal: ""
        case .package: "package "
        }
    }
}
