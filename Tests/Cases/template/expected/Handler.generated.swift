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
}

private let helloRoutes = Routes(
    """
    GET /hello/{name}
    POST /greetings
    GET /conditional
    """)

extension HelloHandler {
    static var routes: Routes { helloRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getHelloByName(GetHelloByName.Input(request), context: context).response
        case 1: return try await postGreetings(PostGreetings.Input(request), context: context).response
        case 2: return try await getConditional(GetConditional.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"template.yaml","function":"HelloFunction","sha256":"c7cdc47474960cf938bfd1a8f9bdd71598886498417d8aae9066993c7490de7d"}}"#
    }
}
