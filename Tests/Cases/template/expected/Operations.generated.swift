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

/// `GET /conditional`
enum GetConditional {
    struct Input: Equatable, Sendable {}
}

extension GetConditional.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}
