// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Paths` answers.
protocol PathsHandler: LambdaFunction {
    /// `GET /`
    func getRoot(_ input: GetRoot.Input, context: Context) async throws -> GetRoot.Output

    /// `ANY /users`: `DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `GET` has its own operation.
    func anyUsers(_ input: AnyUsers.Input, context: Context) async throws -> AnyUsers.Output

    /// List.
    ///
    /// `GET /users`
    func getUsers(_ input: GetUsers.Input, context: Context) async throws -> GetUsers.Output

    /// `GET /users/{userId}/posts/{post-id}`
    func getUsersPostsByUserIdAndPostId(_ input: GetUsersPostsByUserIdAndPostId.Input, context: Context) async throws -> GetUsersPostsByUserIdAndPostId.Output

    /// `DELETE /users/{userId}/posts/{post-id}`
    func deleteUsersPostsByUserIdAndPostId(_ input: DeleteUsersPostsByUserIdAndPostId.Input, context: Context) async throws -> DeleteUsersPostsByUserIdAndPostId.Output

    /// `ANY /{proxy+}`: every method.
    func anyByProxy(_ input: AnyByProxy.Input, context: Context) async throws -> Response

    /// `ANY $default`: every method.
    func defaultRoute(_ input: DefaultRoute.Input, context: Context) async throws -> Response
}

private let pathsRoutes = Routes(
    behindCatchAll: """
    GET /
    ANY /users
    GET /users
    GET /users/{userId}/posts/{post-id}
    DELETE /users/{userId}/posts/{post-id}
    ANY /{proxy+}
    ANY $default
    """)

extension PathsHandler {
    static var routes: Routes { pathsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getRoot(GetRoot.Input(request), context: context).response
        case 1: return try await anyUsers(AnyUsers.Input(request), context: context).response
        case 2: return try await getUsers(GetUsers.Input(request), context: context).response
        case 3: return try await getUsersPostsByUserIdAndPostId(GetUsersPostsByUserIdAndPostId.Input(request), context: context).response
        case 4: return try await deleteUsersPostsByUserIdAndPostId(DeleteUsersPostsByUserIdAndPostId.Input(request), context: context).response
        case 5: return try await anyByProxy(AnyByProxy.Input(request), context: context)
        case 6: return try await defaultRoute(DefaultRoute.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Paths","sha256":"63aad70972934e653b5df7d0cc1838e1bf82d3ea5ae556b1d6a343b15d32aabb"}}"#
    }
}
