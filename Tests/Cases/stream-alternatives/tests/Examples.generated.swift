// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

extension Report: GatewrightTesting.ExampleProviding {
    public static var exampleJSON: String { #"{"rows":[3]}"# }
}
