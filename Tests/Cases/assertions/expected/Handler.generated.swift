// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `KeywordsThatNoTypeOfSwiftStandsFor` answers.
protocol KeywordsThatNoTypeOfSwiftStandsForHandler: LambdaFunction {
    /// `POST /assertions`
    func checkAssertions(_ input: CheckAssertions.Input, context: Context) async throws -> CheckAssertions.Output
}

private let keywordsThatNoTypeOfSwiftStandsForRoutes = Routes(
    """
    POST /assertions
    """)

extension KeywordsThatNoTypeOfSwiftStandsForHandler {
    static var routes: Routes { keywordsThatNoTypeOfSwiftStandsForRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await checkAssertions(CheckAssertions.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"KeywordsThatNoTypeOfSwiftStandsFor","sha256":"afd8db943749f916f4171e03cbefd22d202ed04c4bf06927410bc828fc428700"}}"#
    }
}
