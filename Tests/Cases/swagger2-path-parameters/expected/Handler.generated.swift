// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `BodiesAndFormsOfPathItems` answers.
protocol BodiesAndFormsOfPathItemsHandler: LambdaFunction {
    /// `POST /crates`
    func addCrate(_ input: AddCrate.Input, context: Context) async throws -> AddCrate.Output

    /// `PUT /crates`
    func setLabel(_ input: SetLabel.Input, context: Context) async throws -> SetLabel.Output

    /// `POST /labels`
    func addLabel(_ input: AddLabel.Input, context: Context) async throws -> AddLabel.Output
}

private let bodiesAndFormsOfPathItemsRoutes = Routes(
    """
    POST /crates
    PUT /crates
    POST /labels
    """)

extension BodiesAndFormsOfPathItemsHandler {
    static var routes: Routes { bodiesAndFormsOfPathItemsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await addCrate(AddCrate.Input(request), context: context).response
        case 1: return try await setLabel(SetLabel.Input(request), context: context).response
        case 2: return try await addLabel(AddLabel.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"BodiesAndFormsOfPathItems","sha256":"8c84320f3f8718d719dd7f8dd35a93457a38c66d40ce185b8b7ed4279ccc88b8"}}"#
    }
}
