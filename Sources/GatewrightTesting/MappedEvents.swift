import Gatewright

extension JSONWriter {
    /// Writes a value as the text that a mapping template makes of it between quotes.
    ///
    /// - Parameters:
    ///   - separators: what stands between elements, the outermost first. Nil for JSON within the text.
    ///   - isPercentEncoded: whether the text comes as it stands in a path.
    ///   - write: writes the value as JSON.
    public mutating func mappedText(
        separators: [String]? = nil, isPercentEncoded: Bool = false, _ write: (inout JSONWriter) -> Void
    ) {
        var inner = JSONWriter()
        write(&inner)
        let value = JSONValue(parsing: inner.bytes) ?? .null
        let text = separators.map { value.mappedText($0[...]) } ?? value.description
        string(isPercentEncoded ? PercentCoding.encode(text) : text)
    }
}

extension JSONValue {
    fileprivate func mappedText(_ separators: ArraySlice<String>) -> String {
        let separator = separators.first ?? ","
        let rest = separators.dropFirst()
        return switch self {
        case .array(let elements): elements.map { $0.mappedText(rest) }.joined(separator: separator)
        case .object(let members):
            members.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value.mappedText(rest)] }
                .joined(separator: separator)
        default: parameterText
        }
    }
}

/// A failure of a non-proxy integration that is known by the text of an error, as API Gateway knows it.
public protocol FailureReading: IntegrationFailure {
    /// The failure that an error's text selects.
    init?(errorMessage: String)
}

extension FailureReading {
    /// The words within an error's text. Nil where it is not of the failure.
    public static func words(
        in message: String, prefix: String, fallback: String = "", suffix: String = "", isOpen: Bool = true
    ) -> String? {
        if message == prefix + fallback + suffix { return "" }
        guard isOpen, message.utf8.count >= prefix.utf8.count + suffix.utf8.count, message.hasPrefix(prefix),
            message.hasSuffix(suffix)
        else { return nil }
        return String(message.dropFirst(prefix.count).dropLast(suffix.count))
    }
}

extension Client {
    /// Hands the function an event as a non-proxy integration does, and reads the result.
    ///
    /// - Throws: `FunctionError` where the invocation fails.
    public func invoke<Output>(
        _ write: (inout JSONWriter) -> Void, reading read: (inout JSONCursor) -> Output?
    ) async throws -> Output {
        guard let host else { throw ClientError("an API that is asked by HTTP makes the events of its functions") }
        var writer = JSONWriter()
        write(&writer)
        let result = try await host.invoke(writer.bytes)
        var cursor = JSONCursor(result)
        let output = read(&cursor)
        if cursor.finish(), let output { return output }
        let faults = cursor.errors.map { "\($0.pointer) \($0.message)" }.joined(separator: ", ")
        throw ClientError("the result is not what the document describes: \(faults)")
    }

    /// The same of an operation whose errors select responses.
    ///
    /// - Throws: the failure that an error selects, or `FunctionError`.
    public func invoke<Output, Failure: FailureReading>(
        _ write: (inout JSONWriter) -> Void, failing: Failure.Type, reading read: (inout JSONCursor) -> Output?
    ) async throws -> Output {
        do {
            return try await invoke(write, reading: read)
        } catch let error as FunctionError {
            if let failure = Failure(errorMessage: error.message) { throw failure }
            throw error
        }
    }
}
