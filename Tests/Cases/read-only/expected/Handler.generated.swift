// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ReadOnly` answers.
protocol ReadOnlyHandler: LambdaFunction {
    /// `POST /customers`
    func createCustomer(_ input: CreateCustomer.Input, context: Context) async throws -> CreateCustomer.Output

    /// `PUT /customers`
    func putCustomers(_ input: PutCustomers.Input, context: Context) async throws -> PutCustomers.Output

    /// `POST /logins`
    func createLogin(_ input: CreateLogin.Input, context: Context) async throws -> CreateLogin.Output
}

private let readOnlyRoutes = Routes(
    """
    POST /customers
    PUT /customers
    POST /logins
    """)

extension ReadOnlyHandler {
    static var routes: Routes { readOnlyRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await createCustomer(CreateCustomer.Input(request), context: context).response
        case 1: return try await putCustomers(PutCustomers.Input(request), context: context).response
        case 2: return try await createLogin(CreateLogin.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ReadOnly","sha256":"9f1cea9e1a09f89222adab3335fc209f8102a58109af6aef4ea04ea108c53d90"}}"#
    }
}
