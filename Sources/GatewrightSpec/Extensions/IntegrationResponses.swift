/// What a non-proxy integration of a REST API says of templates and answers.
extension Integration {
    /// An entry of `responses`.
    struct Answer {
        /// The key: a regular expression of Java on the text of an error, or `default`.
        var selection: String
        var status: Int
        var templates: [String]
        var position: Position

        var isDefault: Bool { selection == "default" }
    }

    var answers: [Answer] {
        (node["responses"]?.members ?? []).map { member in
            Answer(
                selection: member.key, status: member.value["statusCode"]?.string.flatMap { Int($0) } ?? 200,
                templates: (member.value["responseTemplates"]?.members ?? []).map { $0.value.string ?? "" },
                position: member.keyPosition)
        }
    }
}

/// Whether a mapping template hands on what it gets as it is.
func isPassedThrough(_ template: String) -> Bool {
    let text = template.filter { !$0.isWhitespace }.replacing("\"", with: "'")
    return ["", "$input.json('$')", "$input.body", "${input.body}", "$input.json('$.')"].contains(text)
}
