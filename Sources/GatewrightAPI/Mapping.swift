/// How a non-proxy integration stands between a client and a function.
package struct Mapping: Sendable {
    /// The errors that are answered with a status of their own, in document order.
    package var failures: [Failure] = []
    /// The failure that says of a request that it is not valid: of status 400.
    package var invalid: Failure? { failures.first { $0.status == 400 } }

    /// An integration response that is selected by the text of an error.
    package struct Failure: Sendable {
        /// The case: `notFound`.
        package var name: String
        package var status: Int
        /// The `selectionPattern`, as it was written.
        package var selection: String
        package var documentation: Documentation
        /// What makes a text match.
        package var prefix: String
        package var fallback: String
        package var suffix: String
        /// Whether there is room for a text of the handler's.
        package var isOpen: Bool
        /// Other responses' patterns, which the text must not match.
        package var rivals: [Pattern]

        package init(
            name: String, status: Int, selection: String, documentation: Documentation, prefix: String,
            fallback: String, suffix: String, isOpen: Bool, rivals: [Pattern]
        ) {
            self.name = name
            self.status = status
            self.selection = selection
            self.documentation = documentation
            self.prefix = prefix
            self.fallback = fallback
            self.suffix = suffix
            self.isOpen = isOpen
            self.rivals = rivals
        }
    }

    package init() {}
}

extension Function {
    /// The operations that are answered from HTTP events.
    package var requestOperations: [Operation] { operations.filter { $0.mapping == nil } }

    /// The operation that is answered from the event of a non-proxy integration.
    package var mappedOperation: Operation? { operations.first { $0.mapping != nil } }
}
