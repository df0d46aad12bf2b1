// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ParameterStyles` answers.
protocol ParameterStylesHandler: LambdaFunction {
    /// `GET /paths/{list}/{members}/{label}/{dots}/{matrix}/{pairs}/{number}/{json}`
    func readPath(_ input: ReadPath.Input, context: Context) async throws -> ReadPath.Output

    /// `GET /query`
    func readQuery(_ input: ReadQuery.Input, context: Context) async throws -> ReadQuery.Output

    /// `GET /defaults`
    func readDefaults(_ input: ReadDefaults.Input, context: Context) async throws -> ReadDefaults.Output

    /// `GET /others`
    func readOthers(_ input: ReadOthers.Input, context: Context) async throws -> ReadOthers.Output

    /// `GET /headers`
    func readHeaders(_ input: ReadHeaders.Input, context: Context) async throws -> ReadHeaders.Output

    /// `GET /form`
    func readForm(_ input: ReadForm.Input, context: Context) async throws -> ReadForm.Output

    /// `GET /search`
    func readSearch(_ input: ReadSearch.Input, context: Context) async throws -> ReadSearch.Output

    /// `GET /faults`
    func readFaults(_ input: ReadFaults.Input, context: Context) async throws -> ReadFaults.Output
}

private let parameterStylesRoutes = Routes(
    """
    GET /paths/{list}/{members}/{label}/{dots}/{matrix}/{pairs}/{number}/{json}
    GET /query
    GET /defaults
    GET /others
    GET /headers
    GET /form
    GET /search
    GET /faults
    """)

extension ParameterStylesHandler {
    static var routes: Routes { parameterStylesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await readPath(ReadPath.Input(request), context: context).response
        case 1: return try await readQuery(ReadQuery.Input(request), context: context).response
        case 2: return try await readDefaults(ReadDefaults.Input(request), context: context).response
        case 3: return try await readOthers(ReadOthers.Input(request), context: context).response
        case 4: return try await readHeaders(ReadHeaders.Input(request), context: context).response
        case 5: return try await readForm(ReadForm.Input(request), context: context).response
        case 6: return try await readSearch(ReadSearch.Input(request), context: context).response
        case 7: return try await readFaults(ReadFaults.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ParameterStyles","sha256":"aec9de56e286c31dfce630f62284d594dc0ff7a513c79aa104e7c5ef159fb8cd"}}"#
    }
}
