// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting

@testable import Function

/// Sends the Lambda function `Reports` requests as API Gateway would.
struct ReportsClient: GatewrightTesting.FunctionClient {
    let client: GatewrightTesting.Client

    /// - Parameters:
    ///   - payload: The format of all events, instead of the one that each integration declares.
    ///   - caller: Who sends the requests, as an authorizer of the API would have found out.
    ///   - apiKey: The key that requests have in `X-API-Key`.
    init(
        _ function: some ReportsHandler, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            reportsContract, function, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of a function that runs elsewhere.
    init(
        _ host: some GatewrightTesting.FunctionHost, payload: GatewrightTesting.PayloadFormat? = nil,
        caller: Gatewright.Caller? = nil, apiKey: String? = nil
    ) {
        client = GatewrightTesting.Client(
            reportsContract, host: host, payload: payload, caller: caller, apiKey: apiKey)
    }

    /// A client of an API that is asked by HTTP.
    init(_ sender: some GatewrightTesting.RequestSender) {
        client = GatewrightTesting.Client(reportsContract, sender: sender)
    }

    /// Row by row, or all of it in one of two forms.
    ///
    /// `GET /reports/{id}`
    ///
    /// The response is streamed.
    func getReport(id: String, accept: GetReport.Accept) async throws -> GetReport.Output {
        let request_: GetReport.Input = GetReport.Input(id: id, accept: accept)
        return try await self.getReport(request_)
    }

    /// Row by row, or all of it in one of two forms.
    ///
    /// `GET /reports/{id}`
    ///
    /// The response is streamed.
    func getReport(_ input: GetReport.Input) async throws -> GetReport.Output {
        try await client.call("getReport", input)
    }
}
