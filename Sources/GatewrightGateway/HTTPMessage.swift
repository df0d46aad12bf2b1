import Gatewright

/// A header field, with the name as it was written.
package struct HTTPField: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A request as a client sends it to a deployed API.
package struct HTTPRequest: Hashable, Sendable {
    /// In capitals, as HTTP compares methods with case.
    package var method: String
    /// Below the stage, percent-encoded, without the query: `/orders/7`.
    package var path: String
    /// What follows `?`, percent-encoded. Empty without a query.
    package var query: String
    /// In the order in which they were sent; names may repeat.
    package var headers: [HTTPField]
    package var body: [UInt8]
    /// The client's address.
    package var sourceIP: String

    package init(
        method: String, path: String, query: String = "", headers: [HTTPField] = [], body: [UInt8] = [],
        sourceIP: String = "127.0.0.1"
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.sourceIP = sourceIP
    }
}

/// A response as the client gets it.
package struct HTTPResponse: Hashable, Sendable {
    /// 100 to 599.
    package var status: Int
    /// `Content-Length` is left to whoever sends the response.
    package var headers: [HTTPField]
    package var body: [UInt8]

    package init(status: Int, headers: [HTTPField] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension [HTTPField] {
    /// The values of the fields with this name, whatever its case.
    package func values(_ name: String) -> [String] {
        let wanted = name.lowercased()
        return filter { $0.name.lowercased() == wanted }.map(\.value)
    }

    /// The value of the first field with this name, whatever its case.
    package func value(_ name: String) -> String? {
        let wanted = name.lowercased()
        return first { $0.name.lowercased() == wanted }?.value
    }

    /// Puts one field in the place of all that have its name.
    mutating func set(_ name: String, _ value: String) {
        let replaced = name.lowercased()
        removeAll { $0.name.lowercased() == replaced }
        append(HTTPField(name, value))
    }

    /// The values of each name, in the order of their first appearance and with its spelling.
    ///
    /// - Parameter ignoringCase: for headers. The names of parameters differ by case.
    func grouped(ignoringCase: Bool) -> [(name: String, values: [String])] {
        var groups: [(name: String, values: [String])] = []
        var indices: [String: Int] = [:]
        for field in self {
            let key = ignoringCase ? field.name.lowercased() : field.name
            if let index = indices[key] {
                groups[index].values.append(field.value)
            } else {
                indices[key] = groups.count
                groups.append((field.name, [field.value]))
            }
        }
        return groups
    }
}

extension HTTPResponse {
    /// The response as the client gets it: without a body if it asked with HEAD, whoever answers (RFC 9110 §9.3.2).
    package func answering(_ request: HTTPRequest) -> HTTPResponse {
        var response = self
        if request.method == "HEAD" { response.body = [] }
        return response
    }

    /// What RFC 9110 calls the status. Empty for one that it does not know.
    package var reason: String { HTTPStatus(status).reason }
}
