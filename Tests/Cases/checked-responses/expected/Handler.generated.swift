// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `AnswersThatDebugBuildsReadBack` answers.
protocol AnswersThatDebugBuildsReadBackHandler: LambdaFunction {
    /// `GET /checked`
    func getChecked(_ input: GetChecked.Input, context: Context) async throws -> GetChecked.Output
}

private let answersThatDebugBuildsReadBackRoutes = Routes(
    """
    GET /checked
    """)

extension AnswersThatDebugBuildsReadBackHandler {
    static var routes: Routes { answersThatDebugBuildsReadBackRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getChecked(GetChecked.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"AnswersThatDebugBuildsReadBack","sha256":"7bb081becd44ad730e5336391a1dad69eb372f291e4b6a6b7e7d168c238c1e5d"}}"#
    }
}
