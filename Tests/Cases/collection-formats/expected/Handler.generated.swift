// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `CollectionFormats` answers.
protocol CollectionFormatsHandler: LambdaFunction {
    /// `GET /tables/{cells}`
    func readTable(_ input: ReadTable.Input, context: Context) async throws -> ReadTable.Output
}

private let collectionFormatsRoutes = Routes(
    """
    GET /tables/{cells}
    """)

extension CollectionFormatsHandler {
    static var routes: Routes { collectionFormatsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await readTable(ReadTable.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"CollectionFormats","sha256":"acaa2327e79e3586319f4c00693e6bd3491ccddb427fe7167b2653cde72e3a21"}}"#
    }
}
