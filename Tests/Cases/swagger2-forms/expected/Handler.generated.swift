// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Old` answers.
protocol OldHandler: LambdaFunction {
    /// `POST /pets/{petId}/image`
    func uploadPetImage(_ input: UploadPetImage.Input, context: Context) async throws -> UploadPetImage.Output

    /// `POST /pets/{petId}`
    func changePet(_ input: ChangePet.Input, context: Context) async throws -> ChangePet.Output

    /// `GET /pets/{petId}`
    func getPetFile(_ input: GetPetFile.Input, context: Context) async throws -> GetPetFile.Output
}

private let oldRoutes = Routes(
    """
    POST /pets/{petId}/image
    POST /pets/{petId}
    GET /pets/{petId}
    """)

extension OldHandler {
    static var routes: Routes { oldRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await uploadPetImage(UploadPetImage.Input(request), context: context).response
        case 1: return try await changePet(ChangePet.Input(request), context: context).response
        case 2: return try await getPetFile(GetPetFile.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Old","sha256":"4cb7ea4eda0fa5126090c2e415a26edd1ff2af196d68f7c2cf97c9229cac6631"}}"#
    }
}
