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
        #"{"gatewright":{"document":"openapi.yaml","function":"Values","sha256":"77bd39549ca1a633d757c597557c74b167d1db9d654db2ca6c544834b8c1cb28"}}"#
    }
}
