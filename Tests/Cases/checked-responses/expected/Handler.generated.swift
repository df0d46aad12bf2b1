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
}
