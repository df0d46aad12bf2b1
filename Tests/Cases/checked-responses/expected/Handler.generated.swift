// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `AnswersThatDebugBuildsReadBack` answers.
protocol AnswersThatDebugBuildsReadBackHandler: LambdaFunction {
    /// `GET /checked`
    func getChecked(_ input: GetChecked.Input, context: Context) async throws -> GetChecked.Output

    /// `GET /maybe`
    func getMaybe(_ input: GetMaybe.Input, context: Context) async throws -> GetMaybe.Output
}

private let answersThatDebugBuildsReadBackRoutes = Routes(
    """
    GET /checked
    GET /maybe
    """)

extension AnswersThatDebugBuildsReadBackHandler {
    static var routes: Routes { answersThatDebugBuildsReadBackRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getChecked(GetChecked.Input(request), context: context).response
        case 1: return try await getMaybe(GetMaybe.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"AnswersThatDebugBuildsReadBack","sha256":"ce8ded11264a9eb81743f56caddad0eeaeb48c4f0a261e7f50ce826cd7ffe47c"}}"#
    }
}
