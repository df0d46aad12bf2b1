// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Scale` answers.
protocol ScaleHandler: LambdaFunction {
    /// `POST /boxes/weight`
    func weighBox(_ input: WeighBox.Input, context: Context) async throws -> WeighBox.Output
}

extension ScaleHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: WeighBox.Input
        do {
            input = try event.decode { WeighBox.Input(from: &$0) }
        } catch {
            throw WeighBox.Failure.badRequest(error.message)
        }
        let output = try await weighBox(input, context: context)
        return event.result { output.encode(to: &$0) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Scale","sha256":"334302a1b7770fbfd2dab9aa1e685e5389920695337c07c0a6017109d32635f4"}}"#
    }
}
