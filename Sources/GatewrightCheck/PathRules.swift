import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let pathCharacters = Rule(
        "path-characters", rest: .error, "a path with characters that resources cannot have")
    static let partialPathVariable = Rule(
        "partial-path-variable", rest: .error, http: .error, "a path variable that is not a whole segment")
    static let greedyVariableNotLast = Rule(
        "greedy-variable-not-last", rest: .error, http: .error, "something behind `{proxy+}`")
    static let siblingPathVariables = Rule(
        "sibling-path-variables", rest: .error, "variables of different names at one place in paths")
    static let repeatedPathVariable = Rule(
        "repeated-path-variable", rest: .warning, http: .warning, "a variable that occurs twice in a path")
    static let samePath = Rule("same-path", rest: .warning, http: .warning, "two paths that lead to one resource")
    static let defaultRouteOnRESTAPI = Rule("default-route-on-rest-api", rest: .error, "`$default` in a REST API")
    static let unsupportedMethod = Rule(
        "unsupported-method", rest: .warning, http: .warning, "a method that API Gateway does not have")
    static let reservedPath = Rule("reserved-path", rest: .warning, "`/ping` or `/sping`")

    static let pathRules = [
        pathCharacters, partialPathVariable, greedyVariableNotLast, siblingPathVariables, repeatedPathVariable,
        samePath, defaultRouteOnRESTAPI, unsupportedMethod, reservedPath,
    ]
}

/// Paths become resources in a REST API, and routes in an HTTP API.
extension Checker {
    func checkPaths() {
        var variables: [String: (segment: String, position: Position)] = [:]
        var resources: [String: (path: String, position: Position)] = [:]
        for member in document.node["paths"]?.members ?? [] where !member.key.hasPrefix("x-") {
            checkMethods(of: member)
            let position = member.keyPosition
            guard member.key.hasPrefix("/") else {
                if member.key == "$default" { reportDefaultRoute(at: position) }
                continue
            }
            if member.key == "/$default" {
                reportDefaultRoute(at: position)
                continue
            }
            let segments = member.key.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
                .map(String.init)
            checkSegments(segments, at: position)
            checkSiblings(segments, at: position, among: &variables)
            let resource = member.key.hasSuffix("/") ? String(member.key.dropLast()) : member.key
            if let first = resources[resource], first.path != member.key {
                report(
                    .samePath, "'\(cropped(member.key))' and '\(cropped(first.path))' are one path to API Gateway",
                    at: position, why: "it drops the slash at the end, and one of the two takes the other's place",
                    fix: "keep one of them", notes: [.init("the other is here", at: first.position)])
            }
            resources[resource] = (member.key, position)
            if ["/ping", "/sping"].contains(member.key) {
                report(
                    .reservedPath, "API Gateway answers '\(member.key)' itself", at: position,
                    why: "it is the health check of custom domains", fix: "choose another path, such as `/health`")
            }
        }
    }

    private func reportDefaultRoute(at position: Position) {
        report(
            .defaultRouteOnRESTAPI, "a REST API has no route `$default`", at: position,
            why: "a path begins with `/` and holds no `$`",
            fix: "use the paths `/` and `/{proxy+}` with `x-amazon-apigateway-any-method`")
    }

    private func checkSegments(_ segments: [String], at position: Position) {
        var seen: Set<String> = []
        for (index, segment) in segments.enumerated() {
            if segment.isEmpty {
                if index < segments.count - 1 { reportCharacters("an empty segment", at: position) }
                continue
            }
            if Placeholder.isIn(segment.replacing("{", with: "")) || segment.contains("${") { continue }
            guard let variable = Self.variable(in: segment) else {
                if segment.contains("{") || segment.contains("}") {
                    report(
                        .partialPathVariable, "the variable in '\(cropped(segment))' is not a whole segment",
                        at: position, why: "API Gateway takes variables between slashes only",
                        fix: "make the whole segment a variable, and take it apart in the function")
                } else if let bad = segment.unicodeScalars.first(where: { !Self.isSegmentCharacter($0) }) {
                    reportCharacters("'\(bad)'", at: position)
                }
                continue
            }
            if segment.hasSuffix("+}"), index < segments.count - 1 {
                report(
                    .greedyVariableNotLast, "'\(cropped(segment))' is not the last segment of the path", at: position,
                    why: "it takes the rest of the path: nothing can come behind it",
                    fix: "end the path there, or use `{\(variable)}`")
            }
            if !seen.insert(variable).inserted {
                report(
                    .repeatedPathVariable, "the path has the variable '{\(cropped(variable))}' twice", at: position,
                    why: "an event holds one value for each name", fix: "give each its own name")
            }
        }
    }

    private func reportCharacters(_ what: String, at position: Position) {
        report(
            .pathCharacters, "a path cannot have \(what)", at: position,
            why: "a resource's path is made of letters, digits and `- . _ : ,`",
            fix: "use other characters; the query is not part of the path")
    }

    /// One place in the tree of resources has one variable at most.
    private func checkSiblings(
        _ segments: [String], at position: Position,
        among variables: inout [String: (segment: String, position: Position)]
    ) {
        var parent = ""
        for segment in segments {
            guard let variable = Self.variable(in: segment) else {
                parent += "/" + segment
                continue
            }
            let place = parent + "/{}"
            if let first = variables[place], first.segment != segment {
                // `{id}` beside `{id+}` is refused too.
                let fix =
                    first.segment.dropFirst().prefix(variable.count) == variable ? nil : "use one name in both paths"
                report(
                    .siblingPathVariables,
                    "'\(cropped(segment))' stands where another path has '\(cropped(first.segment))'", at: position,
                    why: "a resource of a REST API has one variable below it, under one name", fix: fix,
                    notes: [.init("'\(cropped(first.segment))' is here", at: first.position)])
            } else {
                variables[place] = (segment, position)
            }
            parent = place
        }
    }

    private func checkMethods(of path: Node.Member) {
        guard let item = resolved(path.value) else { return }
        for member in item.members where ["trace", "query", "additionalOperations"].contains(member.key) {
            report(
                .unsupportedMethod, "API Gateway has no method for '\(member.key)'", at: member.keyPosition,
                why: "the operation cannot be called: there are DELETE, GET, HEAD, OPTIONS, PATCH, POST and PUT",
                fix: "use one of them")
        }
    }

    /// `id` of `{id}` and `{id+}`; nil for any other segment.
    static func variable(in segment: String) -> String? {
        guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return nil }
        var name = segment.dropFirst().dropLast()
        if name.hasSuffix("+") { name = name.dropLast() }
        guard !name.isEmpty, !name.contains(where: { "{}+".contains($0) }) else { return nil }
        return String(name)
    }

    private static func isSegmentCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            || "-._:,$*".unicodeScalars.contains(scalar)
    }
}
