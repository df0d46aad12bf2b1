// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Identifiers` answers.
protocol IdentifiersHandler: LambdaFunction {
    /// `POST /trees`
    func plantTree(_ input: PlantTree.Input, context: Context) async throws -> PlantTree.Output

    /// `POST /roses`
    func plantRose(_ input: PlantRose.Input, context: Context) async throws -> PlantRose.Output
}

private let identifiersRoutes = Routes(
    """
    POST /trees
    POST /roses
    """)

extension IdentifiersHandler {
    static var routes: Routes { identifiersRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await plantTree(PlantTree.Input(request), context: context).response
        case 1: return try await plantRose(PlantRose.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Identifiers","sha256":"d0f2579f0eb0878862463f55d9430e25489e8d16728dcb703bc24ef4b3ccc463"}}"#
    }
}
