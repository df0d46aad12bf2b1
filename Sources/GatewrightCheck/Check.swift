import GatewrightAPI
import GatewrightSpec

/// How to check a document.
package struct CheckOptions: Sendable {
    package var reading: ReadOptions
    /// What the document is imported as; nil to infer it.
    package var apiType: APIType?
    /// Whether to find out who checks what.
    package var reportsValidation = false

    package init(reading: ReadOptions = ReadOptions(), apiType: APIType? = nil) {
        self.reading = reading
        self.apiType = apiType
    }
}

/// What a check found out besides its diagnostics.
package struct CheckResult: Sendable {
    package var apiType: APIType
    /// What says that it is this type.
    package var reason: String
    /// Where the options ask for it.
    package var validation: ValidationReport?
}

/// Says what API Gateway rejects, ignores or does otherwise than a document says.
///
/// - Parameter diagnostics: With the levels of rules that the project sets.
/// - Returns: nil where nothing can be read.
package func check(_ path: String, options: CheckOptions = CheckOptions(), diagnostics: Diagnostics) -> CheckResult? {
    guard let source = SourceDocument(reading: path, options: options.reading, diagnostics: diagnostics) else {
        return nil
    }
    let (document, workspace) = (source.document, source.workspace)
    var (type, reason) = APIType.inferred(for: document, in: source.file, resource: options.reading.apiResource)
    if let given = options.apiType { (type, reason) = (given, "`--api \(given.rawValue)`") }
    diagnostics.defaultLevels = Dictionary(
        uniqueKeysWithValues: Rule.all.map { ($0.identifier, $0.severity(in: type).map(RuleLevel.init) ?? .off) })
    Checker(document: document, apiType: type, workspace: workspace, diagnostics: diagnostics).checkAll()
    _ = source.api(diagnostics: diagnostics)
    var result = CheckResult(apiType: type, reason: reason)
    if options.reportsValidation {
        result.validation = ValidationReport(document, apiType: type, workspace: workspace)
    }
    return result
}

/// What the rules look at, and how they report.
struct Checker {
    let document: Document
    let apiType: APIType
    let workspace: Workspace
    let diagnostics: Diagnostics

    func checkAll() {
        checkDocument()
        checkKinds()
        checkPaths()
        checkParameters()
        checkIntegrations()
        checkIgnoredProperties()
        checkMappings()
        checkIntegrationResponses()
        checkSecurity()
        checkAuthorizers()
        checkValidators()
        checkModels()
        checkSchemas()
        checkExtensionsAtRoot()
        checkValues()
        checkCORS()
        checkQuotas()
    }

    /// Says that a rule is broken, unless it does not concern this API type.
    func report(
        _ rule: Rule, _ text: String, at position: Position?, why: String? = nil, fix: String? = nil,
        notes: [Diagnostic.Note] = []
    ) {
        guard let severity = rule.severity(in: apiType) else { return }
        diagnostics.report(
            .init(severity, rule.identifier, text, why: why, fix: fix), at: position, notes: notes)
    }

    /// Says what is so at many places.
    func report(
        _ rule: Rule, _ text: String, at positions: [Position], why: String? = nil, fix: String? = nil
    ) {
        for position in positions { report(rule, text, at: position, why: why, fix: fix) }
    }

    /// Follows a `$ref`; nil where it leads nowhere, which has been said.
    func resolved(_ node: Node) -> Node? {
        workspace.resolved(node)
    }
}

extension Node {
    /// The text, where it is the one that API Gateway gets: without placeholders and intrinsic functions.
    var literal: String? {
        guard let text = string, !Placeholder.isIn(text) else { return nil }
        return text
    }
}

extension Placeholder {
    /// Whether a text holds something that is replaced before the document is deployed.
    static func isIn(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains { firstBytes.contains(bytes[$0]) && length(bytes[$0...]) > 0 }
            || isShellVariable(text)
    }

    /// `$LAMBDA_ARN`.
    private static func isShellVariable(_ text: String) -> Bool {
        text.hasPrefix("$") && text.count > 1
            && text.dropFirst().utf8.allSatisfy {
                UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 == UInt8(ascii: "_")
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
            }
    }
}

extension OperationObject {
    /// `GET /orders`.
    var title: String { "\(method.rawValue) \(path)" }
}
