// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `AlternativeUploads` answers.
protocol AlternativeUploadsHandler: LambdaFunction {
    /// `POST /media`
    func addMedium(_ input: AddMedium.Input, context: Context) async throws -> AddMedium.Output

    /// `PUT /media`
    func setMedium(_ input: SetMedium.Input, context: Context) async throws -> SetMedium.Output

    /// `POST /wrapped`
    func addWrapped(_ input: AddWrapped.Input, context: Context) async throws -> AddWrapped.Output

    /// `PUT /wrapped`
    func setEither(_ input: SetEither.Input, context: Context) async throws -> SetEither.Output

    /// `PATCH /wrapped`
    func patchEither(_ input: PatchEither.Input, context: Context) async throws -> PatchEither.Output

    /// `POST /headed`
    func addHeaded(_ input: AddHeaded.Input, context: Context) async throws -> AddHeaded.Output
}

private let alternativeUploadsRoutes = Routes(
    """
    POST /media
    PUT /media
    POST /wrapped
    PUT /wrapped
    PATCH /wrapped
    POST /headed
    """)

extension AlternativeUploadsHandler {
    static var routes: Routes { alternativeUploadsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await addMedium(AddMedium.Input(request), context: context).response
        case 1: return try await setMedium(SetMedium.Input(request), context: context).response
        case 2: return try await addWrapped(AddWrapped.Input(request), context: context).response
        case 3: return try await setEither(SetEither.Input(request), context: context).response
        case 4: return try await patchEither(PatchEither.Input(request), context: context).response
        case 5: return try await addHeaded(AddHeaded.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"AlternativeUploads","sha256":"5a954935762f63633ca9a18c2948e512b8eea1b719813c40ba91be7195713c7b"}}"#
    }
}
