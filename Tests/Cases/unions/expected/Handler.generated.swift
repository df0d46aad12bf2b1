// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Unions` answers.
protocol UnionsHandler: LambdaFunction {
    /// `POST /unions`
    func postUnions(_ input: PostUnions.Input, context: Context) async throws -> PostUnions.Output
}

private let unionsRoutes = Routes(
    """
    POST /unions
    """)

extension UnionsHandler {
    static var routes: Routes { unionsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await postUnions(PostUnions.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Unions","sha256":"43775319f5cec39ad6eb3746e1dca4b0644658b54a59964b8585e949bcbc16df"}}"#
    }
}
