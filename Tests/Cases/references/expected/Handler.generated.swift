// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `References` answers.
protocol ReferencesHandler: LambdaFunction {
    /// `POST /references`
    func postReferences(_ input: PostReferences.Input, context: Context) async throws -> PostReferences.Output
}

private let referencesRoutes = Routes(
    """
    POST /references
    """)

extension ReferencesHandler {
    static var routes: Routes { referencesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await postReferences(PostReferences.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"References","sha256":"fc45e5a3880df8e15985b4fa9f6846499ab9deba76b61929adcc9db6302e343c"}}"#
    }
}
