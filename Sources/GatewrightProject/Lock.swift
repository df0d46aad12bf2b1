/// What stood in the document when stubs were last written: the file `gatewright.lock`.
///
/// It is made of short lines in a fixed order, so that a difference in it reads like what changed.
package struct Lock: Equatable, Sendable {
    package static let fileName = "gatewright.lock"
    static let version = 1

    /// The document's file name.
    package var document: String
    /// SHA-256 of the document, `API.hash`.
    package var hash: String
    package var functions: [Entry] = []
    /// What code of the user may mention besides. Older locks have none.
    package var types: [TypeSignature] = []

    /// A function and the target with its code.
    package struct Entry: Equatable, Sendable {
        /// The function's name in the document.
        package var function: String
        /// The executable target, whose sources are in a folder of that name.
        package var target: String
        /// The handler's protocol: `OrdersHandler`.
        package var handler: String
        /// The type that conforms to it: `Orders`.
        package var type: String
        package var requirements: [Requirement] = []
    }

    package init(document: String, hash: String, functions: [Entry] = [], types: [TypeSignature] = []) {
        self.document = document
        self.hash = hash
        self.functions = functions
        self.types = types
    }

    /// The contents of the file.
    package var text: String {
        var lines = [
            "# What \(visible(document)) said when `gatewright sync` last wrote stubs. Keep it under version control.",
            "gatewright \(Self.version)",
            "document \(visible(document))",
            "sha256 \(hash)",
        ]
        for entry in functions.sorted(by: { $0.function < $1.function }) {
            lines += [
                "", "function \(visible(entry.function))", "target \(entry.target)", "handler \(entry.handler)",
                "type \(entry.type)",
            ]
            for requirement in entry.requirements.sorted(by: { $0.name < $1.name }) {
                lines += [
                    "", "  \(requirement.name)", "    from \(requirement.origin)",
                    "    \(requirement.isGone ? "was " : "")\(requirement.signature)",
                ]
                lines += requirement.inputs.map { "    in \($0.declaration)" }
                lines += requirement.outputs.map { "    out \($0.declaration)" }
            }
        }
        for type in types.sorted(by: { $0.name < $1.name }) {
            lines += ["", "\(type.kind.rawValue) \(type.name)"] + type.members.map { "  \($0.declaration)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
