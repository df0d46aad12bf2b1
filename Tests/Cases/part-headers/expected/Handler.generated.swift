// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `SealedLetters` answers.
protocol SealedLettersHandler: LambdaFunction {
    /// `POST /letters`
    func sendLetter(_ input: SendLetter.Input, context: Context) async throws -> SendLetter.Output

    /// `GET /mixed`
    func getLetter(_ input: GetLetter.Input, context: Context) async throws -> GetLetter.Output
}

private let sealedLettersRoutes = Routes(
    """
    POST /letters
    GET /mixed
    """)

extension SealedLettersHandler {
    static var routes: Routes { sealedLettersRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await sendLetter(SendLetter.Input(request), context: context).response
        case 1: return try await getLetter(GetLetter.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"SealedLetters\",\"sha256\":\"583aa3e4fe66a4b02f6b386e47f1f560c694134e8d0652d59693b33533614a68\"}}"
    }
}
