// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `OverriddenFunction` answers.
protocol OverriddenHandler: LambdaFunction {
    /// `GET /overridden`
    func getOverridden(_ input: GetOverridden.Input, context: Context) async throws -> GetOverridden.Output
}

extension OverriddenHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: GetOverridden.Input = try event.decode { $0.value() }
        let output = try await getOverridden(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"OverriddenFunction","sha256":"a7915bf197256a8612752f97ed9dadb1b967a7d9d63255d853001b8b9a7792fd"}}"#
    }
}

/// The operations that the Lambda function `AsynchronousFunction` answers.
protocol AsynchronousHandler: LambdaFunction {
    /// `POST /asynchronous`
    func postAsynchronous(_ input: PostAsynchronous.Input, context: Context) async throws -> PostAsynchronous.Output
}

extension AsynchronousHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: PostAsynchronous.Input = try event.decode { $0.value() }
        let output = try await postAsynchronous(input, context: context)
        return event.result { $0.value(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"AsynchronousFunction","sha256":"a7915bf197256a8612752f97ed9dadb1b967a7d9d63255d853001b8b9a7792fd"}}"#
    }
}

/// The operations that the Lambda function `MarkedFunction` answers.
protocol MarkedHandler: LambdaFunction {
    /// `GET /marked`
    func listMarked(_ input: ListMarked.Input, context: Context) async throws -> ListMarked.Output

    /// `POST /marked`
    func addMarked(_ input: AddMarked.Input, context: Context) async throws -> AddMarked.Output

    /// `DELETE /marked/{id}`
    func dropMarked(_ input: DropMarked.Input, context: Context) async throws -> DropMarked.Output

    /// `ANY /marked/{id}`: `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `DELETE` has its own operation.
    func anyMarked(_ input: AnyMarked.Input, context: Context) async throws -> AnyMarked.Output
}

extension MarkedHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        if event.has("GET", at: "call", "method"), event.has("/marked", at: "call", "path") {
            let input: ListMarked.Input
            do {
                input = try event.decode { ListMarked.Input(from: &$0) }
            } catch {
                throw ListMarked.Failure.badRequest(error.message)
            }
            let output = try await listMarked(input, context: context)
            return event.result { $0.string(output) }
        }
        if event.has("POST", at: "call", "method"), event.has("/marked", at: "call", "path") {
            let input: AddMarked.Input
            do {
                input = try event.decode { AddMarked.Input(from: &$0) }
            } catch {
                throw AddMarked.Failure.badRequest(error.message)
            }
            let output = try await addMarked(input, context: context)
            return event.result { $0.string(output) }
        }
        if event.has("DELETE", at: "call", "method"), event.has("/marked/{id}", at: "call", "path") {
            let input: DropMarked.Input
            do {
                input = try event.decode { DropMarked.Input(from: &$0) }
            } catch {
                throw DropMarked.Failure.badRequest(error.message)
            }
            let output = try await dropMarked(input, context: context)
            return event.result { $0.string(output) }
        }
        if event.has("/marked/{id}", at: "call", "path") {
            let input: AnyMarked.Input
            do {
                input = try event.decode { AnyMarked.Input(from: &$0) }
            } catch {
                throw AnyMarked.Failure.badRequest(error.message)
            }
            let output = try await anyMarked(input, context: context)
            return event.result { $0.string(output) }
        }
        throw event.unknownOperation
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"MarkedFunction","sha256":"a7915bf197256a8612752f97ed9dadb1b967a7d9d63255d853001b8b9a7792fd"}}"#
    }
}

/// The operations that the Lambda function `LiteralFunction` answers.
protocol LiteralHandler: LambdaFunction {
    /// `GET /literal`
    func read(_ input: Read.Input, context: Context) async throws -> Read.Output

    /// `PUT /literal`
    func write(_ input: Write.Input, context: Context) async throws -> Write.Output
}

extension LiteralHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        if event.has("read", at: "op") {
            let input: Read.Input = try event.decode { Read.Input(from: &$0) }
            let output = try await read(input, context: context)
            return event.result { $0.string(output) }
        }
        if event.has("write", at: "op") {
            let input: Write.Input = try event.decode { Write.Input(from: &$0) }
            let output = try await write(input, context: context)
            return event.result { $0.string(output) }
        }
        throw event.unknownOperation
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"LiteralFunction","sha256":"a7915bf197256a8612752f97ed9dadb1b967a7d9d63255d853001b8b9a7792fd"}}"#
    }
}

/// The operations that the Lambda function `MembersFunction` answers.
protocol MembersHandler: LambdaFunction {
    /// `PUT /members`
    func manyMembers(_ input: ManyMembers.Input, context: Context) async throws -> ManyMembers.Output

    /// `GET /members`
    func fewMembers(_ input: FewMembers.Input, context: Context) async throws -> FewMembers.Output
}

extension MembersHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        if event.hasMembers("\u{1}b") {
            let input: ManyMembers.Input = try event.decode { ManyMembers.Input(from: &$0) }
            let output = try await manyMembers(input, context: context)
            return event.result { $0.string(output) }
        }
        if event.hasMembers("\u{1}a\u{5}stage") {
            let input: FewMembers.Input = try event.decode { FewMembers.Input(from: &$0) }
            let output = try await fewMembers(input, context: context)
            return event.result { $0.string(output) }
        }
        throw event.unknownOperation
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"MembersFunction","sha256":"a7915bf197256a8612752f97ed9dadb1b967a7d9d63255d853001b8b9a7792fd"}}"#
    }
}

/// The operations that the Lambda function `MethodFunction` answers.
protocol MethodHandler: LambdaFunction {
    /// `GET /any`
    func getMethod(_ input: GetMethod.Input, context: Context) async throws -> GetMethod.Output

    /// `ANY /any`: `DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `GET` has its own operation.
    func anyMethod(_ input: AnyMethod.Input, context: Context) async throws -> AnyMethod.Output
}

extension MethodHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        if event.has("GET", at: "method") {
            let input: GetMethod.Input = try event.decode { GetMethod.Input(from: &$0) }
            let output = try await getMethod(input, context: context)
            return event.result { $0.string(output) }
        }
        let input: AnyMethod.Input = try event.decode { AnyMethod.Input(from: &$0) }
        let output = try await anyMethod(input, context: context)
        return event.result { $0.string(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"MethodFunction","sha256":"a7915bf197256a8612752f97ed9dadb1b967a7d9d63255d853001b8b9a7792fd"}}"#
    }
}

/// The operations that the Lambda function `UntoldFunction` answers.
protocol UntoldHandler: LambdaFunction {
    /// Answers an event that is no HTTP request: what the integrations of these methods make of one.
    ///
    /// - `GET /untold`
    /// - `PUT /untold`
    func handle(event: JSONValue, context: Context) async throws -> JSONValue
}

extension UntoldHandler {
    @available(*, unavailable, message: "answer the events that are no HTTP request here")
    func handle(event: JSONValue, context: Context) async throws -> JSONValue {
        throw HTTPError(.notImplemented)
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"UntoldFunction","sha256":"a7915bf197256a8612752f97ed9dadb1b967a7d9d63255d853001b8b9a7792fd"}}"#
    }
}
