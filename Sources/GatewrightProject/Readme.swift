import GatewrightAPI

extension Scaffold {
    /// `README.md`.
    func readme(api: API) -> String {
        return """
            # \(heading(api.title.isEmpty ? name : api.title))

            Lambda functions in Swift. [`\(api.document)`](\(api.document)) is the document that API Gateway gets. Gatewright generates
            the types, the routes and the checks of requests from it at each build; `gatewright routes` shows which function
            answers what.

            ## Write

            Each operation has a file in `Sources`, which answers 501 until it is written, and one in `Tests`. After a change of
            the document, `gatewright sync` adds files for new operations and says what else changed. It never changes a file
            that is there.

            ## Build, run and test

            ```console
            $ make build
            $ gatewright invoke .build/debug/\(exampleRequest(of: api))
            $ make test
            ```

            ## Deploy

            On Linux, of the architecture of the function in Lambda:

            ```console
            $ make package
            ```

            Each zip is the code of a function with `Runtime: provided.al2023`. The document is the `DefinitionBody` of the API.

            """
    }
}

extension Scaffold {
    /// `OrdersFunction GET /orders/1`: a request that a function answers.
    private func exampleRequest(of api: API) -> String {
        let answered = zip(targets, api.functions).first { !$0.1.requestOperations.isEmpty }
        let operations = answered?.1.requestOperations ?? []
        guard let (target, _) = answered,
            let operation = operations.first(where: { $0.method == .get }) ?? operations.first
        else { return "\(targets.first ?? "") GET /" }
        let path = operation.examplePath
        // What a shell takes as it is.
        let isPlain = path.utf8.allSatisfy { isWordByte($0) && $0 < 0x80 || "/-.~".utf8.contains($0) }
        return "\(target) \(operation.method == .any ? "GET" : operation.method.rawValue) \(isPlain ? path : "/")"
    }
}

/// A text of the document as a heading: nothing in it is markup.
private func heading(_ text: String) -> String {
    visible(text).map { "\\`*_{}[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
}
