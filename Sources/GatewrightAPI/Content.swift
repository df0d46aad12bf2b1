/// How a body is carried.
///
/// A `mediaType` is one, or several that are treated alike: `application/json, text/json`. Any may be a range.
package enum Content: Hashable, Sendable {
    /// `application/json` and `+json`.
    case json(TypeReference, mediaType: String)
    /// `text/*`: a `String`, or another scalar or a union of scalars, as parameters are.
    case text(TypeReference, mediaType: String)
    /// `application/x-www-form-urlencoded` and `multipart/form-data`. JSON may be among the media types.
    case form(TypeReference, mediaType: String, FormFields)
    /// The parts of a multipart body that the document does not describe, `[FormFile]`.
    case parts(mediaType: String)
    /// Anything else, `[UInt8]`, whose number may be limited.
    case bytes(TypeReference, mediaType: String)
    /// Text, bytes or JSON without a schema, `ByteStream`: sent while it is made. Of answers only.
    case stream(mediaType: String)
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
        case .json(_, let mediaType), .text(_, let mediaType), .bytes(_, let mediaType), .stream(let mediaType),
            .form(_, let mediaType, _), .parts(let mediaType):
            mediaType
        case .alternatives(let alternatives, _):
            alternatives.map(\.content.mediaTypes).joined(separator: ", ")
        }
    }

    /// Whether text or bytes are of a type that the document leaves open: `image/*`.
    package var isOfAnyType: Bool {
        switch self {
        case .text(_, let mediaType), .bytes(_, let mediaType), .stream(let mediaType): mediaType.contains("*")
        case .json, .form, .parts, .alternatives: false
        }
    }

    /// Whether fields or parts are written one by one.
    package var isForm: Bool {
        switch self {
        case .form, .parts: true
        case .json, .text, .bytes, .stream, .alternatives: false
        }
    }

    /// The type of which an example of the whole body is a value.
    package var exampleType: TypeReference? {
        switch self {
        case .json(let type, _), .text(let type, _): type
        case .form, .parts, .bytes, .stream, .alternatives: nil
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

        package init(name: String, type: [String], forms: [(name: String, mediaType: String)]) {
            self.name = name
            self.type = type
            self.forms = forms
        }
    }
}

/// What the fields of a form are, besides their types.
package struct FormFields: Hashable, Sendable {
    package struct File: Hashable, Sendable {
        /// On the wire.
        package var name: String
        /// The media types that it may have, as a list.
        package var mediaTypes: String

        package init(name: String, mediaTypes: String) {
            self.name = name
            self.mediaTypes = mediaTypes
        }
    }

    package struct Encoded: Hashable, Sendable {
        /// On the wire.
        package var name: String
        package var encoding: Encoding

        package init(name: String, encoding: Encoding) {
            self.name = name
            self.encoding = encoding
        }
    }

    /// How a field is written, where that is not the usual way.
    package enum Encoding: Hashable, Sendable {
        /// The elements of an array stand in one text, and so do the names and values of an object.
        case separated(by: Unicode.Scalar)
        case json
        /// The members of an object are fields of their own.
        case exploded
        /// The members of an object are fields with their names in brackets. Read so in any case.
        case deepObject
        /// A media type, of each element of an array. What is read so is JSON.
        case typed(String)
    }

    package var files: [File] = []
    /// On the wire, of fields whose parts have header fields that are described: a property of their own,
    /// `note (headers)`.
    package var headed: [String] = []
    /// A header field is called `note (headers)[X-Place]`.
    package var encoded: [Encoded] = []

    package init() {}
}

extension TypeReference {
    /// A body that is sent while it is made, which the runtime declares.
    package static var byteStream: TypeReference { .named(["ByteStream"], isEnumeration: false) }

    /// A part of a multipart body, which the runtime declares.
    package static var formFile: TypeReference { .named(["FormFile"], isEnumeration: false) }
}
