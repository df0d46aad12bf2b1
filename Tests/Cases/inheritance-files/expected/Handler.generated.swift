// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `DerivedSchemasInOtherFilesAndOnesThatAddNothing` answers.
protocol DerivedSchemasInOtherFilesAndOnesThatAddNothingHandler: LambdaFunction {
    /// `POST /vehicles`
    func addVehicle(_ input: AddVehicle.Input, context: Context) async throws -> AddVehicle.Output

    /// `POST /plants`
    func addPlant(_ input: AddPlant.Input, context: Context) async throws -> AddPlant.Output

    /// `POST /rooms`
    func addRoom(_ input: AddRoom.Input, context: Context) async throws -> AddRoom.Output
}

private let derivedSchemasInOtherFilesAndOnesThatAddNothingRoutes = Routes(
    """
    POST /vehicles
    POST /plants
    POST /rooms
    """)

extension DerivedSchemasInOtherFilesAndOnesThatAddNothingHandler {
    static var routes: Routes { derivedSchemasInOtherFilesAndOnesThatAddNothingRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await addVehicle(AddVehicle.Input(request), context: context).response
        case 1: return try await addPlant(AddPlant.Input(request), context: context).response
        case 2: return try await addRoom(AddRoom.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"DerivedSchemasInOtherFilesAndOnesThatAddNothing","sha256":"69a8590f48a5aa8897fd91ce6857f8d62541624e350456b2dea5794562210b2f"}}"#
    }
}
