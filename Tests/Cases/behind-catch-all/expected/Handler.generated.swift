// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `KitesFunction` answers.
protocol KitesHandler: LambdaFunction {
    /// `POST /kites`
    func addKite(_ input: AddKite.Input, context: Context) async throws -> AddKite.Output

    /// `OPTIONS /kites`
    func kiteOptions(_ input: KiteOptions.Input, context: Context) async throws -> KiteOptions.Output

    /// `ANY /{proxy+}`: every method.
    func anyKite(_ input: AnyKite.Input, context: Context) async throws -> AnyKite.Output

    /// `GET /kites`
    func listKites(_ input: ListKites.Input, context: Context) async throws -> ListKites.Output

    /// `GET /kites/{id}`
    func getKite(_ input: GetKite.Input, context: Context) async throws -> GetKite.Output

    /// `OPTIONS /kites/{id}`
    func kitePreflight(_ input: KitePreflight.Input, context: Context) async throws -> KitePreflight.Output
}

private let kitesRoutes = Routes(
    """
    POST /kites
    OPTIONS /kites
    ANY /{proxy+}
    """,
    behind: [
        "/{proxy+}":
            """
            GET /kites
            GET /kites/{id}
            OPTIONS /kites/{id}
            """,
    ])

extension KitesHandler {
    static var routes: Routes { kitesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await addKite(AddKite.Input(request), context: context).response
        case 1: return try await kiteOptions(KiteOptions.Input(request), context: context).response
        case 2: return try await anyKite(AnyKite.Input(request), context: context).response
        case 3: return try await listKites(ListKites.Input(request), context: context).response
        case 4: return try await getKite(GetKite.Input(request), context: context).response
        case 5: return try await kitePreflight(KitePreflight.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"KitesFunction","sha256":"8384f294ca3ae409dd74583cd9decaaeb8b3e257922203a6c2c675eb5e2f2bc4"}}"#
    }
}

extension KitesHandler where Self: CrossOriginFunction {
    /// Answers what is no preflight request.
    func kiteOptions(_ input: KiteOptions.Input, context: Context) async throws -> KiteOptions.Output {
        .noContent()
    }

    /// Answers what is no preflight request.
    func kitePreflight(_ input: KitePreflight.Input, context: Context) async throws -> KitePreflight.Output {
        throw HTTPError(.notFound)
    }
}

/// The operations that the Lambda function `StringsFunction` answers.
protocol StringsHandler: LambdaFunction {
    /// `ANY /strings/{id}`: `DELETE`, `HEAD`, `OPTIONS`, `PATCH`, `POST`, `PUT`; `GET` has its own operation.
    func anyString(_ input: AnyString.Input, context: Context) async throws -> AnyString.Output

    /// `GET /strings/{id}`
    func getString(_ input: GetString.Input, context: Context) async throws -> GetString.Output
}

private let stringsRoutes = Routes(
    """
    ANY /strings/{id}
    GET /strings/{id}
    """)

extension StringsHandler {
    static var routes: Routes { stringsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await anyString(AnyString.Input(request), context: context).response
        case 1: return try await getString(GetString.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"StringsFunction","sha256":"8384f294ca3ae409dd74583cd9decaaeb8b3e257922203a6c2c675eb5e2f2bc4"}}"#
    }
}
