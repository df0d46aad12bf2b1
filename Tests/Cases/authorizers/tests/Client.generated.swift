// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

/// Sends the Lambda function `BoxesFunction` requests as API Gateway would.
struct BoxesClient: GatewrightTesting.FunctionClient {
    let client: GatewrightTesting.Client

    /// - Parameters:
    ///   - payload: The format of all events, instead of the one that each integration declares.
    ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
    ///   - apiKey: The key that requests have in `X-API-Key`.
    init(
        _ function: some BoxesHandler, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            boxesContract, function, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere.
    init(
        _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            boxesContract, host: host, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of an API that is asked by HTTP.
    init(_ sender: some GatewrightTesting.RequestSender) {
        client = GatewrightTesting.Client(boxesContract, sender: sender)
    }

    /// Looks into a box.
    ///
    /// `GET /boxes/{boxId}`
    ///
    /// Requires `Badge`. Who calls: `try context.authorizer`.
    func readBox(boxId: String) async throws -> ReadBox.Output {
        let request_: ReadBox.Input = ReadBox.Input(boxId: boxId)
        return try await self.readBox(request_)
    }

    /// Looks into a box.
    ///
    /// `GET /boxes/{boxId}`
    ///
    /// Requires `Badge`. Who calls: `try context.authorizer`.
    func readBox(_ input: ReadBox.Input) async throws -> ReadBox.Output {
        try await client.call("readBox", input)
    }

    /// `PUT /boxes/{boxId}`
    ///
    /// Requires `Visitor` and `Key`. Who calls: `try context.authorizer` and `try context.apiKey`.
    func fillBox(boxId: String) async throws -> FillBox.Output {
        let request_: FillBox.Input = FillBox.Input(boxId: boxId)
        return try await self.fillBox(request_)
    }

    /// `PUT /boxes/{boxId}`
    ///
    /// Requires `Visitor` and `Key`. Who calls: `try context.authorizer` and `try context.apiKey`.
    func fillBox(_ input: FillBox.Input) async throws -> FillBox.Output {
        try await client.call("fillBox", input)
    }

    /// `DELETE /boxes/{boxId}`
    ///
    /// Requires `Users` with the scope `boxes.delete` or `boxes.admin`. Who calls: `try context.claims`.
    func emptyBox(boxId: String) async throws -> EmptyBox.Output {
        let request_: EmptyBox.Input = EmptyBox.Input(boxId: boxId)
        return try await self.emptyBox(request_)
    }

    /// `DELETE /boxes/{boxId}`
    ///
    /// Requires `Users` with the scope `boxes.delete` or `boxes.admin`. Who calls: `try context.claims`.
    func emptyBox(_ input: EmptyBox.Input) async throws -> EmptyBox.Output {
        try await client.call("emptyBox", input)
    }

    /// `GET /keys`
    ///
    /// Requires `AWS_IAM`. Who calls: `try context.iam`.
    func listKeys() async throws -> ListKeys.Output {
        let request_: ListKeys.Input = ListKeys.Input()
        return try await self.listKeys(request_)
    }

    /// `GET /keys`
    ///
    /// Requires `AWS_IAM`. Who calls: `try context.iam`.
    func listKeys(_ input: ListKeys.Input) async throws -> ListKeys.Output {
        try await client.call("listKeys", input)
    }

    /// `POST /keys`
    ///
    /// Requires `Clerk`, or `Basic`, which API Gateway does not check. Who calls: `try context.authorizer`.
    func addKey() async throws -> AddKey.Output {
        let request_: AddKey.Input = AddKey.Input()
        return try await self.addKey(request_)
    }

    /// `POST /keys`
    ///
    /// Requires `Clerk`, or `Basic`, which API Gateway does not check. Who calls: `try context.authorizer`.
    func addKey(_ input: AddKey.Input) async throws -> AddKey.Output {
        try await client.call("addKey", input)
    }

    /// `GET /open`
    func lookAround() async throws -> LookAround.Output {
        let request_: LookAround.Input = LookAround.Input()
        return try await self.lookAround(request_)
    }

    /// `GET /open`
    func lookAround(_ input: LookAround.Input) async throws -> LookAround.Output {
        try await client.call("lookAround", input)
    }

    /// Asks the authorizer of `Insider` as API Gateway does before a request.
    func insider(
        token: String,
        for method_: Gatewright.HTTPMethod = .get,
        _ path_: String = "/") async throws -> Insider.Output {
        try await self.client.authorize("Insider", ["token": token], method_, path_)
    }

    /// Asks the authorizer of `Stranger` as API Gateway does before a request.
    func stranger(
        token: String,
        for method_: Gatewright.HTTPMethod = .get,
        _ path_: String = "/") async throws -> Stranger.Output {
        try await self.client.authorize("Stranger", ["token": token], method_, path_)
    }
}

/// Sends the Lambda function `DoorFunction` requests as API Gateway would.
struct DoorClient: GatewrightTesting.FunctionClient {
    let client: GatewrightTesting.Client

    /// - Parameters:
    ///   - payload: The format of all events, instead of the one that each integration declares.
    ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
    ///   - apiKey: The key that requests have in `X-API-Key`.
    init(
        _ function: some DoorHandler, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            doorContract, function, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere.
    init(
        _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            doorContract, host: host, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of an API that is asked by HTTP.
    init(_ sender: some GatewrightTesting.RequestSender) {
        client = GatewrightTesting.Client(doorContract, sender: sender)
    }

    /// Asks the authorizer of `Badge` as API Gateway does before a request.
    func badge(
        token: String,
        for method_: Gatewright.HTTPMethod = .get,
        _ path_: String = "/boxes/boxId") async throws -> Badge.Output {
        try await self.client.authorize("Badge", ["token": token], method_, path_)
    }

    /// Asks the authorizer of `Visitor` as API Gateway does before a request.
    func visitor(
        xName: String,
        name: String,
        floor: String,
        identitySourceIp: String,
        for method_: Gatewright.HTTPMethod = .put,
        _ path_: String = "/boxes/boxId") async throws -> Visitor.Output {
        try await self.client.authorize("Visitor", ["xName": xName, "name": name, "floor": floor, "identitySourceIp": identitySourceIp], method_, path_)
    }

    /// Asks the authorizer of `Clerk` as API Gateway does before a request.
    func clerk(
        xName: String? = nil,
        for method_: Gatewright.HTTPMethod = .post,
        _ path_: String = "/keys") async throws -> Clerk.Output {
        try await self.client.authorize("Clerk", ["xName": xName], method_, path_)
    }
}
