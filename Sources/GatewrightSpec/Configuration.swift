/// What a package says about the code that is generated for it, `gatewright.yaml`.
package struct Configuration: Equatable, Sendable {
    /// The name of the file, in the folder of a target or of the package.
    package static let fileName = "gatewright.yaml"

    /// Whether debug builds read the JSON of responses back, to find what does not meet its schema.
    package var checksResponses = false
    /// The logical name of the API, in a template that has several.
    package var resource: String?
    /// Who checks the limits of schemas.
    package var validation = ValidationMode.code
    /// How bad the rules of `gatewright check` are to the project, by their identifiers.
    package var rules: [String: RuleLevel] = [:]

    package init() {}

    /// Who checks the limits of schemas on requests.
    package enum ValidationMode: String, Sendable, CaseIterable {
        /// The generated code checks all of them.
        case code
        /// The code leaves out those that the validators of a REST API are sure to have checked.
        case gateway
    }

    /// Reads the file that stands beside a document, if there is one.
    ///
    /// - Parameter knownRules: The identifiers of rules that there are; nil to take any.
    package static func beside(
        _ document: String, knownRules: [String]? = nil, diagnostics: Diagnostics
    ) -> Configuration {
        let path = FilePath.joined(FilePath.folder(of: document), fileName)
        return FileSystem.canonical(path) == nil
            ? Configuration() : read(path, knownRules: knownRules, diagnostics: diagnostics)
    }

    /// Reads the file.
    ///
    /// - Parameter knownRules: The identifiers of rules that there are; nil to take any.
    /// - Returns: what it says; what is wrong with it has been said and is left out.
    package static func read(
        _ path: String, knownRules: [String]? = nil, diagnostics: Diagnostics
    ) -> Configuration {
        var result = Configuration()
        if isBlank(path) { return result }
        guard let root = Workspace(diagnostics: diagnostics).read(path) else { return result }
        guard root.isMapping || root.isNull else {
            diagnostics.report(.noConfiguration(root.kind), at: root.position)
            return result
        }
        checkKeys(
            root, known: ["checkResponses", "resource", "rules", "validation"], owner: fileName,
            diagnostics: diagnostics)
        if let value = root["checkResponses"] {
            if let boolean = value.boolean {
                result.checksResponses = boolean
            } else {
                diagnostics.report(.notBoolean("checkResponses", value.kind), at: value.position)
            }
        }
        if let value = root["resource"] {
            result.resource = value.string
            if value.string == nil { diagnostics.report(.notResourceName(value.kind), at: value.position) }
        }
        if let value = root["validation"] {
            if let mode = value.string.flatMap(ValidationMode.init) {
                result.validation = mode
            } else {
                diagnostics.report(.unknownValidation(value.string ?? value.kind), at: value.position)
            }
        }
        result.rules = RuleLevel.read(root["rules"], known: knownRules, diagnostics: diagnostics)
        return result
    }

    /// Whether a file holds nothing but comments, and so says nothing. Of a document that would be a fault.
    private static func isBlank(_ path: String) -> Bool {
        guard let bytes = try? FileSystem.read(path, limit: ReadingLimits.file) else { return false }
        return bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }).allSatisfy {
            line in
            let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            return text.isEmpty || text.first == UInt8(ascii: "#") || text.elementsEqual("---".utf8)
        }
    }
}

extension Diagnostic.Message {
    static func noConfiguration(_ kind: String) -> Self {
        .init(
            .error, "no-configuration", "a configuration is a mapping, not \(kind)",
            fix: "write a key and its value, as in `checkResponses: true`")
    }

    static func unknownValidation(_ text: String) -> Self {
        .init(
            .error, "unknown-validation", "`validation` is `code` or `gateway`, not '\(cropped(text))'",
            fix: closest(to: text, among: Configuration.ValidationMode.allCases.map(\.rawValue)).map {
                "did you mean `\($0)`?"
            })
    }

    static func notResourceName(_ kind: String) -> Self {
        .init(
            .error, "not-resource-name", "`resource` is the logical name of an API in the template, not \(kind)",
            fix: "write `resource: Api`, where the API is called so")
    }

    static func notBoolean(_ key: String, _ kind: String) -> Self {
        .init(.error, "not-boolean", "`\(key)` is true or false, not \(kind)", fix: "write `\(key): true`")
    }
}
