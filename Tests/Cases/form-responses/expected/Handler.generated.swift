// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Downloads` answers.
protocol DownloadsHandler: LambdaFunction {
    /// `GET /photo`
    func getPhoto(_ input: GetPhoto.Input, context: Context) async throws -> GetPhoto.Output

    /// `GET /inquiry`
    func getInquiry(_ input: GetInquiry.Input, context: Context) async throws -> GetInquiry.Output

    /// `PUT /inquiry`
    func putInquiry(_ input: PutInquiry.Input, context: Context) async throws -> PutInquiry.Output

    /// `GET /either`
    func getEither(_ input: GetEither.Input, context: Context) async throws -> GetEither.Output

    /// `GET /parts`
    func getParts(_ input: GetParts.Input, context: Context) async throws -> GetParts.Output

    /// `PUT /picture`
    func putPicture(_ input: PutPicture.Input, context: Context) async throws -> PutPicture.Output

    /// `PATCH /picture`
    func patchPicture(_ input: PatchPicture.Input, context: Context) async throws -> PatchPicture.Output
}

private let downloadsRoutes = Routes(
    """
    GET /photo
    GET /inquiry
    PUT /inquiry
    GET /either
    GET /parts
    PUT /picture
    PATCH /picture
    """)

extension DownloadsHandler {
    static var routes: Routes { downloadsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getPhoto(GetPhoto.Input(request), context: context).response
        case 1: return try await getInquiry(GetInquiry.Input(request), context: context).response
        case 2: return try await putInquiry(PutInquiry.Input(request), context: context).response
        case 3: return try await getEither(GetEither.Input(request), context: context).response(to: request)
        case 4: return try await getParts(GetParts.Input(request), context: context).response
        case 5: return try await putPicture(PutPicture.Input(request), context: context).response
        case 6: return try await patchPicture(PatchPicture.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Downloads","sha256":"ad39f05bec180174623750c3fa4611becae5c1f2a64dd8a65357972e0ef1cb44"}}"#
    }
}
