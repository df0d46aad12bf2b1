// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

/// Sends the Lambda function `GalleryFunction` requests as API Gateway would.
struct GalleryClient: GatewrightTesting.FunctionClient {
    let client: GatewrightTesting.Client

    /// - Parameters:
    ///   - payload: The format of all events, instead of the one that each integration declares.
    ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
    ///   - apiKey: The key that requests have in `X-API-Key`.
    init(
        _ function: some GalleryHandler, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            galleryContract, function, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere.
    init(
        _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            galleryContract, host: host, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of an API that is asked by HTTP.
    init(_ sender: some GatewrightTesting.RequestSender) {
        client = GatewrightTesting.Client(galleryContract, sender: sender)
    }

    /// `GET /pictures`
    ///
    /// Requires `Ticket`. Who calls: `try context.authorizer`.
    func listPictures() async throws -> ListPictures.Output {
        let request_: ListPictures.Input = ListPictures.Input()
        return try await self.listPictures(request_)
    }

    /// `GET /pictures`
    ///
    /// Requires `Ticket`. Who calls: `try context.authorizer`.
    func listPictures(_ input: ListPictures.Input) async throws -> ListPictures.Output {
        try await client.call("listPictures", input)
    }

    /// `POST /pictures`
    ///
    /// Requires `Painter`. Who calls: `try context.authorizer`.
    func addPicture() async throws -> AddPicture.Output {
        let request_: AddPicture.Input = AddPicture.Input()
        return try await self.addPicture(request_)
    }

    /// `POST /pictures`
    ///
    /// Requires `Painter`. Who calls: `try context.authorizer`.
    func addPicture(_ input: AddPicture.Input) async throws -> AddPicture.Output {
        try await client.call("addPicture", input)
    }

    /// `DELETE /pictures`
    ///
    /// Requires `Curators` with the scope `pictures.remove`. Who calls: `try context.claims`.
    func removePicture() async throws -> RemovePicture.Output {
        let request_: RemovePicture.Input = RemovePicture.Input()
        return try await self.removePicture(request_)
    }

    /// `DELETE /pictures`
    ///
    /// Requires `Curators` with the scope `pictures.remove`. Who calls: `try context.claims`.
    func removePicture(_ input: RemovePicture.Input) async throws -> RemovePicture.Output {
        try await client.call("removePicture", input)
    }

    /// `GET /frames`
    ///
    /// Requires `Framer`. Who calls: `try context.authorizer`.
    func listFrames() async throws -> ListFrames.Output {
        let request_: ListFrames.Input = ListFrames.Input()
        return try await self.listFrames(request_)
    }

    /// `GET /frames`
    ///
    /// Requires `Framer`. Who calls: `try context.authorizer`.
    func listFrames(_ input: ListFrames.Input) async throws -> ListFrames.Output {
        try await client.call("listFrames", input)
    }
}

/// Sends the Lambda function `TicketFunction` requests as API Gateway would.
struct TicketClient: GatewrightTesting.FunctionClient {
    let client: GatewrightTesting.Client

    /// - Parameters:
    ///   - payload: The format of all events, instead of the one that each integration declares.
    ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
    ///   - apiKey: The key that requests have in `X-API-Key`.
    init(
        _ function: some TicketHandler, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            ticketContract, function, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere.
    init(
        _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            ticketContract, host: host, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of an API that is asked by HTTP.
    init(_ sender: some GatewrightTesting.RequestSender) {
        client = GatewrightTesting.Client(ticketContract, sender: sender)
    }

    /// Asks the authorizer of `Ticket` as API Gateway does before a request.
    func ticket(
        authorization: String,
        day: String,
        for method_: Gatewright.HTTPMethod = .get,
        _ path_: String = "/pictures") async throws -> Ticket.Output {
        try await self.client.authorize("Ticket", ["authorization": authorization, "day": day], method_, path_)
    }
}

/// Sends the Lambda function `PainterFunction` requests as API Gateway would.
struct ArtistsClient: GatewrightTesting.FunctionClient {
    let client: GatewrightTesting.Client

    /// - Parameters:
    ///   - payload: The format of all events, instead of the one that each integration declares.
    ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
    ///   - apiKey: The key that requests have in `X-API-Key`.
    init(
        _ function: some ArtistsHandler, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            artistsContract, function, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere.
    init(
        _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            artistsContract, host: host, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of an API that is asked by HTTP.
    init(_ sender: some GatewrightTesting.RequestSender) {
        client = GatewrightTesting.Client(artistsContract, sender: sender)
    }

    /// Asks the authorizer of `Painter` as API Gateway does before a request.
    func painter(
        authorization: String,
        for method_: Gatewright.HTTPMethod = .post,
        _ path_: String = "/pictures") async throws -> Painter.Output {
        try await self.client.authorize("Painter", ["authorization": authorization], method_, path_)
    }

    /// Asks the authorizer of `Framer` as API Gateway does before a request.
    func frameMaker(
        authorization: String,
        for method_: Gatewright.HTTPMethod = .get,
        _ path_: String = "/frames") async throws -> FrameMaker.Output {
        try await self.client.authorize("FrameMaker", ["authorization": authorization], method_, path_)
    }
}
