// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `SharedTypes` answers.
protocol SharedTypesHandler: LambdaFunction {
    /// `POST /bookings`
    func book(_ input: Book.Input, context: Context) async throws -> Book.Output

    /// `PUT /bookings`
    func rebook(_ input: Rebook.Input, context: Context) async throws -> Rebook.Output

    /// `PUT /routes`
    func keepRoute(_ input: KeepRoute.Input, context: Context) async throws -> KeepRoute.Output

    /// `POST /plans`
    func makePlan(_ input: MakePlan.Input, context: Context) async throws -> MakePlan.Output
}

private let sharedTypesRoutes = Routes(
    """
    POST /bookings
    PUT /bookings
    PUT /routes
    POST /plans
    """)

extension SharedTypesHandler {
    static var routes: Routes { sharedTypesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await book(Book.Input(request), context: context).response
        case 1: return try await rebook(Rebook.Input(request), context: context).response
        case 2: return try await keepRoute(KeepRoute.Input(request), context: context).response
        case 3: return try await makePlan(MakePlan.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"SharedTypes","sha256":"c52184ae9dd26f8760f74afbd6eb81e081900665974453b66c907ffa52ca9338"}}"#
    }
}
