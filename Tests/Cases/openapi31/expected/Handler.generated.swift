// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ThreeOne` answers.
protocol ThreeOneHandler: LambdaFunction {
    /// `POST /things`
    func createThing(_ input: CreateThing.Input, context: Context) async throws -> CreateThing.Output
}

private let threeOneRoutes = Routes(
    """
    POST /things
    """)

extension ThreeOneHandler {
    static var routes: Routes { threeOneRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await createThing(CreateThing.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ThreeOne","sha256":"099d61ac8af01bcf8483bf4ee04bb03fc683d5cc6c95ec3148958a2f50635a67"}}"#
    }
}
