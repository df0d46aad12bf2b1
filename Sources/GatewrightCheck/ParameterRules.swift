import GatewrightAPI
import GatewrightSpec

extension Rule {
    static let parameterName = Rule(
        "parameter-name", rest: .error, "a parameter's name with characters that API Gateway refuses")
    static let sameParameterName = Rule(
        "same-parameter-name", rest: .error, "two parameters of one name at different places")
    static let cookieParameter = Rule(
        "cookie-parameter", rest: .note, http: .note, "a cookie parameter, which the gateway does not know")
    static let bodyOnGet = Rule("body-on-get", rest: .warning, http: .warning, "a body of a GET or HEAD request")
    static let undeclaredPathVariable = Rule(
        "undeclared-path-variable", rest: .note, http: .note, "a path variable that no parameter describes")
    static let noSuchPathVariable = Rule(
        "no-such-path-variable", rest: .warning, http: .warning, "a path parameter that the path does not have")

    static let parameterRules = [
        parameterName, sameParameterName, cookieParameter, bodyOnGet, undeclaredPathVariable, noSuchPathVariable,
    ]
}

/// What operations take.
extension Checker {
    func checkParameters() {
        var cookies: [Position] = []
        for operation in document.operations {
            checkNames(of: operation)
            checkBody(of: operation)
            cookies += operation.parameters.filter { $0.location == .cookie }.map(\.position)
        }
        checkVariables()
        report(
            .cookieParameter, "API Gateway has no parameters in cookies", at: cookies,
            why: "it neither checks nor maps them; functions read them from the header `Cookie`")
    }

    private func checkNames(of operation: OperationObject) {
        var seen: [String: ParameterObject] = [:]
        for parameter in operation.parameters where parameter.location != .cookie {
            if Placeholder.isIn(parameter.name) { continue }
            let isWhole = parameter.style.name == .wholeQuery
            if parameter.location != .path, !isWhole, !Self.isParameterName(parameter.name) {
                report(
                    .parameterName, "API Gateway refuses a parameter called '\(cropped(parameter.name))'",
                    at: parameter.position, why: "names are made of letters, digits and `. _ - $ :`",
                    fix: "rename it; functions get query and headers that are not declared too")
            }
            if let first = seen[parameter.name], first.location != parameter.location {
                report(
                    .sameParameterName,
                    "'\(cropped(parameter.name))' is a \(first.location.rawValue) and a \(parameter.location.rawValue) parameter",
                    at: parameter.position,
                    why: "names are unique over path, query and headers to API Gateway", fix: "rename one of them",
                    notes: [.init("the other is here", at: first.position)])
            }
            seen[parameter.name] = parameter
        }
    }

    private static func isParameterName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                    || ":._$-".unicodeScalars.contains(scalar)
            }
    }

    private func checkBody(of operation: OperationObject) {
        guard [.get, .head].contains(operation.method), let body = operation.body else { return }
        report(
            .bodyOnGet, "a \(operation.method.rawValue) request has a body", at: body.position,
            why: "clients leave it out, caches and the CloudFront in front of edge-optimized APIs refuse it",
            fix: "use POST, or put it into the query")
    }

    private func checkVariables() {
        var names: [String] = []
        var known: Set<String> = []
        var places: [Position] = []
        for operation in document.operations {
            let declared = Set(operation.parameters.filter { $0.location == .path }.map(\.name))
            for variable in OperationResolver.pathVariables(of: operation.path)
            where !declared.contains(variable) && !declared.contains(variable + "+") {
                if known.insert(variable).inserted { names.append("'{\(cropped(variable))}'") }
                places.append(operation.position)
            }
        }
        let (it, its) = names.count == 1 ? ("it", "its") : ("them", "their")
        report(
            .undeclaredPathVariable, "no parameter describes \(names.listed(others: "other variables"))", at: places,
            why: "API Gateway declares \(it) by itself, and handlers get \(it) as `String`",
            fix: "declare \(it) with `in: path`, `required: true` and \(its) schema")
    }
}
