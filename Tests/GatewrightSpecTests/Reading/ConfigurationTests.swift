import Foundation
import GatewrightSpec
import Testing

struct ConfigurationTests {
    static let texts: [(String, Bool?, [String])] = [
        ("checkResponses: true\n", true, []),
        ("checkResponses: false\n", false, []),
        ("", false, []),
        ("---\n # checkResponses: true\r\n\n\t\n", false, []),
        ("null\n", false, ["empty-file"]),
        ("x-mine: 1\ncheckResponse: true\n", false, ["unknown-key"]),
        ("checkResponses: 'true'\n", false, ["not-boolean"]),
        ("- checkResponses\n", false, ["no-configuration"]),
        ("checkResponses: true\ncheckResponses: false\n", nil, ["duplicate-key"]),
        ("rules: {body-on-get: off, openapi-31: warning}\n", false, []),
        ("rules: {duplicate-operation-id: off}\n", false, []),
        ("rules: {unresolved-reference: off}\n", false, ["unknown-rule"]),
        ("rules: {body-on-gte: off}\n", false, ["unknown-rule"]),
        ("rules: {body-on-get: of}\n", false, ["unknown-level"]),
        ("validation: gateway\n", false, []),
        ("validation: gatway\n", false, ["unknown-validation"]),
        ("rules: [body-on-get]\n", false, ["no-rules"]),
        ("resource: Api\n", false, []),
        ("resource: [Api]\n", false, ["not-resource-name"]),
    ]

    @Test(arguments: texts)
    func reads(_ text: String, _ checksResponses: Bool?, _ identifiers: [String]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let diagnostics = Diagnostics()
        let configuration = Configuration.read(
            file.path, knownRules: ["body-on-get", "duplicate-operation-id", "openapi-31"], diagnostics: diagnostics)
        if let checksResponses { #expect(configuration.checksResponses == checksResponses) }
        #expect(diagnostics.all.map(\.message.identifier) == identifiers)
    }
}
