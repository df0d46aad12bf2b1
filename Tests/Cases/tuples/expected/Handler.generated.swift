// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ArraysWhoseElementsHavePlaces` answers.
protocol ArraysWhoseElementsHavePlacesHandler: LambdaFunction {
    /// `POST /tuples`
    func checkTuples(_ input: CheckTuples.Input, context: Context) async throws -> CheckTuples.Output
}

private let arraysWhoseElementsHavePlacesRoutes = Routes(
    """
    POST /tuples
    """)

extension ArraysWhoseElementsHavePlacesHandler {
    static var routes: Routes { arraysWhoseElementsHavePlacesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await checkTuples(CheckTuples.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ArraysWhoseElementsHavePlaces","sha256":"af6fd3e59a13b34d62fd9fa9a7495ce51fe52f055b8fdfab4446539fa9ee1571"}}"#
    }
}
