import Foundation
import Testing

@testable import GatewrightCheck
@testable import GatewrightSpec

struct CheckTests {
    private static let head = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\n"

    private static func operation(_ integration: String) -> String {
        head + "paths: {/a: {get: {responses: {'200': {description: A}}, "
            + "x-amazon-apigateway-integration: {\(integration)}}}}\n"
    }

    @Test(arguments: [
        (head + "paths: {}\n", APIType.rest, "nothing in it says otherwise"),
        ("swagger: '2.0'\ninfo: {title: Shop}\npaths: {}\n", .rest, "`swagger: \"2.0\"`"),
        (head + "paths: {}\nx-amazon-apigateway-cors: {}\n", .http, "`x-amazon-apigateway-cors`"),
        (head + "paths: {}\nx-amazon-apigateway-policy: {}\n", .rest, "`x-amazon-apigateway-policy`"),
        (operation("type: mock"), .rest, "`type: mock`"),
        (operation("type: aws_proxy, payloadFormatVersion: '2.0'"), .http, "`payloadFormatVersion`"),
        (operation("type: aws, payloadFormatVersion: '1.0'"), .rest, "`type: aws`"),
        (operation("type: aws_proxy, integrationSubtype: SQS-SendMessage"), .http, "`integrationSubtype`"),
        (
            "Resources: {Api: {Type: 'AWS::Serverless::HttpApi', Properties: {DefinitionBody: "
                + "{openapi: 3.0.3, info: {title: A}, paths: {}}}}}\n", .http, "AWS::Serverless::HttpApi"
        ),
    ])
    func infersTheTypeOfTheAPI(_ text: String, _ type: APIType, _ reason: String) throws {
        let diagnostics = Diagnostics()
        let file = try TemporaryFolder(["openapi.yaml": text])
        let result = check(file.path + "/openapi.yaml", diagnostics: diagnostics)
        #expect(result?.apiType == type)
        #expect(result?.reason == reason)
    }

    @Test func rulesAreAsBadAsTheProjectSays() throws {
        let text = Self.head + "paths: {'/a/{id}': {get: {responses: {'200': {description: A}}}}, /ping: {}}\n"
        let found = try checked(text, as: .rest).all.map { "\($0.message.severity) \($0.message.identifier)" }
        #expect(found == ["warning reserved-path", "note undeclared-path-variable"])
        let levels: [String: RuleLevel] = ["reserved-path": .off, "undeclared-path-variable": .error]
        let changed = try checked(text, as: .rest, levels: levels)
        #expect(
            changed.all.map { "\($0.message.severity) \($0.message.identifier)" } == ["error undeclared-path-variable"])
        #expect(changed.hasErrors)
    }

    @Test func oneFaultOfManyOperationsIsSaidOnce() throws {
        let lambda = "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${F.Arn}/invocations"
        let operations = (0..<6).map {
            "  '/\($0)/{id}': {get: {security: [{Nobody: []}], responses: {'200': {description: A}}, "
                + "x-amazon-apigateway-integration: {type: aws_proxy, httpMethod: GET, uri: '\(lambda)', "
                + "payloadFormatVersion: '2.0'}}}\n"
        }
        let found = try checked(Self.head + "paths:\n" + operations.joined(), as: .rest)
        let expected = [
            "lambda-http-method", "payload-format-version", "undeclared-path-variable", "unknown-security-scheme",
        ]
        #expect(found.all.map(\.message.identifier).sorted() == expected)
        #expect(found.sorted.allSatisfy { $0.position?.line == 4 && $0.elsewhere.map(\.line) == [5, 6, 7, 8, 9] })
        #expect(found.rendered().components(separatedBy: " and 2 more places\n").count == 5)
    }

    /// Names are said together, as places are.
    @Test func manyNamesAreSaidOnce() throws {
        let names = ["order_item", "b-c", "d.e", "f_g", "h_i"]
        let found = try checked(
            "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {"
                + names.map { "'/\($0)/{\($0)}': {get: {responses: {'200': {description: A}}}}" }.joined(
                    separator: ", ")
                + "}\ncomponents: {schemas: {" + names.map { "\($0): {type: object}" }.joined(separator: ", ") + "}}\n",
            as: .rest)
        let variables = try #require(found.all.first { $0.message.identifier == "undeclared-path-variable" })
        #expect(
            variables.message.text == "no parameter describes '{order_item}', '{b-c}', '{d.e}' and 2 other variables")
        let models = try #require(found.all.first { $0.message.identifier == "model-name" })
        #expect(models.message.text == "'order_item', 'b-c', 'd.e' and 2 others are no names of models")
        #expect(
            models.message.fix
                == "leave other characters out, here and in references: `OrderItem`, `BC`, `DE` and 2 more")
        for diagnostic in [variables, models] { #expect(diagnostic.elsewhere.count == 4) }
        #expect(
            found.all.filter { ["model-name", "undeclared-path-variable"].contains($0.message.identifier) }.count == 2)
    }

    /// Their own reference is gone once they have taken its place.
    @Test func partsInOtherFilesAreExternalReferences() throws {
        let diagnostics = Diagnostics()
        let folder = try TemporaryFolder([
            "openapi.yaml": Self.head
                + "paths: {$ref: paths.yaml}\ncomponents: {schemas: {$ref: 'paths.yaml#/~1a/x-schemas'}}\n",
            "paths.yaml": "/a: {get: {responses: {'200': {description: A}}}, x-schemas: {A: {type: string}}}\n",
        ])
        let result = check(folder.path + "/openapi.yaml", diagnostics: diagnostics)
        #expect(result != nil)
        #expect(diagnostics.all.map(\.message.identifier) == ["external-reference"])
        #expect(diagnostics.all.first?.position?.line == 3)
    }

    @Test func partsInOtherFilesAreExternalReferencesBesideTheirOwnKeys() throws {
        let diagnostics = Diagnostics()
        let folder = try TemporaryFolder([
            "openapi.yaml": Self.head
                + "paths:\n  $ref: paths.yaml\n  /b: {get: {responses: {'200': {description: B}}}}\n",
            "paths.yaml": "/a: {get: {responses: {'200': {description: A}}}}\n",
        ])
        #expect(check(folder.path + "/openapi.yaml", diagnostics: diagnostics) != nil)
        #expect(diagnostics.all.map(\.message.identifier) == ["external-reference"])
        #expect(diagnostics.all.first?.position?.line == 3)
    }

    /// Warnings and notes are said in the sources as `.warning, "identifier"`.
    @Test func levelsCanBeSetForEveryWarning() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var identifiers: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /\.(?:warning|note),\s*"([a-z0-9-]+)"/) {
                identifiers.insert(String(match.1))
            }
        }
        #expect(identifiers.count > 40)
        let settable = Rule.ofGeneration.union(Rule.all.map(\.identifier))
        #expect(identifiers.subtracting(settable).sorted() == [])
        #expect(Rule.ofGeneration.isDisjoint(with: Rule.all.map(\.identifier)))
    }

    @Test func everyRuleHasItsOwnIdentifier() {
        #expect(Set(Rule.all.map(\.identifier)).count == Rule.all.count)
        for rule in Rule.all { #expect(rule.rest != nil || rule.http != nil) }
    }
}
