// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `GET /sub`
enum Sub {
    struct Input: Hashable, Sendable {}
}

extension Sub.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /sub-alias`
enum SubAlias {
    struct Input: Hashable, Sendable {}
}

extension SubAlias.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /join`
enum Join {
    struct Input: Hashable, Sendable {}
}

extension Join.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /literal`
enum Literal {
    struct Input: Hashable, Sendable {}
}

extension Literal.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /plain-arn`
enum PlainArn {
    struct Input: Hashable, Sendable {}
}

extension PlainArn.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /getatt`
enum GetAtt {
    struct Input: Hashable, Sendable {}
}

extension GetAtt.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /stage`
enum Stage {
    struct Input: Hashable, Sendable {}
}

extension Stage.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /stack`
enum Stack {
    struct Input: Hashable, Sendable {}
}

extension Stack.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /variables`
enum Variables {
    struct Input: Hashable, Sendable {}
}

extension Variables.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /import`
enum Imported {
    struct Input: Hashable, Sendable {}
}

extension Imported.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /parameter`
enum Parameter {
    struct Input: Hashable, Sendable {}
}

extension Parameter.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /terraform`
enum Terraform {
    struct Input: Hashable, Sendable {}
}

extension Terraform.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /terraform-bare`
enum TerraformBare {
    struct Input: Hashable, Sendable {}
}

extension TerraformBare.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /mustache`
enum Mustache {
    struct Input: Hashable, Sendable {}
}

extension Mustache.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /shell`
enum Shell {
    struct Input: Hashable, Sendable {}
}

extension Shell.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /condition`
enum Condition {
    struct Input: Hashable, Sendable {}
}

extension Condition.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /folded`
enum Folded {
    struct Input: Hashable, Sendable {}
}

extension Folded.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}

/// `GET /streamed`
enum Streamed {
    struct Input: Hashable, Sendable {}
}

extension Streamed.Input {
    init(_ request: Request) throws(HTTPError) {
        self.init()
    }
}
