// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /customers`
enum CreateCustomer {
    struct Input: Equatable, Sendable {
        @Boxed var body: CustomerInput
    }

    enum Output: Equatable, Sendable {
        /// `201`: With what the server adds.
        indirect case created(Customer)
    }
}

extension CreateCustomer.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: CustomerInput? = reader.json("application/json") { CustomerInput(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension CreateCustomer.Output {
    var response: Response {
        switch self {
        case .created(let body):
            return Response(status: 201, json: body)
        }
    }
}

/// `PUT /customers`
enum PutCustomers {
    struct Input: Equatable, Sendable {
        var body: [CustomerInput]
    }

    enum Output: Equatable, Sendable {
        /// `200`: Shared, the same in both directions, and one for each alone.
        case ok(OkBody)
    }

    struct OkBody: Hashable, Sendable {
        var plain: Plain?
        var receipt: Receipt?
        var stamp: Stamp?

        struct Stamp: Hashable, Sendable {
            var id: String
        }
    }
}

extension PutCustomers.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: [CustomerInput]? = reader.json("application/json") { $0.array { CustomerInput(from: &$0) } }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension PutCustomers.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension PutCustomers.OkBody: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        if let plain {
            writer.member("plain")
            plain.encode(to: &writer)
        }
        if let receipt {
            writer.member("receipt")
            receipt.encode(to: &writer)
        }
        if let stamp {
            writer.member("stamp")
            stamp.encode(to: &writer)
        }
        writer.endObject()
    }
}

extension PutCustomers.OkBody.Stamp: JSONEncodable {
    func encode(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", id)
        writer.endObject()
    }
}

/// `POST /logins`
enum CreateLogin {
    struct Input: Equatable, Sendable {
        var body: LoginInput
    }

    enum Output: Equatable, Sendable {
        /// `204`: Done.
        case noContent
    }
}

extension CreateLogin.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: LoginInput? = reader.json("application/json") { LoginInput(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension CreateLogin.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
