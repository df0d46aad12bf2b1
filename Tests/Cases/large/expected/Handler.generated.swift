// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ValuesTooLargeToBeStoredInLine` answers.
protocol ValuesTooLargeToBeStoredInLineHandler: LambdaFunction {
    /// `POST /larges`
    func addLarge(_ input: AddLarge.Input, context: Context) async throws -> AddLarge.Output

    /// The name of a box is taken.
    ///
    /// `PUT /larges`
    func putLarge(_ input: PutLarge.Input, context: Context) async throws -> PutLarge.Output
}

private let valuesTooLargeToBeStoredInLineRoutes = Routes(
    """
    POST /larges
    PUT /larges
    """)

extension ValuesTooLargeToBeStoredInLineHandler {
    static var routes: Routes { valuesTooLargeToBeStoredInLineRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await addLarge(AddLarge.Input(request), context: context).response
        case 1: return try await putLarge(PutLarge.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ValuesTooLargeToBeStoredInLine","sha256":"e4464337259f86f30c103ed920b8450ba58f8c7380d23079f355858778e07644"}}"#
    }
}
