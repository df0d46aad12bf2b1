// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `SeveralChoicesThatHoldAtOnce` answers.
protocol SeveralChoicesThatHoldAtOnceHandler: LambdaFunction {
    /// `POST /values`
    func checkUnionsTogether(_ input: CheckUnionsTogether.Input, context: Context) async throws -> CheckUnionsTogether.Output
}

private let severalChoicesThatHoldAtOnceRoutes = Routes(
    """
    POST /values
    """)

extension SeveralChoicesThatHoldAtOnceHandler {
    static var routes: Routes { severalChoicesThatHoldAtOnceRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await checkUnionsTogether(CheckUnionsTogether.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"SeveralChoicesThatHoldAtOnce","sha256":"6cfc38bf00f79852a9f0456dfb5b3a96d2c509e2cb701fccc3a880e4e2efa9b2"}}"#
    }
}
