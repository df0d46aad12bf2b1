// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Inheritance` answers.
protocol InheritanceHandler: LambdaFunction {
    /// `POST /families`
    func postFamily(_ input: PostFamily.Input, context: Context) async throws -> PostFamily.Output
}

private let inheritanceRoutes = Routes(
    """
    POST /families
    """)

extension InheritanceHandler {
    static var routes: Routes { inheritanceRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await postFamily(PostFamily.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Inheritance","sha256":"61ed99ff91b7354bc993eefbacdef57948fff1e50fa4120ef3940a2db935e5c1"}}"#
    }
}
