// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `WhatIsNotTypedYet` answers.
protocol WhatIsNotTypedYetHandler: LambdaFunction {
    /// `POST /things`
    func createThing(_ input: CreateThing.Input, context: Context) async throws -> CreateThing.Output
}

private let whatIsNotTypedYetRoutes = Routes(
    """
    POST /things
    """)

extension WhatIsNotTypedYetHandler {
    static var routes: Routes { whatIsNotTypedYetRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await createThing(CreateThing.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }
}
