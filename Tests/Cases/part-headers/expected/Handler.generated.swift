// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `SealedLetters` answers.
protocol SealedLettersHandler: LambdaFunction {
    /// `POST /letters`
    func sendLetter(_ input: SendLetter.Input, context: Context) async throws -> SendLetter.Output

    /// `POST /slips`
    func sendSlip(_ input: SendSlip.Input, context: Context) async throws -> SendSlip.Output

    /// `GET /mixed`
    func getLetter(_ input: GetLetter.Input, context: Context) async throws -> GetLetter.Output
}

private let sealedLettersRoutes = Routes(
    """
    POST /letters
    POST /slips
    GET /mixed
    """)

extension SealedLettersHandler {
    static var routes: Routes { sealedLettersRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await sendLetter(SendLetter.Input(request), context: context).response
        case 1: return try await sendSlip(SendSlip.Input(request), context: context).response
        case 2: return try await getLetter(GetLetter.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"SealedLetters","sha256":"17a11d7e5aabab5fe824bb1cba4b2a3f4b616e5649e1e0d4f78ee6a669af4175"}}"#
    }
}
