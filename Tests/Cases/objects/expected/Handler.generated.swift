// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Objects` answers.
protocol ObjectsHandler: LambdaFunction {
    /// `POST /trees`
    func plantTree(_ input: PlantTree.Input, context: Context) async throws -> PlantTree.Output
}

private let objectsRoutes = Routes(
    """
    POST /trees
    """)

extension ObjectsHandler {
    static var routes: Routes { objectsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await plantTree(PlantTree.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Objects","sha256":"932b5494353b7c68d9094e6359c0f41eafa72a86385467505f9c6bcbcd84ab03"}}"#
    }
}
