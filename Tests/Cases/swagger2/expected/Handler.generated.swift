// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Pets` answers.
protocol PetsHandler: LambdaFunction {
    /// `GET /pets`
    func getPets(_ input: GetPets.Input, context: Context) async throws -> GetPets.Output

    /// `POST /pets`
    func postPets(_ input: PostPets.Input, context: Context) async throws -> PostPets.Output

    /// `PUT /pets/{petId}/photo`
    func putPetsPhotoByPetId(_ input: PutPetsPhotoByPetId.Input, context: Context) async throws -> PutPetsPhotoByPetId.Output

    /// `POST /pets/{petId}/photo`
    func postPetsPhotoByPetId(_ input: PostPetsPhotoByPetId.Input, context: Context) async throws -> PostPetsPhotoByPetId.Output
}

private let petsRoutes = Routes(
    """
    GET /pets
    POST /pets
    PUT /pets/{petId}/photo
    POST /pets/{petId}/photo
    """)

extension PetsHandler {
    static var routes: Routes { petsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getPets(GetPets.Input(request), context: context).response
        case 1: return try await postPets(PostPets.Input(request), context: context).response
        case 2: return try await putPetsPhotoByPetId(PutPetsPhotoByPetId.Input(request), context: context).response
        case 3: return try await postPetsPhotoByPetId(PostPetsPhotoByPetId.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Pets","sha256":"fc045a1e22a4ca9b72710751ec8ac9f9de06e0cdd07b8912f0cb8239d73d02b1"}}"#
    }
}
