import Gatewright

/// What a client got, to be read as an operation's `Output`.
public struct Answer: Sendable {
    /// The response itself.
    public let response: Response

    /// The status of the response.
    public var status: HTTPStatus { response.status }

    init(_ response: Response) { self.response = response }

    /// Reads the response as a function reads a request: a header is a parameter, and the bodies are alike.
    public var reader: RequestReader {
        var headers = response.headers
        for field in response.headers.fields where field.name.lowercased().hasPrefix(HTTPHeaders.remapped) {
            let name = String(field.name.dropFirst(HTTPHeaders.remapped.count))
            if headers[name] == nil { headers[name] = field.value }
        }
        if let cookie = response.cookies.first { headers["Set-Cookie"] = cookie }
        return RequestReader(Request(.post, "/", headers: headers, body: response.body))
    }

    /// The values of `Set-Cookie`; nil without any.
    public var cookies: [String]? { response.cookies.isEmpty ? nil : response.cookies }

    /// The response has a status that the operation does not document.
    public var undocumented: AnswerError { AnswerError(response, "the operation documents no such status") }

    /// The response has another form than the document says.
    ///
    /// - Parameter error: what reading it found.
    public func mismatch(_ error: HTTPError) -> AnswerError {
        let issues = error.issues.map { "\($0.location) \($0.place)\($0.pointer) \($0.message)" }
        return AnswerError(response, issues.isEmpty ? error.message : issues.joined(separator: ", "))
    }
}

extension HTTPHeaders {
    /// What a REST API puts before the names of fields that it sets by itself.
    static let remapped = "x-amzn-remapped-"

    /// The value that a function has given a field, also where the gateway has renamed it.
    func value(setByFunction name: String) -> String? { self[Self.remapped + name] ?? self[name] }
}

/// What a generated `Output` can do.
public protocol OperationOutput: Sendable {
    /// Reads an answer.
    ///
    /// - Throws: ``AnswerError`` where it is none that the document describes.
    init(from answer: Answer) throws
}

/// An answer that the document does not describe.
public struct AnswerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The answer.
    public let response: Response
    /// What is wrong with it.
    public let reason: String

    init(_ response: Response, _ reason: String) {
        self.response = response
        self.reason = reason
    }

    /// The status, what is wrong with it, and the body.
    public var description: String {
        let body = response.text.map { $0.isEmpty ? "" : ": " + $0.prefix(2000) } ?? ": \(response.body.count) bytes"
        return "\(response.status): \(reason)\(body)"
    }
}
