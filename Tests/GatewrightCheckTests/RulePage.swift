import Foundation

@testable import GatewrightCheck
@testable import GatewrightSpec

/// `docs/rules/<identifier>.md`: what a rule is about, an example that it fires on, and the example mended.
struct RulePage {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/rules")

    var text: String
    /// The documents in the page, in their order.
    var examples: [String]

    init(_ identifier: String) throws {
        text = try String(contentsOf: Self.folder.appending(path: identifier + ".md"), encoding: .utf8)
        var examples: [String] = []
        var lines: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch (line, lines) {
            case ("```yaml", nil), ("```json", nil): lines = []
            case ("```", let collected?):
                examples.append(collected.joined(separator: "\n") + "\n")
                lines = nil
            case (_, .some): lines?.append(line)
            default: break
            }
        }
        self.examples = examples
    }

    /// The pages that there are.
    static func identifiers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".md") && $0 != "README.md" }.map { String($0.dropLast(3)) }.sorted()
    }

    /// What the first lines of a rule's page are.
    static func beginning(of rule: Rule) -> String {
        let summary = rule.summary.prefix(1).uppercased() + rule.summary.dropFirst()
        return """
            # \(rule.identifier)

            \(summary).

            | REST API | HTTP API |
            |---|---|
            | \(rule.rest?.rawValue ?? "–") | \(rule.http?.rawValue ?? "–") |

            """
    }

    /// What the first lines of a page are about a warning or note of reading and generating: what is found, and how bad
    /// it is.
    var message: (summary: String, level: String)? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 7, lines[4] == "| generating |", lines[2].hasSuffix(".") else { return nil }
        return (String(lines[2].dropLast()), String(lines[6].dropFirst(2).dropLast(2)))
    }

    /// The list of all pages.
    static var index: String {
        var text = """
            # What `gatewright check` looks for

            Each rule has a page with the reason, an example and its mend. **error**: API Gateway refuses the document, or
            every request fails. **warning**: something is ignored, or surprises at run time. **note**: good to know. A dash
            stands where it cannot happen.

            `gatewright.yaml` beside the document sets another level: `rules: {body-on-get: off}`, with `off`, `note`,
            `warning` or `error`.

            """
        for family in Rule.families {
            text += "\n## \(family.name)\n\n| rule | finds | REST | HTTP |\n|---|---|---|---|\n"
            for rule in family.rules {
                text += "| [\(rule.identifier)](\(rule.identifier).md) | \(rule.summary) "
                text += "| \(rule.rest?.rawValue ?? "–") | \(rule.http?.rawValue ?? "–") |\n"
            }
        }
        text += """

            ## Generating

            What `gatewright generate` and the plugin say as well. Errors, without which nothing is generated, say
            themselves what to do.

            | identifier | finds | |
            |---|---|---|

            """
        for identifier in GenerationPageTests.identifiers {
            guard let message = (try? RulePage(identifier))?.message else { continue }
            let summary = message.summary.prefix(1).lowercased() + message.summary.dropFirst()
            let isName = message.summary.hasPrefix("XML")
            text += "| [\(identifier)](\(identifier).md) | \(isName ? message.summary : summary) | \(message.level) |\n"
        }
        text += """

            Three more are about what stands beside the document. `invalid-example`, an example that does not satisfy its
            schema, and `no-contract`, an operation without [contract tests](../testing.md#contract-tests), are said where
            tests are generated; `stub-lag`, stubs that [lag behind the document](../changing.md#at-each-build), at each
            build.

            """
        return text
    }
}
