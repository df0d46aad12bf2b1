// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Calculator` answers.
protocol CalculatorHandler: LambdaFunction {
    /// `GET /calculations/{a}`
    func calculate(_ input: Calculate.Input, context: Context) async throws -> Calculate.Output

    /// `GET /lists`
    func list(_ input: List.Input, context: Context) async throws -> List.Output

    /// `GET /whole`
    func whole(_ input: Whole.Input, context: Context) async throws -> Whole.Output

    /// `GET /passed`
    func passed(_ input: Passed.Input, context: Context) async throws -> Passed.Output

    /// `GET /constant`
    func constant(_ input: Constant.Input, context: Context) async throws -> Constant.Output

    /// `GET /untold`
    func untold(_ input: Untold.Input, context: Context) async throws -> Untold.Output
}

extension CalculatorHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        if event.has("calculate", at: "op") {
            let input: Calculate.Input = try event.decode { Calculate.Input(from: &$0) }
            let output = try await calculate(input, context: context)
            return event.result { output.encode(to: &$0) }
        }
        if event.has("list", at: "op") {
            let input: List.Input = try event.decode { List.Input(from: &$0) }
            let output = try await list(input, context: context)
            return event.result { output.encode(to: &$0) }
        }
        if event.has("whole", at: "op") {
            let input: Whole.Input = try event.decode { Whole.Input(from: &$0) }
            let output = try await whole(input, context: context)
            return event.result { output.encode(to: &$0) }
        }
        if event.has("passed", at: "op") {
            let input: Passed.Input = try event.decode { Passed.Input(from: &$0) }
            let output = try await passed(input, context: context)
            return event.result { output.encode(to: &$0) }
        }
        if event.has("constant", at: "op") {
            let input: Constant.Input = try event.decode { Constant.Input(from: &$0) }
            let output = try await constant(input, context: context)
            return event.result { $0.value(output) }
        }
        if event.has("untold", at: "op") {
            let input: Untold.Input = try event.decode { Untold.Input(from: &$0) }
            let output = try await untold(input, context: context)
            return event.result { $0.value(output) }
        }
        throw event.unknownOperation
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Calculator","sha256":"5b4ede8557c5f8c3a8e20161fe718d00e65191d60a27b4bd6e35dfc4f35aafe4"}}"#
    }
}
