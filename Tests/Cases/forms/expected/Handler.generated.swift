// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Surveys` answers.
protocol SurveysHandler: LambdaFunction {
    /// `POST /pings`
    func ping(_ input: Ping.Input, context: Context) async throws -> Ping.Output

    /// `POST /answers`
    func giveAnswers(_ input: GiveAnswers.Input, context: Context) async throws -> GiveAnswers.Output

    /// `POST /either`
    func giveEither(_ input: GiveEither.Input, context: Context) async throws -> GiveEither.Output

    /// `POST /parts`
    func giveParts(_ input: GiveParts.Input, context: Context) async throws -> GiveParts.Output

    /// `POST /free`
    func giveFree(_ input: GiveFree.Input, context: Context) async throws -> GiveFree.Output

    /// `POST /words`
    func giveWords(_ input: GiveWords.Input, context: Context) async throws -> GiveWords.Output
}

private let surveysRoutes = Routes(
    """
    POST /pings
    POST /answers
    POST /either
    POST /parts
    POST /free
    POST /words
    """)

extension SurveysHandler {
    static var routes: Routes { surveysRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await ping(Ping.Input(request), context: context).response
        case 1: return try await giveAnswers(GiveAnswers.Input(request), context: context).response
        case 2: return try await giveEither(GiveEither.Input(request), context: context).response
        case 3: return try await giveParts(GiveParts.Input(request), context: context).response
        case 4: return try await giveFree(GiveFree.Input(request), context: context).response
        case 5: return try await giveWords(GiveWords.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Surveys","sha256":"f2ed659ada7a208b87e47b2ec202a46417af96bd493b241eb97e39ab4d0d3d15"}}"#
    }
}
