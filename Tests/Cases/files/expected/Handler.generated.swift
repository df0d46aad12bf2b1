// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `SeveralFiles` answers.
protocol SeveralFilesHandler: LambdaFunction {
    /// `POST /orders`
    func createOrder(_ input: CreateOrder.Input, context: Context) async throws -> CreateOrder.Output

    /// `GET /pets`
    func listPets(_ input: ListPets.Input, context: Context) async throws -> ListPets.Output
}

private let severalFilesRoutes = Routes(
    """
    POST /orders
    GET /pets
    """)

extension SeveralFilesHandler {
    static var routes: Routes { severalFilesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await createOrder(CreateOrder.Input(request), context: context).response
        case 1: return try await listPets(ListPets.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"SeveralFiles","sha256":"81cd20d93bde27a27bda5060a5b0049c5f0d8aa0beab7cece6d17ed82efcf46d"}}"#
    }
}
