import GatewrightAPI

extension Scaffold {
    /// `README.md`.
    func readme(api: API) -> String {
        let isTemplate = ProjectDocument.templateNames.contains(api.document)
        let deployment =
            isTemplate
            ? """
            Each zip is the `CodeUri` of a function in [`\(api.document)`](\(api.document)), with `Runtime: provided.al2023` and
            `Handler: bootstrap`.
            """
            : """
            Each zip is the code of a function with `Runtime: provided.al2023`. In a template of SAM, the document is the
            `DefinitionBody` of the API.
            """
        return """
            # \(heading(title(of: api)))

            Lambda functions in Swift. [`\(api.document)`](\(api.document)) \(isTemplate ? "has" : "is") the document that API Gateway gets. Gatewright generates
            the types, the routes and the checks of requests from it at each build; `gatewright routes` shows which function
            answers what.

            ## Write

            Each operation has a file in `Sources` and one in `Tests`. Until it is written it answers the document's example, or
            501 where there is none; an authorizer lets nobody pass. After a change of the document, `gatewright sync` adds
            files for new operations and says what else changed. It never changes a file that is there.

            ## Build, run and test

            ```console
            $ make build
            $ \(exampleCall(of: api))
            $ make test
            ```

            ## Deploy

            On Linux, of the architecture of the function in Lambda:

            ```console
            $ make package
            ```

            \(deployment)

            """
    }
}

extension Scaffold {
    /// The document's title, where no deployment is needed to know it.
    private func title(of api: API) -> String {
        let isWhole = !["${", "{{"].contains { api.title.firstRange(of: $0) != nil }
        return isWhole && !api.title.isEmpty ? api.title : name
    }

    /// `gatewright invoke .build/debug/OrdersFunction GET /orders/1`: what a function answers.
    private func exampleCall(of api: API) -> String {
        let answered = zip(targets, api.functions).first { !$0.1.requestOperations.isEmpty }
        let operations = answered?.1.requestOperations ?? []
        guard let (target, _) = answered,
            let operation = operations.first(where: { $0.method == .get && !$0.asksForMoreThanItsPath })
                ?? operations.first(where: { $0.method == .get }) ?? operations.first
        else { return "echo '{}' | gatewright invoke .build/debug/\(targets.first ?? "") --event -" }
        let path = operation.examplePath
        // What a shell takes as it is.
        let isPlain = path.utf8.allSatisfy { isWordByte($0) && $0 < 0x80 || "/-.~".utf8.contains($0) }
        let method = operation.method == .any ? "GET" : operation.method.rawValue
        return "gatewright invoke .build/debug/\(target) \(method) \(isPlain ? path : "/")"
    }
}

extension Operation {
    /// Whether a request needs something beside the path to be right.
    fileprivate var asksForMoreThanItsPath: Bool {
        body?.isRequired == true || parameters.contains { $0.isRequired && $0.location != .path }
    }
}

/// A text of the document as a heading: nothing in it is markup.
private func heading(_ text: String) -> String {
    visible(text).map { "\\`*_{}[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
}
