/// Something said to the author about a place in a document.
package struct Diagnostic: Hashable, Sendable {
    package var message: Message
    /// Where it is. Nil when no place can be named, as for a file that cannot be opened.
    package var position: Position?
    /// Other places that belong to it.
    package var notes: [Note]
    /// The other places where the same is so, of which ``Diagnostics/mostPlaces`` are kept.
    package var elsewhere: [Position] = []
    /// How many more such places there are.
    package var unlisted = 0

    package init(_ message: Message, at position: Position?, notes: [Note] = []) {
        self.message = message
        self.position = position
        self.notes = notes
    }

    /// What is said, without the place.
    ///
    /// Each message is a static member of this type that stands beside the rule which raises it, so that a call reads
    /// `diagnostics.report(.duplicateKey(key), at: position)`.
    package struct Message: Hashable, Sendable {
        package var severity: Severity
        /// A stable name in kebab case, by which a message can be looked up: `duplicate-key`.
        package var identifier: String
        /// One line, in lower case, without a full stop.
        package var text: String
        /// Why it matters.
        package var why: String?
        /// What to do about it.
        package var fix: String?

        package init(
            _ severity: Severity, _ identifier: String, _ text: String, why: String? = nil, fix: String? = nil
        ) {
            self.severity = severity
            self.identifier = identifier
            self.text = text
            self.why = why
            self.fix = fix
        }
    }

    /// A remark that belongs to a diagnostic.
    package struct Note: Hashable, Sendable {
        package var text: String
        package var position: Position?

        package init(_ text: String, at position: Position? = nil) {
            self.text = text
            self.position = position
        }
    }
}

/// How bad a diagnostic is.
package enum Severity: String, Hashable, Sendable {
    /// Nothing is generated.
    case error
    /// Something is generated; it may not be what the author means.
    case warning
    /// Good to know.
    case note
}
