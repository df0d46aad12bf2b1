import Testing

@testable import GatewrightSpec

@Suite("OpenAPI in templates")
struct OpenAPIBodyTests {
    private func body(_ text: String, resource: String? = nil, path: String = "/nowhere/template.yaml") -> (
        Node?, [String]
    ) {
        let reading = Reading(text, path: path)
        let body = reading.node.flatMap {
            openAPIBody(of: $0, resource: resource, workspace: reading.workspace, diagnostics: reading.diagnostics)
        }
        return (body, reading.said)
    }

    private static let two = """
        Resources:
          «A: {Type: AWS::Serverless::Api, Properties: {DefinitionBody: {openapi: a}}}
          Table: {Type: AWS::DynamoDB::Table}
          «B: {Type: AWS::ApiGatewayV2::Api, Properties: {Body: {openapi: b}}}
        """

    @Test(
        "a document is itself, a template has one inside",
        arguments: [
            ("openapi: x\nResources: {}", "{openapi: x, Resources: {}}"),
            ("swagger: x", "{swagger: x}"),
            ("paths: {}", "{paths: {}}"),
            ("info: {}", "{info: {}}"),
            (
                "Resources: {A: {Type: AWS::Serverless::Api, Properties: {DefinitionBody: {openapi: x}}}}",
                "{openapi: x}"
            ),
            (
                "Resources: {A: {Type: AWS::Serverless::HttpApi, Properties: {DefinitionBody: {openapi: x}}}}",
                "{openapi: x}"
            ),
            ("Resources: {A: {Type: AWS::ApiGateway::RestApi, Properties: {Body: {openapi: x}}}}", "{openapi: x}"),
            ("Resources: {A: {Type: AWS::ApiGatewayV2::Api, Properties: {Body: {openapi: x}}}}", "{openapi: x}"),
            (
                "Resources: {A: {Type: AWS::ApiGatewayV2::Api, Properties: {ProtocolType: WEBSOCKET}}, "
                    + "B: {Type: AWS::Serverless::Api, Properties: {DefinitionBody: {openapi: x}}}}", "{openapi: x}"
            ),
            (
                "Resources: {A: {Type: AWS::Serverless::Api}, B: {Type: AWS::ApiGateway::RestApi, Properties: {Body: {openapi: x}}}}",
                "{openapi: x}"
            ),
        ])
    func found(text: String, expected: String) {
        let (node, said) = body(text)
        #expect(outline(node) == expected)
        #expect(said.isEmpty)
    }

    @Test("the first branch of a condition is read, and that is said")
    func condition() {
        let marked = MarkedText("Fn::If: «[c, {Ref: AWS::NoValue}, {openapi: x}]")
        let (node, said) = body(marked.text)
        #expect(outline(node) == "{openapi: x}")
        #expect(said == ["\(marked.marks[0]) conditional-document"])
    }

    @Test("one of several is chosen by name", arguments: [("A", "{openapi: a}"), ("B", "{openapi: b}")])
    func chosen(name: String, expected: String) {
        #expect(outline(body(MarkedText(Self.two).text, resource: name).0) == expected)
    }

    @Test("the choice between several is left to the user, who is told the names")
    func severalNames() throws {
        let marked = MarkedText(Self.two)
        let reading = Reading(marked.text)
        let node = openAPIBody(
            of: try #require(reading.node), resource: nil, workspace: reading.workspace,
            diagnostics: reading.diagnostics)
        #expect(outline(node) == "nothing")
        let diagnostic = try #require(reading.diagnostics.all.first)
        #expect(diagnostic.message.text == "the template has several APIs: 'A', 'B'")
        #expect(diagnostic.notes.map { MarkedText.Mark($0.position) } == marked.marks)
    }

    @Test(
        "what is not there is said",
        arguments: [
            ("Resources: «{}", nil, "no-api-resource"),
            ("Resources: «{A: {Type: AWS::Serverless::Function}}", nil, "no-api-resource"),
            (
                "Resources: {A: {Type: AWS::Serverless::Function, Properties: {Events: {«Get: {Type: HttpApi}}}}}", nil,
                "no-api-resource"
            ),
            (
                "Resources: {«A: {Type: AWS::ApiGatewayV2::Api, Properties: {ProtocolType: WEBSOCKET}}}", nil,
                "web-socket-api"
            ),
            (
                "Resources: {«A: {Type: AWS::ApiGatewayV2::Api, Properties: {ProtocolType: WEBSOCKET}}}", "A",
                "web-socket-api"
            ),
            ("Resources: {«A: {Type: AWS::Serverless::Api}}", nil, "no-body"),
            ("Resources: «{A: {Type: AWS::Serverless::Api}}", "B", "unknown-resource"),
            (
                "Resources: {A: {Type: AWS::Serverless::Api, Properties: {DefinitionUri: «{Bucket: b, Key: k}}}}", nil,
                "body-elsewhere"
            ),
            (
                "Resources: {A: {Type: AWS::ApiGateway::RestApi, Properties: {BodyS3Location: «s3://b/k}}}", nil,
                "remote-reference"
            ),
            ("Fn::Transform: «{Name: AWS::Include, Parameters: {Location: s3://b/k}}", nil, "body-elsewhere"),
            ("Fn::Transform: «{Name: Mine}", nil, "body-elsewhere"),
        ] as [(String, String?, String)])
    func missing(marked: String, resource: String?, identifier: String) {
        let marked = MarkedText(marked)
        let (node, said) = body(marked.text, resource: resource)
        #expect(outline(node) == "nothing")
        #expect(said == ["\(marked.marks[0]) \(identifier)"])
    }

    @Test("`--resource` without a template is said")
    func needlessResource() {
        let (node, said) = body("openapi: x", resource: "A")
        #expect(outline(node) == "{openapi: x}")
        #expect(said == ["1:1 resource-without-template"])
    }

    @Test(
        "a document in a local file is read from there",
        arguments: [
            "Resources: {A: {Type: AWS::Serverless::Api, Properties: {DefinitionUri: api/openapi.yaml}}}",
            """
            Resources:
              A:
                Type: AWS::Serverless::HttpApi
                Properties:
                  DefinitionBody: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: ./api/openapi.yaml}}}
            """,
        ])
    func localFile(template: String) throws {
        let folder = try TemporaryFolder(["template.yaml": template, "api/openapi.yaml": "openapi: x"])
        let diagnostics = Diagnostics()
        let workspace = Workspace(diagnostics: diagnostics)
        let root = try #require(workspace.read(folder.path + "/template.yaml"))
        let body = openAPIBody(of: root, resource: nil, workspace: workspace, diagnostics: diagnostics)
        #expect(outline(body) == "{openapi: x}")
        #expect(diagnostics.all.isEmpty)
    }

    @Test(
        "what is included in a document stands in its place",
        arguments: [
            // Beside other keys, which win, and alone.
            ("paths: {/a: x, Fn::Transform: INCLUDE}", "{paths: {/a: x, /b: {get: c}}}", []),
            ("paths: {Fn::Transform: INCLUDE}", "{paths: {/a: d, /b: {get: c}}}", []),
            // Nothing is included in what is included, such as the document in itself.
            (
                "paths: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: openapi.yaml}}}",
                "{paths: {}}", ["1:24 part-elsewhere"]
            ),
            (
                "paths: {/a: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://b/k}}}}", "{paths: {}}",
                ["1:29 part-elsewhere"]
            ),
            ("paths: {/a: {Fn::Transform: {Name: Mine}}}", "{paths: {/a: {Fn::Transform: {Name: Mine}}}}", []),
        ] as [(String, String, [String])])
    func included(document: String, expected: String, said: [String]) throws {
        let include = "{Name: AWS::Include, Parameters: {Location: parts/paths.yaml}}"
        let folder = try TemporaryFolder([
            "openapi.yaml": document.replacing("INCLUDE", with: include), "parts/paths.yaml": "{/a: d, /b: {get: c}}",
        ])
        let diagnostics = Diagnostics()
        let workspace = Workspace(diagnostics: diagnostics)
        let root = try #require(workspace.read(folder.path + "/openapi.yaml"))
        #expect(outline(root) == expected)
        let found = diagnostics.all.map { diagnostic in
            let mark = MarkedText.Mark(diagnostic.position)
            return "\(mark?.description ?? "") \(diagnostic.message.identifier)"
        }
        #expect(found == said)
    }
}
