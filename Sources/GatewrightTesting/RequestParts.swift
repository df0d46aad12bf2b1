import Gatewright

/// What an operation is asked with, before it is known how parameters and bodies are written: values by their names.
///
/// Generated code fills it from the operation's `Input`.
public struct RequestParts: Sendable {
    /// Where a parameter stands.
    public enum Location: String, CaseIterable, Hashable, Sendable {
        case path
        case query
        case header
        case cookie
    }

    enum Body: Hashable, Sendable {
        /// What is written as JSON, as a form or as a text, which the operation's description says.
        case value(JSONValue)
        case bytes([UInt8])
    }

    /// The method, where the operation answers several.
    public var method: HTTPMethod?
    /// What the client would like the answer to be.
    public var accept: String?
    var parameters: [Location: [String: JSONValue]] = [:]
    var body: Body?
    /// Of the body. Nil for the first one that the operation takes.
    var mediaType: String?

    /// Nothing yet.
    public init() {}

    /// Sets a parameter.
    ///
    /// - Parameter write: writes its value as JSON.
    public mutating func set(_ location: Location, _ name: String, _ write: (inout JSONWriter) -> Void) {
        parameters[location, default: [:]][name] = Self.value(write)
    }

    /// Sets a body that is JSON or a form.
    ///
    /// - Parameters:
    ///   - mediaType: one, or a list of which the first one counts.
    ///   - write: writes the value as JSON.
    public mutating func setBody(_ mediaType: String, _ write: (inout JSONWriter) -> Void) {
        body = .value(Self.value(write))
        self.mediaType = Self.first(of: mediaType)
    }

    /// Sets a body that is text.
    public mutating func setBody(_ mediaType: String, text: String) {
        body = .value(.string(text))
        self.mediaType = Self.first(of: mediaType)
    }

    /// Sets a body of bytes.
    public mutating func setBody(_ mediaType: String, bytes: [UInt8]) {
        body = .bytes(bytes)
        self.mediaType = Self.first(of: mediaType)
    }

    /// Sets a multipart body.
    public mutating func setBody(_ mediaType: String, parts: [FormFile]) {
        let written = Response(status: .ok, parts: parts, mediaType: Self.first(of: mediaType))
        body = .bytes(written.body)
        self.mediaType = written.headers["Content-Type"]
    }

    private static func value(_ write: (inout JSONWriter) -> Void) -> JSONValue {
        var writer = JSONWriter()
        write(&writer)
        return JSONValue(parsing: writer.bytes) ?? .null
    }

    /// The first of a list of media types. A range stands for bytes.
    static func first(of mediaTypes: String) -> String {
        let first = mediaTypes.prefix { $0 != "," }
        if first == "*/*" { return "application/octet-stream" }
        return first.hasSuffix("/*") ? first.dropLast() + "x-any" : String(first)
    }
}

/// What a generated `Input` can do.
public protocol OperationInput: Sendable {
    /// Says what a request is made of that the operation would read as this.
    func write(to request: inout RequestParts)
}

extension OperationInput {
    var parts: RequestParts {
        var parts = RequestParts()
        write(to: &parts)
        return parts
    }
}
