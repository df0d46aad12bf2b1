// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `NamesThatMeet` answers.
protocol NamesThatMeetHandler: LambdaFunction {
    /// `GET /errors`
    func response(_ input: ResponseOperation.Input, context: Context) async throws -> ResponseOperation.Output

    /// `GET /errors/{id}`
    func getErrorsById(_ input: GetErrorsById.Input, context: Context) async throws -> GetErrorsById.Output

    /// `PUT /errors/{id}`
    func getError(_ input: GetError.Input, context: Context) async throws -> GetError.Output

    /// `DELETE /errors/{id}`
    func get_error(_ input: GetErrorOperation.Input, context: Context) async throws -> GetErrorOperation.Output

    /// `POST /errors/{id}`
    func `default`(_ input: Default.Input, context: Context) async throws -> Default.Output
}

private let namesThatMeetRoutes = Routes(
    """
    GET /errors
    GET /errors/{id}
    PUT /errors/{id}
    DELETE /errors/{id}
    POST /errors/{id}
    """)

extension NamesThatMeetHandler {
    static var routes: Routes { namesThatMeetRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await response(ResponseOperation.Input(request), context: context).response
        case 1: return try await getErrorsById(GetErrorsById.Input(request), context: context).response
        case 2: return try await getError(GetError.Input(request), context: context).response
        case 3: return try await get_error(GetErrorOperation.Input(request), context: context).response
        case 4: return try await `default`(Default.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"NamesThatMeet","sha256":"b89394054d774b69838fe7e91eb6ea7ecee14284ca5ca4f5f2e83c4639dee05e"}}"#
    }
}
