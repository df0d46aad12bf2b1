/// How a body is carried.
///
/// A `mediaType` is one, or several that are treated alike: `application/json, text/json`. Any may be a range.
package enum Content: Hashable, Sendable {
    /// `application/json` and `+json`.
    case json(TypeReference, mediaType: String)
    /// `text/*`, a `String`.
    case text(mediaType: String)
    /// Anything else, `[UInt8]`.
    case bytes(mediaType: String)
    /// One of several forms: an enumeration with this full name.
    case alternatives([Alternative], type: [String])

    /// A case of the enumeration.
    package struct Alternative: Hashable, Sendable {
        /// Unescaped.
        package var name: String
        /// Never alternatives again.
        package var content: Content
        /// Whether the payload is kept behind a reference since code that copies it in line would be too large.
        package var isLarge = false

        package init(name: String, content: Content) {
            self.name = name
            self.content = content
        }
    }

    /// The media type of every form.
    package var mediaTypes: String {
        switch self {
        case .json(_, let mediaType), .text(let mediaType), .bytes(let mediaType): mediaType
        case .alternatives(let alternatives, _):
            alternatives.map(\.content.mediaTypes).joined(separator: ", ")
        }
    }

    /// Whether text or bytes are of a type that the document leaves open: `image/*`.
    package var isOfAnyType: Bool {
        switch self {
        case .text(let mediaType), .bytes(let mediaType): mediaType.contains("*")
        case .json, .alternatives: false
        }
    }

    /// The forms, this one or its alternatives.
    package var forms: [Content] {
        if case .alternatives(let alternatives, _) = self { alternatives.map(\.content) } else { [self] }
    }
}

/// How `Accept` has a say in what an operation answers.
package enum Negotiation: Sendable {
    /// The body is the same in every type: one of them is written, and a client that takes none is refused.
    case refused(mediaTypes: String)
    /// The bodies differ, so that the handler must know: `Input` has a member for it.
    case chosen(Choice)

    /// The forms of answers between which a client chooses.
    package struct Choice: Sendable {
        /// The member of `Input`: `accept`.
        package var name: String
        /// The full name of an enumeration.
        package var type: [String]
        /// Its cases, unescaped, and the media types of each.
        package var forms: [(name: String, mediaType: String)]
    }
}
