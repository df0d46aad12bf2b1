/// A Swift type made from a schema.
package struct TypeDeclaration: Sendable {
    /// The last component of the Swift name: `Order`, or `Item` for `Order.Item`.
    package var name: String
    package var documentation: Documentation
    package var kind: Kind
    /// Inline schemas, nested in this type, in document order.
    package var types: [TypeDeclaration]
    /// Which codecs to emit. Only what the generated operations need.
    package var directions: Set<Direction>
    /// The full name of the type that this is but another name of: requests and responses have types of their own, and
    /// the same in both is one.
    package var original: [String]?
    /// Kept where tests are asked for.
    package var exampleKeyword: (any ExampleKeyword)?

    package enum Kind: Sendable {
        case structure(Structure)
        case enumeration(Enumeration)
        case union(Union)
    }

    /// A way in which values of a type travel.
    package enum Direction: Hashable, Sendable {
        /// In JSON from a request.
        case decoding
        /// In JSON to a response.
        case encoding
        /// As the text of a path, query, header or cookie.
        case parameter
        /// As the texts of a parameter or a form, which are read as the JSON that they stand for.
        case text
    }

    package init(
        name: String, documentation: Documentation = Documentation(), kind: Kind, types: [TypeDeclaration] = [],
        directions: Set<Direction> = []
    ) {
        self.name = name
        self.documentation = documentation
        self.kind = kind
        self.types = types
        self.directions = directions
    }
}

/// An object schema.
package struct Structure: Sendable {
    package var properties: [Property]
    package var additionalProperties: AdditionalProperties
    /// Whether it is an array or a map that holds itself, which needs a name: its only property is all of it.
    package var isCollection = false
    /// Members that are passed over though others without a property are not: those that only responses have.
    package var ignoredMembers: [String] = []
    /// What holds for its objects besides.
    package var assertions: Assertions?
    /// Whether it is an array in JSON, each property an element and its additional ones those behind.
    package var isTuple = false

    package enum AdditionalProperties: Sendable {
        /// Members without a property are skipped: JSON Schema's default.
        case ignored
        /// `additionalProperties: false`: such a member is an error.
        case forbidden
        /// Kept in a dictionary property, of this name, with values of this type.
        case kept(name: String, TypeReference)
    }

    package init(properties: [Property], additionalProperties: AdditionalProperties = .ignored) {
        self.properties = properties
        self.additionalProperties = additionalProperties
    }
}

/// A member of an object schema.
package struct Property: Sendable {
    /// In which direction a member travels.
    package enum Access: Sendable {
        case always
        /// `readOnly`: in responses.
        case response
        /// `writeOnly`: in requests.
        case request
    }

    /// The Swift name, unescaped: an emitter writes backticks where Swift wants them.
    package var name: String
    /// The member's name in JSON.
    package var wireName: String
    /// `readOnly` and `writeOnly`.
    package var access = Access.always
    /// Without the optionality of the property itself.
    package var type: TypeReference
    package var isRequired: Bool
    /// Whether the value may be `null`. Not required and nullable at once is `Presence<T>`.
    package var isNullable: Bool
    /// Whether the value must be boxed, since the type contains itself through this property.
    package var isRecursive: Bool
    /// Whether the value is boxed since code that copies it in line would be too large.
    package var isLarge = false
    package var documentation: Documentation
    /// Its `default`, which then stands for a missing member as well, or the only value that it can have.
    package var initialValue: InitialValue?
    package var defaultKeyword: (any DefaultKeyword)?
    /// Of an event that a mapping template writes.
    package var mappedText: MappedText?
    /// Kept where tests are asked for.
    package var exampleKeyword: (any ExampleKeyword)?

    package init(
        name: String, wireName: String, type: TypeReference, isRequired: Bool, isNullable: Bool = false,
        isRecursive: Bool = false, documentation: Documentation = Documentation()
    ) {
        self.name = name
        self.wireName = wireName
        self.type = type
        self.isRequired = isRequired
        self.isNullable = isNullable
        self.isRecursive = isRecursive
        self.documentation = documentation
    }
}

/// A use of a type.
package indirect enum TypeReference: Hashable, Sendable {
    case string
    case boolean
    /// `Int`.
    case integer
    case int32
    case int64
    case double
    case float
    /// `DateTime`, RFC 3339.
    case dateTime
    /// `CalendarDate`, RFC 3339 full-date.
    case date
    /// `UniqueID`.
    case uuid
    /// `[UInt8]`, base64 in JSON.
    case bytes
    /// `JSONValue`: anything.
    case json
    /// A declaration by its full name, outermost first: `["Order", "Item"]`.
    case named([String], isEnumeration: Bool)
    case array(TypeReference)
    /// `[String: T]`.
    case dictionary(TypeReference)
    /// `null` allowed where there is no property to say so: elements and whole bodies.
    case optional(TypeReference)
    /// A string, number, array or dictionary whose values are limited.
    case constrained(TypeReference, Constraints)
}
