// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Crates` answers.
protocol CratesHandler: LambdaFunction {
    /// `GET /crates`
    func listCrates(_ input: ListCrates.Input, context: Context) async throws -> ListCrates.Output

    /// `POST /crates`
    func sendCrate(_ input: SendCrate.Input, context: Context) async throws -> SendCrate.Output

    /// `GET /crates/{id}`
    func getCrate(_ input: GetCrate.Input, context: Context) async throws -> GetCrate.Output

    /// `HEAD /crates/{id}`
    func checkCrate(_ input: CheckCrate.Input, context: Context) async throws -> CheckCrate.Output

    /// `OPTIONS /crates/{id}`
    func crateOptions(_ input: CrateOptions.Input, context: Context) async throws -> CrateOptions.Output

    /// `PUT /crates/next`
    func setNextCrate(_ input: SetNextCrate.Input, context: Context) async throws -> SetNextCrate.Output

    /// `ANY /files/{path+}`: every method.
    func anyCrateFile(_ input: AnyCrateFile.Input, context: Context) async throws -> AnyCrateFile.Output
}

private let cratesRoutes = Routes(
    behindCatchAll: """
    GET /crates
    POST /crates
    GET /crates/{id}
    HEAD /crates/{id}
    OPTIONS /crates/{id}
    PUT /crates/next
    ANY /files/{path+}
    """)

extension CratesHandler {
    static var routes: Routes { cratesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await listCrates(ListCrates.Input(request), context: context).response
        case 1: return try await sendCrate(SendCrate.Input(request), context: context).response
        case 2: return try await getCrate(GetCrate.Input(request), context: context).response
        case 3: return try await checkCrate(CheckCrate.Input(request), context: context).response
        case 4: return try await crateOptions(CrateOptions.Input(request), context: context).response
        case 5: return try await setNextCrate(SetNextCrate.Input(request), context: context).response
        case 6: return try await anyCrateFile(AnyCrateFile.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Crates","sha256":"99647294e160cf32fd95749270be26dd3772598789698ec47a2477d20be77cb0"}}"#
    }
}

extension CratesHandler where Self: CrossOriginFunction {
    /// Answers what is no preflight request.
    func crateOptions(_ input: CrateOptions.Input, context: Context) async throws -> CrateOptions.Output {
        .noContent
    }
}
