// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Reports` answers.
protocol ReportsHandler: LambdaFunction {
    /// Row by row, or all of it in one of two forms.
    ///
    /// `GET /reports/{id}`
    ///
    /// The response is streamed.
    func getReport(_ input: GetReport.Input, context: Context) async throws -> GetReport.Output
}

private let reportsRoutes = Routes(
    """
    GET /reports/{id}
    """)

extension ReportsHandler {
    static var routes: Routes { reportsRoutes }

    static func isStreaming(route: Int) -> Bool { true }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getReport(GetReport.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Reports","sha256":"2d70ef018eef6732f2ef7e7fa39bd42c902e4e062854549a25cef99102f8a2a0"}}"#
    }
}
