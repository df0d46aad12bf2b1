// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `CalcFunction` answers.
protocol CalcHandler: LambdaFunction {
    /// `POST /calc/{operand1}/{operator}`
    func calculate(_ input: Calculate.Input, context: Context) async throws -> Calculate.Output
}

private let calcRoutes = Routes("")

extension CalcHandler {
    static var routes: Routes { calcRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

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
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"CalcFunction\",\"sha256\":\"730d05d945ece625b050f61119e8c3838b20f07abbf1be2a432c7832632ee19d\"}}"
    }
}

/// The operations that the Lambda function `PassFunction` answers.
protocol PassHandler: LambdaFunction {
    /// `PUT /pets/{petId}`
    func passThrough(_ input: PassThrough.Input, context: Context) async throws -> PassThrough.Output
}

private let passRoutes = Routes("")

extension PassHandler {
    static var routes: Routes { passRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: PassThrough.Input = try event.decode { PassThrough.Input(from: &$0) }
        let output = try await passThrough(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"PassFunction\",\"sha256\":\"730d05d945ece625b050f61119e8c3838b20f07abbf1be2a432c7832632ee19d\"}}"
    }
}

/// The operations that the Lambda function `LoopFunction` answers.
protocol LoopHandler: LambdaFunction {
    /// `POST /loops`
    func loop(_ input: Loop.Input, context: Context) async throws -> Loop.Output
}

private let loopRoutes = Routes("")

extension LoopHandler {
    static var routes: Routes { loopRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Loop.Input = try event.decode { $0.value() }
        let output = try await loop(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"LoopFunction\",\"sha256\":\"730d05d945ece625b050f61119e8c3838b20f07abbf1be2a432c7832632ee19d\"}}"
    }
}

/// The operations that the Lambda function `AlikeFunction` answers.
protocol AlikeHandler: LambdaFunction {
    /// `POST /alike`
    func alike(_ input: Alike.Input, context: Context) async throws -> Alike.Output
}

private let alikeRoutes = Routes("")

extension AlikeHandler {
    static var routes: Routes { alikeRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Alike.Input = try event.decode { Alike.Input(from: &$0) }
        let output = try await alike(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"AlikeFunction\",\"sha256\":\"730d05d945ece625b050f61119e8c3838b20f07abbf1be2a432c7832632ee19d\"}}"
    }
}

/// The operations that the Lambda function `UnlikeFunction` answers.
protocol UnlikeHandler: LambdaFunction {
    /// `POST /unlike`
    func unlike(_ input: Unlike.Input, context: Context) async throws -> Unlike.Output
}

private let unlikeRoutes = Routes("")

extension UnlikeHandler {
    static var routes: Routes { unlikeRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Unlike.Input = try event.decode { $0.value() }
        let output = try await unlike(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"UnlikeFunction\",\"sha256\":\"730d05d945ece625b050f61119e8c3838b20f07abbf1be2a432c7832632ee19d\"}}"
    }
}

/// The operations that the Lambda function `ChooseFunction` answers.
protocol ChooseHandler: LambdaFunction {
    /// `POST /choices/{operator}`
    func choose(_ input: Choose.Input, context: Context) async throws -> Choose.Output
}

private let chooseRoutes = Routes("")

extension ChooseHandler {
    static var routes: Routes { chooseRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Choose.Input = try event.decode { Choose.Input(from: &$0) }
        let output = try await choose(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"ChooseFunction\",\"sha256\":\"730d05d945ece625b050f61119e8c3838b20f07abbf1be2a432c7832632ee19d\"}}"
    }
}

/// The operations that the Lambda function `PageFunction` answers.
protocol PageHandler: LambdaFunction {
    /// `GET /page`
    func page(_ input: Page.Input, context: Context) async throws -> Page.Output
}

private let pageRoutes = Routes("")

extension PageHandler {
    static var routes: Routes { pageRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        throw HTTPError(.notFound)
    }

    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: Page.Input = try event.decode { Page.Input(from: &$0) }
        let output = try await page(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"PageFunction\",\"sha256\":\"730d05d945ece625b050f61119e8c3838b20f07abbf1be2a432c7832632ee19d\"}}"
    }
}
