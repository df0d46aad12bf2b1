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
