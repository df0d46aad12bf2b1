// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

typealias Answer = Function.Answer
typealias Tag = Function.Tag

/// Sends the Lambda function `Parcels` requests as API Gateway would.
struct ParcelsClient: GatewrightTesting.FunctionClient {
    let client: GatewrightTesting.Client

    /// - Parameters:
    ///   - payload: The format of all events, instead of the one that each integration declares.
    ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
    ///   - apiKey: The key that requests have in `X-API-Key`.
    init(
        _ function: some ParcelsHandler, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            parcelsContract, function, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere.
    init(
        _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            parcelsContract, host: host, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of an API that is asked by HTTP.
    init(_ sender: some GatewrightTesting.RequestSender) {
        client = GatewrightTesting.Client(parcelsContract, sender: sender)
    }

    /// `POST /parcels?dry=true`
    func tryParcel() async throws -> TryParcel.Output {
        let request_: TryParcel.Input = TryParcel.Input()
        return try await self.tryParcel(request_)
    }

    /// `POST /parcels?dry=true`
    func tryParcel(_ input: TryParcel.Input) async throws -> TryParcel.Output {
        try await client.call("tryParcel", input)
    }

    /// Send a parcel.
    ///
    /// `POST /parcels`
    func sendParcel(
        idempotencyKey: UniqueID,
        dry: Bool = false,
        body: ParcelInput) async throws -> SendParcel.Output {
        let request_: SendParcel.Input = SendParcel.Input(idempotencyKey: idempotencyKey, dry: dry, body: body)
        return try await self.sendParcel(request_)
    }

    /// Send a parcel.
    ///
    /// `POST /parcels`
    func sendParcel(_ input: SendParcel.Input) async throws -> SendParcel.Output {
        try await client.call("sendParcel", input)
    }

    /// `GET /parcels`
    func listParcels(
        state: [State]? = nil,
        limit: Int? = nil,
        where: ListParcels.Where? = nil,
        session: String? = nil,
        accept: ListParcels.Accept) async throws -> ListParcels.Output {
        let request_: ListParcels.Input = ListParcels.Input(state: state, limit: limit, where: `where`, session: session, accept: accept)
        return try await self.listParcels(request_)
    }

    /// `GET /parcels`
    func listParcels(_ input: ListParcels.Input) async throws -> ListParcels.Output {
        try await client.call("listParcels", input)
    }

    /// `GET /parcels/{id}`
    func getParcel(id: String) async throws -> GetParcel.Output {
        let request_: GetParcel.Input = GetParcel.Input(id: id)
        return try await self.getParcel(request_)
    }

    /// `GET /parcels/{id}`
    func getParcel(_ input: GetParcel.Input) async throws -> GetParcel.Output {
        try await client.call("getParcel", input)
    }

    /// `PUT /parcels/{id}`
    func correctParcel(
        id: String,
        body: CorrectParcel.Body? = nil) async throws -> CorrectParcel.Output {
        let request_: CorrectParcel.Input = CorrectParcel.Input(id: id, body: body)
        return try await self.correctParcel(request_)
    }

    /// `PUT /parcels/{id}`
    func correctParcel(_ input: CorrectParcel.Input) async throws -> CorrectParcel.Output {
        try await client.call("correctParcel", input)
    }

    /// `ANY /labels/{path+}`: every method.
    func handleLabel(
        method: HTTPMethod,
        path: String,
        contentType: String? = nil,
        body: [UInt8]? = nil) async throws -> Gatewright.Response {
        let request_: HandleLabel.Input = HandleLabel.Input(method: method, path: path, contentType: contentType, body: body)
        return try await self.handleLabel(request_)
    }

    /// `ANY /labels/{path+}`: every method.
    func handleLabel(_ input: HandleLabel.Input) async throws -> Gatewright.Response {
        try await client.call("handleLabel", input)
    }
}
