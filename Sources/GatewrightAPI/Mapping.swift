/// How a non-proxy integration stands between a client and a function.
package struct Mapping: Sendable {
    /// The errors that are answered with a status of their own, in document order.
    package var failures: [Failure] = []
    /// What tells its events from those of other operations of the function; nothing where there are none.
    package var selector: Selector?
    /// The failure that says of a request that it is not valid: of status 400.
    package var invalid: Failure? { failures.first { $0.status == 400 } }

    /// What an event has that those of the operations behind this one have not.
    package enum Selector: Sendable {
        /// Members with a fixed text, by the names that lead to them.
        case texts([Mark])
        /// Members of the whole event.
        case members([String])
    }

    /// A member of an event that has the same text for every request.
    package struct Mark: Hashable, Sendable {
        package var path: [String]
        package var text: String

        package init(path: [String], text: String) {
            self.path = path
            self.text = text
        }
    }

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

    /// The operations that are answered from the events of non-proxy integrations, in the order in which their
    /// selectors are asked.
    package var mappedOperations: [Operation] { operations.filter { $0.mapping != nil } }
}
