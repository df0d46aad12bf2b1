// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Reports` answers.
protocol ReportsHandler: LambdaFunction {
    /// `POST /parcels`
    func sendParcel(_ input: SendParcel.Input, context: Context) async throws -> SendParcel.Output

    /// `PUT /notes`
    func keepNote(_ input: KeepNote.Input, context: Context) async throws -> KeepNote.Output

    /// `DELETE /notes`
    func dropNotes(_ input: DropNotes.Input, context: Context) async throws -> DropNotes.Output

    /// `GET /report`
    func getReport(_ input: GetReport.Input, context: Context) async throws -> GetReport.Output

    /// `GET /same`
    func getSame(_ input: GetSame.Input, context: Context) async throws -> GetSame.Output

    /// `GET /picture`
    func getPicture(_ input: GetPicture.Input, context: Context) async throws -> GetPicture.Output
}

private let reportsRoutes = Routes(
    """
    POST /parcels
    PUT /notes
    DELETE /notes
    GET /report
    GET /same
    GET /picture
    """)

extension ReportsHandler {
    static var routes: Routes { reportsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await sendParcel(SendParcel.Input(request), context: context).response(to: request)
        case 1: return try await keepNote(KeepNote.Input(request), context: context).response
        case 2: return try await dropNotes(DropNotes.Input(request), context: context).response
        case 3: return try await getReport(GetReport.Input(request), context: context).response
        case 4: return try await getSame(GetSame.Input(request), context: context).response(to: request)
        case 5: return try await getPicture(GetPicture.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Reports","sha256":"3c65f819cf2901eda3fc00a444f3a8ece44c6f97d97ac9c0a9c109161eb700ab"}}"#
    }
}
