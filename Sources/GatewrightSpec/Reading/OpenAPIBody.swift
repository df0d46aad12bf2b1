/// The OpenAPI document in what was read: the document itself, or the body of an API in a CloudFormation or SAM
/// template.
/// - Parameters:
///   - root: Of the file.
///   - resource: The logical name of the API, for a template that has several.
/// - Returns: Nil when there is none or the choice is open, which has been said.
func openAPIBody(of root: Node, resource: String?, workspace: Workspace, diagnostics: Diagnostics) -> Node? {
    let body = TemplateBody(workspace: workspace, diagnostics: diagnostics)
    guard let root = body.unwrapped(root) else { return nil }
    if root.isDocument {
        if resource != nil { diagnostics.report(.resourceWithoutTemplate, at: root.position) }
        return workspace.adopt(root)
    }
    guard let resources = root["Resources"] else { return root }
    guard let api = body.api(resource, in: resources) else { return nil }
    return body.document(of: api).map(workspace.adopt)
}

extension Node {
    /// Whether this is the root of a document, as far as its keys tell, and not of a template that holds one.
    var isDocument: Bool { self["openapi"] != nil || self["swagger"] != nil || self["paths"] != nil }
}

/// Finds the document of an API resource in a template.
private struct TemplateBody {
    let workspace: Workspace
    let diagnostics: Diagnostics

    /// The types of API resources, with the properties that hold or name their document.
    private static let types: [String: (body: String, file: String)] = [
        "AWS::Serverless::Api": ("DefinitionBody", "DefinitionUri"),
        "AWS::Serverless::HttpApi": ("DefinitionBody", "DefinitionUri"),
        "AWS::ApiGateway::RestApi": ("Body", "BodyS3Location"),
        "AWS::ApiGatewayV2::Api": ("Body", "BodyS3Location"),
    ]

    func api(_ name: String?, in resources: Node) -> Node.Member? {
        let all = resources.members.filter { Self.types[$0.value["Type"]?.string ?? ""] != nil }
        let apis = all.filter { $0.key == name || !Self.isWebSocket($0) }
        let names = apis.map(\.key)
        let notes = apis.map { Diagnostic.Note("'\(cropped($0.key))' is here", at: $0.keyPosition) }
        if let name {
            if let api = apis.first(where: { $0.key == name }) { return api }
            diagnostics.report(.unknownResource(name, names: names), at: resources.position, notes: notes)
            return nil
        }
        let candidates = apis.count > 1 ? apis.filter { source(of: $0) != nil } : apis
        if candidates.count == 1 { return candidates[0] }
        if let api = all.first, apis.isEmpty {
            diagnostics.report(.webSocketAPI, at: api.keyPosition)
        } else if apis.isEmpty {
            reportNoAPI(in: resources)
        } else {
            diagnostics.report(.severalAPIResources(names), at: resources.position, notes: notes)
        }
        return nil
    }

    private static func isWebSocket(_ api: Node.Member) -> Bool {
        api.value["Properties"]?["ProtocolType"]?.string == "WEBSOCKET"
    }

    /// Says that there is no API, and where SAM makes one of the events of functions.
    private func reportNoAPI(in resources: Node) {
        for resource in resources.members {
            let events = resource.value["Properties"]?["Events"]?.members ?? []
            if let event = events.first(where: { ["Api", "HttpApi"].contains($0.value["Type"]?.string) }) {
                return diagnostics.report(
                    .implicitAPI(isHTTP: event.value["Type"]?.string == "HttpApi"), at: event.keyPosition)
            }
        }
        diagnostics.report(.noAPIResource, at: resources.position)
    }

    func document(of api: Node.Member) -> Node? {
        if Self.isWebSocket(api) {
            diagnostics.report(.webSocketAPI, at: api.keyPosition)
            return nil
        }
        guard let source = source(of: api) else {
            let type = api.value["Type"]?.string ?? ""
            diagnostics.report(
                .noBody(api.key, isHTTP: type == "AWS::Serverless::HttpApi" || type == "AWS::ApiGatewayV2::Api"),
                at: api.keyPosition)
            return nil
        }
        if source.isInline { return unwrapped(source.node) }
        guard source.node.string != nil else {
            diagnostics.report(.bodyElsewhere, at: source.node.position)
            return nil
        }
        return workspace.target(of: source.node).flatMap { unwrapped($0) }
    }

    /// The property that holds or names the document.
    private func source(of api: Node.Member) -> (node: Node, isInline: Bool)? {
        guard let type = Self.types[api.value["Type"]?.string ?? ""], let properties = api.value["Properties"] else {
            return nil
        }
        if let body = properties[type.body] { return (body, true) }
        return properties[type.file].map { ($0, false) }
    }

    /// Goes into `Fn::If`, of which the first branch counts, and into a file that `AWS::Include` names.
    func unwrapped(_ node: Node, depth: Int = 0) -> Node? {
        guard depth < ReadingLimits.references else {
            diagnostics.report(.tooManyReferences, at: node.position)
            return nil
        }
        if let choice = node["Fn::If"], choice.elements.count == 3 {
            diagnostics.report(.conditionalDocument, at: choice.position)
            return choice.firstBranch.flatMap { unwrapped($0, depth: depth + 1) }
        }
        guard let transform = node["Fn::Transform"], node.members.count == 1 else { return node }
        guard let location = transform.includedFile else {
            diagnostics.report(.bodyElsewhere, at: transform.position)
            return nil
        }
        return workspace.target(of: location).flatMap { unwrapped($0, depth: depth + 1) }
    }
}

extension Diagnostic.Message {
    static var resourceWithoutTemplate: Self {
        .init(
            .warning, "resource-without-template", "a resource is named, but this is no template",
            why: "an OpenAPI document is one API", fix: "leave out `--resource`, or `resource` in gatewright.yaml")
    }

    static var conditionalDocument: Self {
        .init(
            .note, "conditional-document", "the first branch of this `Fn::If` is read",
            why: "only a deployment knows the condition")
    }

    static var noAPIResource: Self {
        .init(
            .error, "no-api-resource", "the template has no API with an OpenAPI document",
            why: "it would be an `AWS::Serverless::Api`, `AWS::Serverless::HttpApi`, `AWS::ApiGateway::RestApi` or "
                + "`AWS::ApiGatewayV2::Api`")
    }

    /// - Parameter isHTTP: whether it is an HTTP API, which is exported by another command.
    static func implicitAPI(isHTTP: Bool) -> Self {
        .init(
            .error, "no-api-resource", "the template has no API with an OpenAPI document",
            why: "its routes stand in the `Events` of functions, of which SAM makes a document without types",
            fix: "add an `AWS::Serverless::\(isHTTP ? "HttpApi" : "Api")` with a `DefinitionBody`, which events name "
                + "by `\(isHTTP ? "ApiId" : "RestApiId")`; `\(export(isHTTP))` writes one to begin with")
    }

    private static func export(_ isHTTP: Bool) -> String {
        isHTTP ? "aws apigatewayv2 export-api" : "aws apigateway get-export"
    }

    static func severalAPIResources(_ names: [String]) -> Self {
        .init(
            .error, "several-api-resources", "the template has several APIs: \(list(names))",
            fix: "choose one with `resource: NAME` in gatewright.yaml, or with `--resource NAME`")
    }

    static func unknownResource(_ name: String, names: [String]) -> Self {
        let suggestion = closest(to: name, among: names).map { "did you mean `\($0)`?" }
        return .init(
            .error, "unknown-resource", "the template has no API '\(cropped(name))'",
            fix: suggestion ?? (names.isEmpty ? nil : "it has \(list(names))"))
    }

    static func noBody(_ name: String, isHTTP: Bool) -> Self {
        .init(
            .error, "no-body", "the API '\(cropped(name))' has no OpenAPI document",
            why: "its routes come from the events of functions or from other resources",
            fix: "give it a `DefinitionBody` or `Body`, or read the document that `\(export(isHTTP))` writes")
    }

    static var bodyElsewhere: Self {
        .init(
            .error, "body-elsewhere", "the document of this API is not in the template but in a file in S3",
            fix: "read that file instead of the template")
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(10).map { "'\(cropped($0))'" }.joined(separator: ", ")
        return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
    }
}
