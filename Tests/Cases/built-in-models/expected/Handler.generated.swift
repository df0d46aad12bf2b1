// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ModelsThatEveryRESTAPIHas` answers.
protocol ModelsThatEveryRESTAPIHasHandler: LambdaFunction {
    /// `GET /things`
    func getThings(_ input: GetThings.Input, context: Context) async throws -> GetThings.Output
}

private let modelsThatEveryRESTAPIHasRoutes = Routes(
    """
    GET /things
    """)

extension ModelsThatEveryRESTAPIHasHandler {
    static var routes: Routes { modelsThatEveryRESTAPIHasRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getThings(GetThings.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ModelsThatEveryRESTAPIHas","sha256":"968e854a6826634b08f5d392616572b1a43df1d6520c312b6c161ab83406d6c5"}}"#
    }
}
