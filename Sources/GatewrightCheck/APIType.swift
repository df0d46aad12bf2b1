import GatewrightAPI
import GatewrightSpec

extension APIType {
    /// What a document is most likely meant for, and what says so.
    ///
    /// - Parameters:
    ///   - file: The root of the file, a template perhaps.
    ///   - resource: The logical name of the API in the template, if the user gave one.
    static func inferred(for document: Document, in file: Node, resource: String?) -> (type: APIType, reason: String) {
        if let found = resourceType(in: file, named: resource) { return found }
        var marks = Marks(document)
        marks.collect()
        // What only one of them has counts each time it is used: a stray leftover of the other does not decide.
        if marks.rest.count != marks.http.count {
            return marks.rest.count > marks.http.count ? (.rest, marks.rest[0]) : (.http, marks.http[0])
        }
        if let mark = marks.rest.first { return (.rest, mark) }
        if let mark = marks.weakHTTP { return (.http, mark) }
        return (.rest, "nothing in it says otherwise")
    }

    /// The type of the template's API, where there is no doubt which one is meant.
    private static func resourceType(in file: Node, named name: String?) -> (APIType, String)? {
        let types: [String: APIType] = [
            "AWS::Serverless::Api": .rest, "AWS::ApiGateway::RestApi": .rest,
            "AWS::Serverless::HttpApi": .http, "AWS::ApiGatewayV2::Api": .http,
        ]
        let found = (file["Resources"]?.members ?? []).compactMap { member -> (APIType, String)? in
            guard let text = member.value["Type"]?.string, let type = types[text] else { return nil }
            guard name == nil || name == member.key else { return nil }
            return (type, text)
        }
        guard let first = found.first, found.allSatisfy({ $0.0 == first.0 }) else { return nil }
        return first
    }

    /// What a document says that only one of the two understands.
    private struct Marks {
        let document: Document
        var rest: [String] = []
        var http: [String] = []
        /// REST APIs ignore it, so that many of their documents have it too.
        var weakHTTP: String?

        init(_ document: Document) { self.document = document }

        mutating func collect() {
            if document.version == .swagger2 { rest.append("`swagger: \"2.0\"`") }
            for member in document.node.members {
                guard let types = ExtensionSupport.types(of: member.key), types.count == 1 else { continue }
                add(types[0], "`\(member.key)`")
            }
            if document.node["components"]?["x-amazon-apigateway-integrations"] != nil {
                http.append("`x-amazon-apigateway-integrations`")
            }
            for operation in document.operations { collect(operation) }
            for scheme in document.securitySchemes { collect(scheme) }
        }

        private mutating func add(_ type: APIType, _ mark: String) {
            if type == .rest { rest.append(mark) } else { http.append(mark) }
        }

        private mutating func collect(_ operation: OperationObject) {
            if operation.path == "$default" || operation.node["isDefaultRoute"]?.boolean == true {
                http.append("the route `$default`")
            }
            for key in ["x-amazon-apigateway-request-validator", "x-amazon-apigateway-auth"]
            where operation.node[key] != nil {
                rest.append("`\(key)`")
            }
            guard let integration = operation.integration else { return }
            if ["aws", "http", "mock"].contains(integration.type) { rest.append("`type: \(integration.type)`") }
            for key in [
                "requestTemplates", "passthroughBehavior", "contentHandling", "cacheKeyParameters", "cacheNamespace",
            ]
            where integration.node[key] != nil {
                rest.append("`\(key)`")
            }
            if integration.node["responseTransferMode"] != nil { rest.append("`responseTransferMode`") }
            if integration.subtype != nil { http.append("`integrationSubtype`") }
            if integration.node["payloadFormatVersion"] != nil { weakHTTP = weakHTTP ?? "`payloadFormatVersion`" }
        }

        private mutating func collect(_ scheme: SecurityScheme) {
            if scheme.node["x-amazon-apigateway-authtype"] != nil { rest.append("`x-amazon-apigateway-authtype`") }
            guard let authorizer = scheme.node[Authorizer.key] else { return }
            switch authorizer["type"]?.string?.lowercased() {
            case "token", "cognito_user_pools":
                rest.append("an authorizer with `type: \(authorizer["type"]?.string ?? "")`")
            case "jwt": http.append("an authorizer with `type: jwt`")
            default: break
            }
            for key in ["jwtConfiguration", "authorizerPayloadFormatVersion", "enableSimpleResponses"]
            where authorizer[key] != nil {
                http.append("`\(key)`")
            }
            if authorizer["identitySource"]?.string?.hasPrefix("method.request.") == true {
                rest.append("`identitySource: method.request…`")
            }
        }
    }
}
