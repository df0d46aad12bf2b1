// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

extension ReadBox.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.set(.path, "boxId") { $0.string(self.boxId) }
    }
}

extension ReadBox.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        var reader = answer.reader
        switch answer.status.code {
        case 200:
            let body = reader.text("text/plain")
            guard let body, reader.isValid else { throw answer.mismatch(reader.error) }
            self = .ok(body)
        default: throw answer.undocumented
        }
    }
}

extension FillBox.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.set(.path, "boxId") { $0.string(self.boxId) }
    }
}

extension FillBox.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension EmptyBox.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
        request.set(.path, "boxId") { $0.string(self.boxId) }
    }
}

extension EmptyBox.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension ListKeys.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension ListKeys.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension AddKey.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension AddKey.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension LookAround.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension LookAround.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension Insider.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("token", self.token)
        parts.set(self.methodARN)
    }
}

extension Stranger.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("token", self.token)
        parts.set(self.methodARN)
    }
}

extension Badge.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("token", self.token)
        parts.set(self.methodARN)
    }
}

extension Visitor.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("xName", self.xName)
        parts.set("name", self.name)
        parts.set("floor", self.floor)
        parts.set("identitySourceIp", self.identitySourceIp)
        parts.set(self.methodARN)
    }
}

extension Clerk.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("xName", self.xName)
        parts.set(self.methodARN)
    }
}
