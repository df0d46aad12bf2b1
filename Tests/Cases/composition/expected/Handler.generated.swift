// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Composition` answers.
protocol CompositionHandler: LambdaFunction {
    /// `POST /compositions`
    func postCompositions(_ input: PostCompositions.Input, context: Context) async throws -> PostCompositions.Output
}

private let compositionRoutes = Routes(
    """
    POST /compositions
    """)

extension CompositionHandler {
    static var routes: Routes { compositionRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await postCompositions(PostCompositions.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Composition","sha256":"e34f22d165d75037c16c3fb079a5a99e3af6f57f8017ca9bf0607064da77a3ad"}}"#
    }
}
