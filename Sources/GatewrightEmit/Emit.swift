import GatewrightAPI

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
    /// In how many parts models and operations come: a build plugin says it, having named its outputs before anyone has
    /// read the document. nil: as many as their size calls for.
    package var parts: Int?
    /// Whether debug builds read the JSON of answers back, for which the API needs decoders of it as well.
    package var checksResponses = false
    /// Whether declarations stand in another module, so that only what it lacks is printed.
    var extendsModule = false
    /// The full name of the type whose body is printed, outermost component first.
    var scope: [String] = []

    /// - Parameter parts: 1 to `mostParts`.
    package init(access: Access = .internal, parts: Int? = nil) {
        self.access = access
        self.parts = parts
    }

    package static let mostParts = 16

    /// For the body of a type that is declared here.
    func inside(_ name: String) -> EmitOptions {
        var options = self
        options.scope.append(name)
        return options
    }
}

extension API {
    /// The files to write, the same for the same API and options, byte for byte.
    ///
    /// Models and operations of a large API come in numbered parts, after the first `Models2` and so on. Some files may
    /// have nothing but their header.
    package func files(_ options: EmitOptions = EmitOptions()) -> [GeneratedFile] {
        let imports: [Code] = ["import Gatewright"]
        let groups = [("Models", models(options)), ("Operations", operations(options))]
        let count = options.parts ?? partCount(forSize: groups.map { file($0, imports, $1).text.utf8.count }.max() ?? 0)
        let files = groups.flatMap { name, sections in
            sections.parts(count).enumerated().map { file(partName(name, $0), imports, $1) }
        }
        return files + [file("Handler", imports + handlers(options))]
    }

    /// The names of parts that an API in fewer parts does not have. Left in a folder, they would declare things twice.
    package static func namesOfParts(notAmong files: [GeneratedFile]) -> [String] {
        let names = Set(files.map(\.name))
        return ["Models", "Operations"].flatMap { name in
            (1..<EmitOptions.mostParts).map { partName(name, $0) + ".generated.swift" }
        }.filter { !names.contains($0) }
    }

    /// A file of what stands in it, with blank lines between.
    func file(_ name: String, _ content: [Code], _ sections: [Section] = []) -> GeneratedFile {
        let header: Code = """
            // Generated from \(commentText(document)) by Gatewright. Do not edit.
            // swift-format-ignore-file
            """
        let texts = ([header] + content).map(\.text) + sections.map(\.text)
        return GeneratedFile(
            name: name + ".generated.swift", text: texts.filter { !$0.isEmpty }.joined(separator: "\n"))
    }
}

/// `Models`, `Models2`, `Models3`, …
func partName(_ name: String, _ index: Int) -> String { index == 0 ? name : "\(name)\(index + 1)" }

extension EmitOptions {
    /// The access modifier of a declaration, with the space behind it.
    var modifier: Fragment {
        // To those who may see what is internal, it is as good as public.
        if extendsModule { return "public " }
        return switch access {
        case .internal: ""
        case .package: "package "
        }
    }

    /// A memberwise initializer, where the one that the compiler writes is not enough: that is never more than
    /// internal.
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
