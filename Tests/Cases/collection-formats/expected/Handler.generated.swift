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
        #"{"gatewright":{"document":"openapi.yaml","function":"CollectionFormats","sha256":"cf266e9577b547a6c2a07ad6f239a8dfe386bfacf00c4847b059c57d1e22b1c6"}}"#
    }
}
