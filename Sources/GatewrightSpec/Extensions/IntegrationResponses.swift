/// What a non-proxy integration of a REST API says of templates and answers.
extension Integration {
    /// An entry of `responses`.
    struct Answer {
        /// The key: a regular expression of Java on the text of an error, or `default`.
        var selection: String
        var status: Int
        var templates: [String]
        /// Where its headers come from: `integration.response.body.url`.
        var headers: [String]
        var position: Position

        var isDefault: Bool { selection == "default" }

        /// Whether a template may choose another status than the one beside it.
        var overridesStatus: Bool { templates.contains { $0.contains("responseOverride.status") } }
    }

    /// Whether the function is called without waiting for it, so that no failure of it is ever answered.
    var isAsynchronous: Bool {
        let headers = ["X-Amz-Invocation-Type", "InvocationType"]
        return (node["requestParameters"]?.members ?? []).contains { member in
            let isHeader = headers.contains { member.key == "integration.request.header.\($0)" }
            return isHeader && member.value.string == "'Event'"
        }
    }

    var answers: [Answer] {
        (node["responses"]?.members ?? []).map { member in
            Answer(
                selection: member.key, status: member.value["statusCode"]?.string.flatMap { Int($0) } ?? 200,
                templates: (member.value["responseTemplates"]?.members ?? []).map {
                    IntegrationTarget.text(of: $0.value) ?? ""
                },
                headers: (member.value["responseParameters"]?.members ?? []).compactMap(\.value.string),
                position: member.keyPosition)
        }
    }
}

/// Whether a mapping template hands on what it gets as it is.
func isPassedThrough(_ template: String) -> Bool {
    let text = template.filter { !$0.isWhitespace }.replacing("\"", with: "'")
    return ["", "$input.json('$')", "$input.body", "${input.body}", "$input.json('$.')"].contains(text)
}
