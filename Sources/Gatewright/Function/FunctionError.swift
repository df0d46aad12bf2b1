/// An error that ends an invocation, as Lambda reports it to the caller.
///
/// HTTP requests are answered with a `Response` even when something goes wrong; this error is for invocations by other
/// events, whose caller looks at the function error.
public struct FunctionError: Error, Hashable, Sendable {
    /// What kind of error it is, without spaces: `OrderError.notFound`. Lambda's `errorType`.
    public var type: String
    /// What went wrong, for the caller to read. Lambda's `errorMessage`; an `aws` integration of API Gateway matches
    /// its `selectionPattern` against it.
    public var message: String

    /// An error of a kind, with words.
    public init(type: String, message: String) {
        self.type = type
        self.message = message
    }
}

extension FunctionError {
    /// The error of an authorizer by which a REST API answers its client with status 401. The API knows it by the
    /// message, to the letter.
    public static let unauthorized = FunctionError(type: "Unauthorized", message: "Unauthorized")

    /// The error of a function with several authorizers that is asked about a method which none of them protects.
    public static let notProtected = FunctionError(
        type: "Gatewright.NotProtected", message: "No authorizer of this function protects the method.")

    /// The error that was thrown, if it is one, or another error's type and description.
    init(_ error: any Error) {
        if let error = error as? FunctionError {
            self = error
        } else if let failure = error as? any IntegrationFailure {
            self.init(type: String(reflecting: Swift.type(of: failure)), message: failure.message)
        } else {
            self.init(type: String(reflecting: Swift.type(of: error)), message: String(describing: error))
        }
    }

    /// What a line of the log says of it.
    var fields: KeyValuePairs<String, JSONValue> {
        ["errorType": .string(type), "errorMessage": .string(message)]
    }

    /// The body for the Runtime API.
    var body: [UInt8] {
        var writer = JSONWriter(capacity: 128 + message.utf8.count)
        writer.beginObject()
        writer.member("errorType")
        writer.string(type)
        writer.member("errorMessage")
        writer.string(message)
        writer.endObject()
        return writer.bytes
    }
}
