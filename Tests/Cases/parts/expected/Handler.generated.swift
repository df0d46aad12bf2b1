// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `PartsInOtherFiles` answers.
protocol PartsInOtherFilesHandler: LambdaFunction {
    /// `POST /orders`
    ///
    /// Requires `tokens`. Who calls: `try context.authorizer`.
    func createOrder(_ input: CreateOrder.Input, context: Context) async throws -> CreateOrder.Output

    /// `DELETE /orders/{id}`
    ///
    /// Requires `tokens`. Who calls: `try context.authorizer`.
    func deleteOrder(_ input: DeleteOrder.Input, context: Context) async throws -> DeleteOrder.Output

    /// `GET /orders/{id}`
    ///
    /// Requires `tokens`. Who calls: `try context.authorizer`.
    func getOrder(_ input: GetOrder.Input, context: Context) async throws -> Response
}

private let partsInOtherFilesRoutes = Routes(
    """
    POST /orders
    DELETE /orders/{id}
    GET /orders/{id}
    """)

extension PartsInOtherFilesHandler {
    static var routes: Routes { partsInOtherFilesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await createOrder(CreateOrder.Input(request), context: context).response
        case 1: return try await deleteOrder(DeleteOrder.Input(request), context: context).response
        case 2: return try await getOrder(GetOrder.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"PartsInOtherFiles","sha256":"db4f4930d51724a575db826c3f51d66a200e0e09e3302644475736b3ef96a0c0"}}"#
    }
}

/// The Lambda authorizer `tokens`.
protocol TokensHandler: LambdaFunction {
    /// Decides whether a request may pass that `tokens` protects.
    func authorize(_ input: Tokens.Input, context: Context) async throws -> Tokens.Output
}

extension TokensHandler {
    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        guard let input = Tokens.Input(request) else {
            return try Tokens.Output.unidentified.answer(to: request, context: context)
        }
        return try await authorize(input, context: context).answer(to: request, context: context)
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"tokens","sha256":"db4f4930d51724a575db826c3f51d66a200e0e09e3302644475736b3ef96a0c0"}}"#
    }
}
