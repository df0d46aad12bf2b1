// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Parcels` answers.
protocol ParcelsHandler: LambdaFunction {
    /// `POST /parcels?dry=true`
    func tryParcel(_ input: TryParcel.Input, context: Context) async throws -> TryParcel.Output

    /// Send a parcel.
    ///
    /// `POST /parcels`
    func sendParcel(_ input: SendParcel.Input, context: Context) async throws -> SendParcel.Output

    /// `GET /parcels`
    func listParcels(_ input: ListParcels.Input, context: Context) async throws -> ListParcels.Output

    /// `GET /parcels/{id}`
    func getParcel(_ input: GetParcel.Input, context: Context) async throws -> GetParcel.Output

    /// `PUT /parcels/{id}`
    func correctParcel(_ input: CorrectParcel.Input, context: Context) async throws -> CorrectParcel.Output

    /// `ANY /labels/{path+}`: every method.
    func handleLabel(_ input: HandleLabel.Input, context: Context) async throws -> Response
}

private let parcelsRoutes = Routes(
    behindCatchAll: """
    POST /parcels?dry=true
    POST /parcels
    GET /parcels
    GET /parcels/{id}
    PUT /parcels/{id}
    ANY /labels/{path+}
    """)

extension ParcelsHandler {
    static var routes: Routes { parcelsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await tryParcel(TryParcel.Input(request), context: context).response
        case 1: return try await sendParcel(SendParcel.Input(request), context: context).response
        case 2: return try await listParcels(ListParcels.Input(request), context: context).response
        case 3: return try await getParcel(GetParcel.Input(request), context: context).response
        case 4: return try await correctParcel(CorrectParcel.Input(request), context: context).response
        case 5: return try await handleLabel(HandleLabel.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Parcels","sha256":"7dba6333d9c7fbffd72df4ea4b0960355c07177317837ad697f44199b2338887"}}"#
    }
}
