// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Presence` answers.
protocol PresenceHandler: LambdaFunction {
    /// Change what is given.
    ///
    /// `PATCH /profiles/{id}`
    func patchProfile(_ input: PatchProfile.Input, context: Context) async throws -> PatchProfile.Output
}

private let presenceRoutes = Routes(
    """
    PATCH /profiles/{id}
    """)

extension PresenceHandler {
    static var routes: Routes { presenceRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await patchProfile(PatchProfile.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Presence","sha256":"933365dd64d9db18c6e6e1324f37c9a613ca8a778c5834993369382a937d9137"}}"#
    }
}
