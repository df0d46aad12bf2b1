// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

extension ListPictures.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension ListPictures.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension AddPicture.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension AddPicture.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension RemovePicture.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension RemovePicture.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension ListFrames.Input: GatewrightTesting.OperationInput {
    public func write(to request: inout GatewrightTesting.RequestParts) {
    }
}

extension ListFrames.Output: GatewrightTesting.OperationOutput {
    public init(from answer: GatewrightTesting.Answer) throws {
        switch answer.status.code {
        case 204: self = .noContent
        default: throw answer.undocumented
        }
    }
}

extension Ticket.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("authorization", self.authorization)
        parts.set("day", self.day)
        parts.set(self.methodARN)
    }
}

extension Painter.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("authorization", self.authorization)
        parts.set(self.methodARN)
    }
}

extension FrameMaker.Input: GatewrightTesting.AuthorizerInput {
    public func write(to parts: inout GatewrightTesting.AuthorizerParts) {
        parts.set("authorization", self.authorization)
        parts.set("routeKey", self.routeKey)
        parts.set(self.methodARN)
    }
}
