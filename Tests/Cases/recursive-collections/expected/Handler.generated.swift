// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `RecursiveCollections` answers.
protocol RecursiveCollectionsHandler: LambdaFunction {
    /// `POST /groves`
    func postGrove(_ input: PostGrove.Input, context: Context) async throws -> PostGrove.Output
}

private let recursiveCollectionsRoutes = Routes(
    """
    POST /groves
    """)

extension RecursiveCollectionsHandler {
    static var routes: Routes { recursiveCollectionsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await postGrove(PostGrove.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"RecursiveCollections","sha256":"6b00032b431dd1f5c2c136dba0ad70e8f9d86f07ee14f811f72c19bfc4cff434"}}"#
    }
}
