// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `BoxesFunction` answers.
protocol BoxesHandler: LambdaFunction {
    /// Looks into a box.
    ///
    /// `GET /boxes/{boxId}`
    ///
    /// Requires `Badge`. Who calls: `try context.authorizer`.
    func readBox(_ input: ReadBox.Input, context: Context) async throws -> ReadBox.Output

    /// `PUT /boxes/{boxId}`
    ///
    /// Requires `Visitor` and `Key`. Who calls: `try context.authorizer` and `try context.apiKey`.
    func fillBox(_ input: FillBox.Input, context: Context) async throws -> FillBox.Output

    /// `DELETE /boxes/{boxId}`
    ///
    /// Requires `Users` with the scope `boxes.delete` or `boxes.admin`. Who calls: `try context.claims`.
    func emptyBox(_ input: EmptyBox.Input, context: Context) async throws -> EmptyBox.Output

    /// `GET /keys`
    ///
    /// Requires `AWS_IAM`. Who calls: `try context.iam`.
    func listKeys(_ input: ListKeys.Input, context: Context) async throws -> ListKeys.Output

    /// `POST /keys`
    ///
    /// Requires `Clerk`, or `Basic`, which API Gateway does not check. Who calls: `try context.authorizer`.
    func addKey(_ input: AddKey.Input, context: Context) async throws -> AddKey.Output

    /// `GET /open`
    func lookAround(_ input: LookAround.Input, context: Context) async throws -> LookAround.Output

    /// Decides whether a request may pass that `Insider` protects.
    func authorize(_ input: Insider.Input, context: Context) async throws -> Insider.Output

    /// Decides whether a request may pass that `Stranger` protects.
    func authorize(_ input: Stranger.Input, context: Context) async throws -> Stranger.Output
}

private let boxesRoutes = Routes(
    """
    GET /boxes/{boxId}
    PUT /boxes/{boxId}
    DELETE /boxes/{boxId}
    GET /keys
    POST /keys
    GET /open
    """)

extension BoxesHandler {
    static var routes: Routes { boxesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await readBox(ReadBox.Input(request), context: context).response
        case 1: return try await fillBox(FillBox.Input(request), context: context).response
        case 2: return try await emptyBox(EmptyBox.Input(request), context: context).response
        case 3: return try await listKeys(ListKeys.Input(request), context: context).response
        case 4: return try await addKey(AddKey.Input(request), context: context).response
        case 5: return try await lookAround(LookAround.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        throw FunctionError.notProtected
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"BoxesFunction","sha256":"e5b232ecf686eb018d4383eee7cefca3d7b400af3069502d450381aeeeaa0e9f"}}"#
    }
}

/// The Lambda authorizer `DoorFunction`.
protocol DoorHandler: LambdaFunction {
    /// A badge, shown at the door.
    ///
    /// Decides whether a request may pass that `Badge` protects. API Gateway asks only with a token that matches `^Badge [0-9]+$`.
    func authorize(_ input: Badge.Input, context: Context) async throws -> Badge.Output

    /// Decides whether a request may pass that `Visitor` protects. `context.request` has the request without its body.
    func authorize(_ input: Visitor.Input, context: Context) async throws -> Visitor.Output

    /// Decides whether a request may pass that `Clerk` protects. `context.request` has the request without its body.
    func authorize(_ input: Clerk.Input, context: Context) async throws -> Clerk.Output
}

private let doorProtectedRoutes = Routes(
    """
    GET /boxes/{boxId}
    PUT /boxes/{boxId}
    POST /keys
    """)

extension DoorHandler {
    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        switch request.kind {
        case .token:
            guard let input = Badge.Input(request) else {
                return try Badge.Output.unidentified.answer(to: request, context: context)
            }
            return try await authorize(input, context: context).answer(to: request, context: context)
        case .request:
            switch doorProtectedRoutes.index(of: request) {
            case 1:
                guard let input = Visitor.Input(request) else {
                    return try Visitor.Output.unidentified.answer(to: request, context: context)
                }
                return try await authorize(input, context: context).answer(to: request, context: context)
            case 2:
                guard let input = Clerk.Input(request) else {
                    return try Clerk.Output.unidentified.answer(to: request, context: context)
                }
                return try await authorize(input, context: context).answer(to: request, context: context)
            default:
                throw FunctionError.notProtected
            }
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"DoorFunction","sha256":"e5b232ecf686eb018d4383eee7cefca3d7b400af3069502d450381aeeeaa0e9f"}}"#
    }
}
