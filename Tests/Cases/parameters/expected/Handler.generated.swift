// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Parameters` answers.
protocol ParametersHandler: LambdaFunction {
    /// `GET /maps/{layers}/{tile}`
    func drawMap(_ input: DrawMap.Input, context: Context) async throws -> DrawMap.Output

    /// `GET /labels/{label}`
    func getLabel(_ input: GetLabel.Input, context: Context) async throws -> GetLabel.Output
}

private let parametersRoutes = Routes(
    """
    GET /maps/{layers}/{tile}
    GET /labels/{label}
    """)

extension ParametersHandler {
    static var routes: Routes { parametersRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await drawMap(DrawMap.Input(request), context: context).response
        case 1: return try await getLabel(GetLabel.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Parameters","sha256":"72f4cc99777ab895d26aa7d5e7f3b83ca8a66536cf7e42155c1436f8acd2b3c7"}}"#
    }
}
