// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ExactLimits` answers.
protocol ExactLimitsHandler: LambdaFunction {
    /// `POST /limits`
    func sendExactLimits(_ input: SendExactLimits.Input, context: Context) async throws -> SendExactLimits.Output
}

private let exactLimitsRoutes = Routes(
    """
    POST /limits
    """)

extension ExactLimitsHandler {
    static var routes: Routes { exactLimitsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await sendExactLimits(SendExactLimits.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ExactLimits","sha256":"63b9392a697208e5b238c1b4922b1575a3c722c09fbd160bb00c7808e7aa0da5"}}"#
    }
}
