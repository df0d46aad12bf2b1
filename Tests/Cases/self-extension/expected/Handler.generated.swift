// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `SchemasWithPartsThatExtendThem` answers.
protocol SchemasWithPartsThatExtendThemHandler: LambdaFunction {
    /// `POST /nodes`
    func addNodes(_ input: AddNodes.Input, context: Context) async throws -> AddNodes.Output
}

private let schemasWithPartsThatExtendThemRoutes = Routes(
    """
    POST /nodes
    """)

extension SchemasWithPartsThatExtendThemHandler {
    static var routes: Routes { schemasWithPartsThatExtendThemRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await addNodes(AddNodes.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"SchemasWithPartsThatExtendThem","sha256":"28991e0a9cb6c668b9e63051ff9976cc2ceb7d61430fdbb16d5bd61311ad1690"}}"#
    }
}
