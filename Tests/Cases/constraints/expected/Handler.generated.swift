// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Constraints` answers.
protocol ConstraintsHandler: LambdaFunction {
    /// `PUT /orders/{id}`
    func putOrder(_ input: PutOrder.Input, context: Context) async throws -> PutOrder.Output
}

private let constraintsRoutes = Routes(
    """
    PUT /orders/{id}
    """)

extension ConstraintsHandler {
    static var routes: Routes { constraintsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await putOrder(PutOrder.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Constraints","sha256":"e1f3ec6bace7f8ec5cf83696528d84e00a9fb5d53c0e13aee92933806a7ee824"}}"#
    }
}
