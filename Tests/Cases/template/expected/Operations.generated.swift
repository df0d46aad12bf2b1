// Generated from template.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /hello/{name}`
enum GetHelloByName {
    struct Input: Equatable, Sendable {
        var name: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: Hello.
        case ok(String)
    }
}

extension GetHelloByName.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let name: String? = reader.path("name")
        guard let name, reader.isValid else { throw reader.error }
        self.init(name: name)
    }
}

extension GetHelloByName.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, text: body)
        }
    }
}

/// `POST /greetings`
enum PostGreetings {
    struct Input: Equatable, Sendable {
        var language: String?
        var body: Greeting
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        case ok(Greeting)
    }
}

extension PostGreetings.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let language: String? = reader.queryIfPresent("language")
        let body: Greeting? = reader.json("application/json") { Greeting(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(language: language, body: body)
    }
}

extension PostGreetings.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

/// `GET /conditional`
enum GetConditional {
    struct Input: Equatable, Sendable {}
}

extension GetConditional.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /aliases`
enum GetAliases {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: By the alias of SAM.
        case ok
    }
}

extension GetAliases.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension GetAliases.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// `PUT /aliases`
enum PutAliases {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: By an alias.
        case ok
    }
}

extension PutAliases.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension PutAliases.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// `DELETE /aliases`
enum DeleteAliases {
    struct Input: Equatable, Sendable {}

    enum Output: Equatable, Sendable {
        /// `200`: By a version.
        case ok
    }
}

extension DeleteAliases.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

extension DeleteAliases.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// `POST /conditions`
///
/// Requires `guard`. Who calls: `try context.authorizer`.
enum PostConditions {
    struct Input: Equatable, Sendable {
        var depth: Int?
        var body: Conditional
    }

    enum Output: Equatable, Sendable {
        /// `200`: The first.
        case ok
    }
}

extension PostConditions.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let depth: Int? = reader.queryIfPresent("depth")
        let body: Conditional? = reader.json("application/json") { Conditional(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(depth: depth, body: body)
    }
}

extension PostConditions.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}

/// The authorizer of the security scheme `guard`.
enum Guard {
    struct Input: Equatable, Sendable {
        /// The value of the header `Tenant`.
        var tenant: String
        /// The query parameter `key`.
        var key: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Guard.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard let tenant = request.header("Tenant"), let key = request.query("key") else { return nil }
        self.init(tenant: tenant, key: key, methodARN: request.methodARN)
    }
}
