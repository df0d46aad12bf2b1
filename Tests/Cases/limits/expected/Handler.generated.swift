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

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"WhatIsNotTypedYet","sha256":"b3ce5a325ed8583ca087e512e07eb0fcd0f76a505d48a7392a8cc62d07a06cac"}}"#
    }
}
