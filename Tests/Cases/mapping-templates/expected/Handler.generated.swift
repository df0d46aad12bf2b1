// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `CalcFunction` answers.
protocol CalcHandler: LambdaFunction {
    /// `POST /calc/{operand1}/{operator}`
    func calculate(_ input: Calculate.Input, context: Context) async throws -> Calculate.Output
}

extension CalcHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Calculate.Input
        do {
            input = try event.decode { Calculate.Input(from: &$0) }
        } catch {
            throw Calculate.Failure.badRequest(error.message)
        }
        let output = try await calculate(input, context: context)
        return event.result { $0.string(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"CalcFunction","sha256":"eb7f9cc36c317669ca5bd4a30cc753fe434ed8471a226e8eb8c4ac215c9b3122"}}"#
    }
}

/// The operations that the Lambda function `PassFunction` answers.
protocol PassHandler: LambdaFunction {
    /// `PUT /pets/{petId}`
    func passThrough(_ input: PassThrough.Input, context: Context) async throws -> PassThrough.Output
}

extension PassHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: PassThrough.Input = try event.decode { PassThrough.Input(from: &$0) }
        let output = try await passThrough(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"PassFunction","sha256":"eb7f9cc36c317669ca5bd4a30cc753fe434ed8471a226e8eb8c4ac215c9b3122"}}"#
    }
}

/// The operations that the Lambda function `LoopFunction` answers.
protocol LoopHandler: LambdaFunction {
    /// `POST /loops`
    func loop(_ input: Loop.Input, context: Context) async throws -> Loop.Output
}

extension LoopHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Loop.Input = try event.decode { $0.value() }
        let output = try await loop(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"LoopFunction","sha256":"eb7f9cc36c317669ca5bd4a30cc753fe434ed8471a226e8eb8c4ac215c9b3122"}}"#
    }
}

/// The operations that the Lambda function `AlikeFunction` answers.
protocol AlikeHandler: LambdaFunction {
    /// `POST /alike`
    func alike(_ input: Alike.Input, context: Context) async throws -> Alike.Output
}

extension AlikeHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Alike.Input = try event.decode { Alike.Input(from: &$0) }
        let output = try await alike(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"AlikeFunction","sha256":"eb7f9cc36c317669ca5bd4a30cc753fe434ed8471a226e8eb8c4ac215c9b3122"}}"#
    }
}

/// The operations that the Lambda function `UnlikeFunction` answers.
protocol UnlikeHandler: LambdaFunction {
    /// `POST /unlike`
    func unlike(_ input: Unlike.Input, context: Context) async throws -> Unlike.Output
}

extension UnlikeHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Unlike.Input = try event.decode { $0.value() }
        let output = try await unlike(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"UnlikeFunction","sha256":"eb7f9cc36c317669ca5bd4a30cc753fe434ed8471a226e8eb8c4ac215c9b3122"}}"#
    }
}

/// The operations that the Lambda function `ChooseFunction` answers.
protocol ChooseHandler: LambdaFunction {
    /// `POST /choices/{operator}`
    func choose(_ input: Choose.Input, context: Context) async throws -> Choose.Output
}

extension ChooseHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Choose.Input = try event.decode { Choose.Input(from: &$0) }
        let output = try await choose(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ChooseFunction","sha256":"eb7f9cc36c317669ca5bd4a30cc753fe434ed8471a226e8eb8c4ac215c9b3122"}}"#
    }
}

/// The operations that the Lambda function `PageFunction` answers.
protocol PageHandler: LambdaFunction {
    /// `GET /page`
    func turnPage(_ input: TurnPage.Input, context: Context) async throws -> TurnPage.Output
}

extension PageHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: TurnPage.Input = try event.decode { TurnPage.Input(from: &$0) }
        let output = try await turnPage(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"PageFunction","sha256":"eb7f9cc36c317669ca5bd4a30cc753fe434ed8471a226e8eb8c4ac215c9b3122"}}"#
    }
}
