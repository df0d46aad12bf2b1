/// Names that mean something else in Swift, to the runtime or to those who use it.
extension Names {
    /// Names that backticks do not make usable as a property or an argument, and types that a property would hide from
    /// the initializers beside it.
    static let unusableMembers: Set<String> = [
        "self", "Self", "Type", "Protocol", "init", "_", "hashValue", "RequestReader", "JSONMembers",
    ]

    /// Whether a case of an enumeration may be called so.
    static func isUsableCase(_ name: String) -> Bool { !unusableCases.contains(name) }

    static let unusableCases: Set<String> =
        unusableMembers.union([
            "rawValue", "allCases", "none", "some", "hash", "encode", "parameter", "expectation", "keyword", "limit",
            "textShape", "example", "exampleJSON",
        ])

    /// Types that a top-level or nested type of the document would hide from generated and from user's code.
    package static let reservedTypes: Set<String> = [
        // The standard library and Swift itself.
        "Any", "AnyObject", "Array", "ArraySlice", "Bool", "CaseIterable", "Character", "Codable", "CodingKey",
        "Collection", "Comparable", "Decodable", "Decoder", "Dictionary", "Double", "Duration", "Encodable", "Encoder",
        "Equatable", "Error", "Float", "Hashable", "Hasher", "Identifiable", "Int", "Int8", "Int16", "Int32", "Int64",
        "Iterator", "KeyPath", "Never", "ObjectIdentifier", "Optional", "Protocol", "Range", "RawRepresentable",
        "Result", "Self", "Sendable", "Sequence", "Set", "StaticString", "String", "Substring", "Swift", "Task",
        "Type", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Unicode", "Void", "Actor", "MainActor",
        // Gatewright.
        "AuthorizedResource", "AuthorizerAnswer", "AuthorizerRequest", "Base64", "Boxed", "ByteStream", "CORS",
        "CalendarDate", "Caller", "CallerValues", "Context", "ContextValue", "CrossOriginFunction", "DateTime",
        "FailureText", "FormFile", "FunctionError", "Gatewright", "HTTPAuthorization", "HTTPError", "HTTPHeaders",
        "HTTPMethod", "HTTPStatus", "HeaderStyle", "Input",
        "IntegrationFailure", "JSONAttempts", "JSONCodable", "JSONCursor", "JSONDecodable", "JSONElements",
        "JSONEncodable", "JSONError", "JSONFault", "JSONKind", "JSONMembers", "JSONValue", "JSONWriter",
        "LambdaFunction", "LimitedNumber", "Log", "MappedEvent", "MethodARN", "Output", "ParameterStyle",
        "ParameterValue", "Pattern", "PercentCoding", "Presence", "RESTAuthorization", "Request", "RequestReader",
        "Response", "RouteMatch", "RoutePrecedence", "Routes", "SimpleAuthorization", "TextDecodable", "TextEncoding",
        "TextFormat", "TextScalars", "TextShape", "UniqueID",
        // Foundation, which user's code beside it may import.
        "Data", "Date", "Decimal", "Locale", "Notification", "Operation", "Thread", "TimeZone", "Timer", "URL", "UUID",
    ]
}
