// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ShipFunction` answers.
protocol ShipHandler: LambdaFunction {
    /// Sends a parcel.
    ///
    /// `POST /parcels`
    func shipCrate(_ input: ShipCrate.Input, context: Context) async throws -> ShipCrate.Output
}

extension ShipHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: ShipCrate.Input
        do {
            input = try event.decode { CrateInput(from: &$0) }
        } catch {
            throw ShipCrate.Failure.badRequest(error.message)
        }
        let output = try await shipCrate(input, context: context)
        return event.result { output.encode(to: &$0) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ShipFunction","sha256":"040094900e072dc919c4b3d42fb7f09dc98c60c6154eb417d70fa3bf08f32bb0"}}"#
    }
}

/// The operations that the Lambda function `CountFunction` answers.
protocol CountHandler: LambdaFunction {
    /// `GET /parcels/count`
    func countParcels(_ input: CountParcels.Input, context: Context) async throws -> CountParcels.Output
}

extension CountHandler {
    static var takesOnlyMappedEvents: Bool { true }

    func respond(to event: MappedEvent, context: Context) async throws -> [UInt8] {
        let input: CountParcels.Input = try event.decode { $0.value() }
        let output = try await countParcels(input, context: context)
        return event.result { $0.int(output) }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"CountFunction","sha256":"040094900e072dc919c4b3d42fb7f09dc98c60c6154eb417d70fa3bf08f32bb0"}}"#
    }
}

/// The operations that the Lambda function `BothFunction` answers.
protocol BothHandler: LambdaFunction {
    /// `PUT /parcels/{id}`
    func moveParcel(_ input: MoveParcel.Input, context: Context) async throws -> MoveParcel.Output

    /// Answers an event that is no HTTP request: what the integrations of these methods make of one.
    ///
    /// - `GET /parcels/{id}`
    /// - `DELETE /parcels/{id}`
    func handle(event: JSONValue, context: Context) async throws -> JSONValue
}

private let bothRoutes = Routes(
    """
    PUT /parcels/{id}
    """)

extension BothHandler {
    static var routes: Routes { bothRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await moveParcel(MoveParcel.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    @available(*, unavailable, message: "answer the events that are no HTTP request here")
    func handle(event: JSONValue, context: Context) async throws -> JSONValue {
        throw HTTPError(.notImplemented)
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"BothFunction","sha256":"040094900e072dc919c4b3d42fb7f09dc98c60c6154eb417d70fa3bf08f32bb0"}}"#
    }
}
