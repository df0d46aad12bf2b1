// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `ShelfFunction` answers.
protocol ShelfHandler: LambdaFunction {
    /// `ANY /shelves/{id}`: `DELETE`, `PATCH`, `PUT`; `GET`, `HEAD`, `OPTIONS`, `POST` have their own operations.
    func changeShelf(_ input: ChangeShelf.Input, context: Context) async throws -> ChangeShelf.Output

    /// `GET /shelves/{id}`
    func getShelf(_ input: GetShelf.Input, context: Context) async throws -> GetShelf.Output

    /// `HEAD /shelves/{id}`
    func checkShelf(_ input: CheckShelf.Input, context: Context) async throws -> CheckShelf.Output

    /// `ANY /full`: no method, as `DELETE`, `GET`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT` have their own operations.
    func anyFull(_ input: AnyFull.Input, context: Context) async throws -> Response

    /// `DELETE /full`
    func deleteFull(_ input: DeleteFull.Input, context: Context) async throws -> Response

    /// `GET /full`
    func getFull(_ input: GetFull.Input, context: Context) async throws -> Response

    /// `HEAD /full`
    func headFull(_ input: HeadFull.Input, context: Context) async throws -> Response

    /// `OPTIONS /full`
    func optionsFull(_ input: OptionsFull.Input, context: Context) async throws -> Response

    /// `PATCH /full`
    func patchFull(_ input: PatchFull.Input, context: Context) async throws -> Response

    /// `POST /full`
    func postFull(_ input: PostFull.Input, context: Context) async throws -> Response

    /// `PUT /full`
    func putFull(_ input: PutFull.Input, context: Context) async throws -> Response

    /// `GET /closed/{id}`
    func getClosed(_ input: GetClosed.Input, context: Context) async throws -> Response

    /// `ANY /{proxy+}`: every method.
    func anyPath(_ input: AnyPath.Input, context: Context) async throws -> Response

    /// `ANY $default`: every method.
    func anyRequest(_ input: AnyRequest.Input, context: Context) async throws -> Response
}

private let shelfRoutes = Routes(
    """
    ANY /shelves/{id}
    GET /shelves/{id}
    HEAD /shelves/{id}
    ANY /full
    DELETE /full
    GET /full
    HEAD /full
    OPTIONS /full
    PATCH /full
    POST /full
    PUT /full
    GET /closed/{id}
    ANY /{proxy+}
    ANY $default
    """)

extension ShelfHandler {
    static var routes: Routes { shelfRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await changeShelf(ChangeShelf.Input(request), context: context).response
        case 1: return try await getShelf(GetShelf.Input(request), context: context).response
        case 2: return try await checkShelf(CheckShelf.Input(request), context: context).response
        case 3: return try await anyFull(AnyFull.Input(request), context: context)
        case 4: return try await deleteFull(DeleteFull.Input(request), context: context)
        case 5: return try await getFull(GetFull.Input(request), context: context)
        case 6: return try await headFull(HeadFull.Input(request), context: context)
        case 7: return try await optionsFull(OptionsFull.Input(request), context: context)
        case 8: return try await patchFull(PatchFull.Input(request), context: context)
        case 9: return try await postFull(PostFull.Input(request), context: context)
        case 10: return try await putFull(PutFull.Input(request), context: context)
        case 11: return try await getClosed(GetClosed.Input(request), context: context)
        case 12: return try await anyPath(AnyPath.Input(request), context: context)
        case 13: return try await anyRequest(AnyRequest.Input(request), context: context)
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"ShelfFunction","sha256":"dc84f7a18dccece13ff02deb0ded5636bd8711f3b6e0c189d586b995f37b22d1"}}"#
    }
}

extension ShelfHandler where Self: CrossOriginFunction {
    /// Answers what is no preflight request.
    func optionsFull(_ input: OptionsFull.Input, context: Context) async throws -> Response {
        Response(status: 204)
    }
}
