// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Uploads` answers.
protocol UploadsHandler: LambdaFunction {
    /// `POST /photos`
    func uploadPhoto(_ input: UploadPhoto.Input, context: Context) async throws -> UploadPhoto.Output

    /// `POST /shots`
    func uploadShots(_ input: UploadShots.Input, context: Context) async throws -> UploadShots.Output

    /// `POST /texts`
    func uploadTexts(_ input: UploadTexts.Input, context: Context) async throws -> UploadTexts.Output

    /// `POST /parts`
    func uploadParts(_ input: UploadParts.Input, context: Context) async throws -> UploadParts.Output

    /// `PUT /parts`
    func mixParts(_ input: MixParts.Input, context: Context) async throws -> MixParts.Output

    /// `POST /notes`
    func uploadNote(_ input: UploadNote.Input, context: Context) async throws -> UploadNote.Output
}

private let uploadsRoutes = Routes(
    """
    POST /photos
    POST /shots
    POST /texts
    POST /parts
    PUT /parts
    POST /notes
    """)

extension UploadsHandler {
    static var routes: Routes { uploadsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await uploadPhoto(UploadPhoto.Input(request), context: context).response
        case 1: return try await uploadShots(UploadShots.Input(request), context: context).response
        case 2: return try await uploadTexts(UploadTexts.Input(request), context: context).response
        case 3: return try await uploadParts(UploadParts.Input(request), context: context).response
        case 4: return try await mixParts(MixParts.Input(request), context: context).response
        case 5: return try await uploadNote(UploadNote.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Uploads","sha256":"0ada1e9ac7af1792c41a1e95ac4f123f70e324d6ee91c588918703626dfe286b"}}"#
    }
}
