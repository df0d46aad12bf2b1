// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Enumerations` answers.
protocol EnumerationsHandler: LambdaFunction {
    /// `GET /votes`
    func listVotes(_ input: ListVotes.Input, context: Context) async throws -> ListVotes.Output
}

private let enumerationsRoutes = Routes(
    """
    GET /votes
    """)

extension EnumerationsHandler {
    static var routes: Routes { enumerationsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await listVotes(ListVotes.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Enumerations","sha256":"c78ee999cd0a3ec82542be7e36d0ff15f1571703456976e0a355df5f9a31fa7e"}}"#
    }
}
