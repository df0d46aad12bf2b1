// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Discriminators` answers.
protocol DiscriminatorsHandler: LambdaFunction {
    /// `POST /pets`
    func postPet(_ input: PostPet.Input, context: Context) async throws -> PostPet.Output
}

private let discriminatorsRoutes = Routes(
    """
    POST /pets
    """)

extension DiscriminatorsHandler {
    static var routes: Routes { discriminatorsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await postPet(PostPet.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Discriminators","sha256":"1d1026d9b98db07e2dfbfd0c181f09cd5f3aff6c8b5bbb8354afeca3e0626f88"}}"#
    }
}
