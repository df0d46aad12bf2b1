// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Formats` answers.
protocol FormatsHandler: LambdaFunction {
    /// `PUT /hosts/{name}`
    func putHost(_ input: PutHost.Input, context: Context) async throws -> PutHost.Output
}

private let formatsRoutes = Routes(
    """
    PUT /hosts/{name}
    """)

extension FormatsHandler {
    static var routes: Routes { formatsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await putHost(PutHost.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Formats","sha256":"6d23d77ade172c6120e419589f6d6b0c626e24875a90b68cb715ae77274c7f12"}}"#
    }
}
