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
}
