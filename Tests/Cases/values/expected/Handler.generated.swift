// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Values` answers.
protocol ValuesHandler: LambdaFunction {
    /// `POST /values`
    func checkValues(_ input: CheckValues.Input, context: Context) async throws -> CheckValues.Output
}

private let valuesRoutes = Routes(
    """
    POST /values
    """)

extension ValuesHandler {
    static var routes: Routes { valuesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await checkValues(CheckValues.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Values","sha256":"bee0a86484f8a8fa2ab9c16cec893682e2facb4bc0e4eb3f9e4645877037fd9e"}}"#
    }
}
