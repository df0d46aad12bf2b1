// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /sub`
enum Sub {
    struct Input: Equatable, Sendable {}
}

extension Sub.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /sub-alias`
enum SubAlias {
    struct Input: Equatable, Sendable {}
}

extension SubAlias.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /join`
enum Join {
    struct Input: Equatable, Sendable {}
}

extension Join.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /literal`
enum Literal {
    struct Input: Equatable, Sendable {}
}

extension Literal.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /plain-arn`
enum PlainArn {
    struct Input: Equatable, Sendable {}
}

extension PlainArn.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /getatt`
enum GetAtt {
    struct Input: Equatable, Sendable {}
}

extension GetAtt.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /stage`
enum Stage {
    struct Input: Equatable, Sendable {}
}

extension Stage.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /stack`
enum Stack {
    struct Input: Equatable, Sendable {}
}

extension Stack.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /variables`
enum Variables {
    struct Input: Equatable, Sendable {}
}

extension Variables.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /import`
enum Imported {
    struct Input: Equatable, Sendable {}
}

extension Imported.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /parameter`
enum Parameter {
    struct Input: Equatable, Sendable {}
}

extension Parameter.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /terraform`
enum Terraform {
    struct Input: Equatable, Sendable {}
}

extension Terraform.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /terraform-bare`
enum TerraformBare {
    struct Input: Equatable, Sendable {}
}

extension TerraformBare.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /mustache`
enum Mustache {
    struct Input: Equatable, Sendable {}
}

extension Mustache.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /shell`
enum Shell {
    struct Input: Equatable, Sendable {}
}

extension Shell.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /condition`
enum Condition {
    struct Input: Equatable, Sendable {}
}

extension Condition.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /folded`
enum Folded {
    struct Input: Equatable, Sendable {}
}

extension Folded.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /streamed`
///
/// The response is streamed.
enum Streamed {
    struct Input: Equatable, Sendable {}
}

extension Streamed.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /stack-name`
enum StackName {
    struct Input: Equatable, Sendable {}
}

extension StackName.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /other-stack`
enum OtherStack {
    struct Input: Equatable, Sendable {}
}

extension OtherStack.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /cdk`
enum Cdk {
    struct Input: Equatable, Sendable {}
}

extension Cdk.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `POST /non-proxy`
enum NonProxy {
    /// What the integration makes of a request.
    typealias Input = JSONValue

    typealias Output = JSONValue
}

/// The authorizer of the security scheme `Guard`.
enum Guard {
    struct Input: Equatable, Sendable {
        /// The value of the header `Authorization`.
        var token: String
        /// The method that the client asks for.
        var methodARN: MethodARN
    }

    typealias Output = RESTAuthorization
}

extension Guard.Input {
    /// - Returns: nil where something is missing that identifies a client.
    init?(_ request: AuthorizerRequest) {
        guard let token = request.token else { return nil }
        self.init(token: token, methodARN: request.methodARN)
    }
}
