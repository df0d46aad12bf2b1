import Foundation
import Gatewright
import GatewrightTesting

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A deployed API, or one on this machine, by its URL.
///
/// ```swift
/// let api = OrdersClient(URLSender("https://abcde12345.execute-api.us-east-1.amazonaws.com/prod"))
/// ```
public struct URLSender: RequestSender {
    private let base: String
    private let headers: [String: String]

    /// - Parameters:
    ///   - url: of the API, with the stage where there is one in paths.
    ///   - headers: header fields for every request, such as `Authorization`.
    public init(_ url: String, headers: [String: String] = [:]) {
        base = url.hasSuffix("/") ? String(url.dropLast()) : url
        self.headers = headers
    }

    /// Sends a request.
    ///
    /// - Throws: ``HostError`` for what is no URL, and what `URLSession` throws.
    public func send(
        _ method: String, _ target: String, headers: HTTPHeaders, body: [UInt8]
    ) async throws -> Response {
        guard let url = URL(string: base + target) else { throw HostError("\(base + target) is no URL") }
        var request = URLRequest(url: url)
        request.httpMethod = method
        for (name, value) in self.headers { request.setValue(value, forHTTPHeaderField: name) }
        for field in headers.fields { request.setValue(field.value, forHTTPHeaderField: field.name) }
        if !body.isEmpty { request.httpBody = Data(body) }
        let (data, answer) = try await URLSession.shared.data(for: request)
        guard let answer = answer as? HTTPURLResponse else { throw HostError("the answer is not of HTTP") }
        var fields = HTTPHeaders()
        for (name, value) in answer.allHeaderFields {
            if let name = name as? String, let value = value as? String { fields.append(name: name, value: value) }
        }
        return Response(status: HTTPStatus(answer.statusCode), headers: fields, body: Array(data))
    }
}
