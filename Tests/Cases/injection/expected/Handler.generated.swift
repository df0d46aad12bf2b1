// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `EvilTitle` answers.
protocol EvilTitleHandler: LambdaFunction {
    /// one
    /// two
    /// three
    /// four
    /// five
    /// six */ `code` �bidi
    ///
    /// """
    /// \(fatalError())
    /// #""#
    ///
    /// `GET /x"{a"b}`
    func evilImportFoundation(_ input: EvilImportFoundation.Input, context: Context) async throws -> EvilImportFoundation.Output
}

private let evilTitleRoutes = Routes(
    """
    GET /x\"{a\"b}
    """)

extension EvilTitleHandler {
    static var routes: Routes { evilTitleRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await evilImportFoundation(EvilImportFoundation.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"EvilTitle","sha256":"f751f2771c7f28781143553eef049bd9e93ab3cceb44fbf029f07db3f668a77d"}}"#
    }
}
