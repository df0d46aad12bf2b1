import GatewrightAPI

/// What kind of target code is generated for.
package enum TargetKind: String, Sendable, CaseIterable {
    /// A Lambda function: gets the code of the one function that its name stands for.
    case executable
    /// Gets the whole API with `package` access.
    case library
    /// Gets the whole API.
    case test
}

extension API {
    /// Which function a name stands for.
    package enum FunctionMatch: Equatable, Sendable {
        /// The name of the function.
        case function(String)
        /// Several functions are meant equally well.
        case ambiguous([String])
        /// None; holds every name there is.
        case none([String])
    }

    /// The function that a target or a user means by `name`.
    ///
    /// The exact name wins. Otherwise `Function`, `Lambda` and `Handler` at the end may be left out or added, and if
    /// that finds nothing, case and punctuation do not count either: a function called `orders-lambda` can only be
    /// answered by a target that is spelt differently.
    package func function(matching name: String) -> FunctionMatch {
        let names = functions.map(\.name)
        if names.contains(name) { return .function(name) }
        for key in [Self.withoutSuffix, Self.simplified] {
            let matches = names.filter { key($0) == key(name) }
            if matches.count == 1 { return .function(matches[0]) }
            if matches.count > 1 { return .ambiguous(matches) }
        }
        return .none(names)
    }

    /// The names of the functions whose code a target gets.
    ///
    /// - Returns: nil after an error was reported.
    package func functionNames(forTarget target: String, kind: TargetKind, diagnostics: Diagnostics) -> [String]? {
        guard kind == .executable else { return functions.map(\.name) }
        guard functions.count != 1 else { return [functions[0].name] }
        switch function(matching: target) {
        case .function(let name):
            return [name]
        case .ambiguous(let names):
            diagnostics.report(.ambiguousFunction(target, among: names), at: nil)
        case .none(let names):
            diagnostics.report(
                names.isEmpty ? .noFunctions(in: document) : .noFunction(target, in: document, among: names),
                at: nil)
        }
        return nil
    }

    private static let suffixes = ["Function", "Lambda", "Handler"]

    private static func withoutSuffix(_ name: String) -> String {
        trimmed(name, of: suffixes)
    }

    private static func simplified(_ name: String) -> String {
        trimmed(name.lowercased().filter { $0.isLetter || $0.isNumber }, of: suffixes.map { $0.lowercased() })
    }

    /// Drops the suffixes from the end as long as something else is left.
    private static func trimmed(_ name: String, of suffixes: [String]) -> String {
        var rest = name[...]
        while let suffix = suffixes.first(where: { rest.hasSuffix($0) && rest.count > $0.count }) {
            rest.removeLast(suffix.count)
        }
        return String(rest)
    }
}

extension Diagnostic.Message {
    /// - Parameter name: of a target or as given to an option.
    package static func noFunction(_ name: String, in document: String, among names: [String]) -> Self {
        .init(
            .error, "no-function", "no Lambda function of \(document) is called \(name)",
            why: "its functions are \(names.joined(separator: ", "))",
            fix: "name the target after the function; `Function`, `Lambda` and `Handler` at the end may be left out")
    }

    package static func ambiguousFunction(_ name: String, among names: [String]) -> Self {
        .init(
            .error, "ambiguous-function", "\(name) may stand for \(names.joined(separator: " or "))",
            fix: "use the function's full name")
    }

    package static func noFunctions(in document: String) -> Self {
        .init(
            .error, "no-functions", "no operation of \(document) is answered by a Lambda function",
            fix: "add `x-amazon-apigateway-integration` with `type: aws_proxy` and the function's `uri`")
    }
}
