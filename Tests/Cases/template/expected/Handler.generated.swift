// Generated from template.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `HelloFunction` answers.
protocol HelloHandler: LambdaFunction {
    /// `GET /hello/{name}`
    func getHelloByName(_ input: GetHelloByName.Input, context: Context) async throws -> GetHelloByName.Output

    /// `POST /greetings`
    func postGreetings(_ input: PostGreetings.Input, context: Context) async throws -> PostGreetings.Output

    /// `GET /conditional`
    func getConditional(_ input: GetConditional.Input, context: Context) async throws -> Response

    /// `GET /aliases`
    func getAliases(_ input: GetAliases.Input, context: Context) async throws -> GetAliases.Output

    /// `PUT /aliases`
    func putAliases(_ input: PutAliases.Input, context: Context) async throws -> PutAliases.Output

    /// `DELETE /aliases`
    func deleteAliases(_ input: DeleteAliases.Input, context: Context) async throws -> DeleteAliases.Output

    /// `POST /conditions`
    ///
    /// Requires `guard`. Who calls: `try context.authorizer`.
    func postConditions(_ input: PostConditions.Input, context: Context) async throws -> PostConditions.Output
}

private let helloRoutes = Routes(
    """
    GET /hello/{name}
    POST /greetings
    GET /conditional
    GET /aliases
    PUT /aliases
    DELETE /aliases
    POST /conditions
    """)

extension HelloHandler {
    static var routes: Routes { helloRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getHelloByName(GetHelloByName.Input(request), context: context).response
        case 1: return try await postGreetings(PostGreetings.Input(request), context: context).response
        case 2: return try await getConditional(GetConditional.Input(request), context: context)
        case 3: return try await getAliases(GetAliases.Input(request), context: context).response
        case 4: return try await putAliases(PutAliases.Input(request), context: context).response
        case 5: return try await deleteAliases(DeleteAliases.Input(request), context: context).response
        case 6: return try await postConditions(PostConditions.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"template.yaml","function":"HelloFunction","sha256":"e4940c4e97ab4b93e9dfb9a278dc7a0d27357c9ac1b48dae1eee351aaaa224ba"}}"#
    }
}

/// The Lambda authorizer `GuardFunction`.
protocol GuardHandler: LambdaFunction {
    /// Decides whether a request may pass that `guard` protects. `context.request` has the request without its body.
    func authorize(_ input: Guard.Input, context: Context) async throws -> Guard.Output
}

extension GuardHandler {
    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        guard let input = Guard.Input(request) else {
            return try Guard.Output.unidentified.answer(to: request, context: context)
        }
        return try await authorize(input, context: context).answer(to: request, context: context)
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"template.yaml","function":"GuardFunction","sha256":"e4940c4e97ab4b93e9dfb9a278dc7a0d27357c9ac1b48dae1eee351aaaa224ba"}}"#
    }
}
