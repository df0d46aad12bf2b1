import GatewrightAPI

extension Scaffold {
    /// `README.md`.
    func readme(api: API) -> String {
        let target = targets.first ?? ""
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
            $ gatewright invoke .build/debug/\(target) GET /
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

/// A text of the document as a heading: nothing in it is markup.
private func heading(_ text: String) -> String {
    visible(text).map { "\\`*_{}[]<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
}
