// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Patterns` answers.
protocol PatternsHandler: LambdaFunction {
    /// `PUT /items/{sku}`
    func putPatternedItem(_ input: PutPatternedItem.Input, context: Context) async throws -> PutPatternedItem.Output
}

private let patternsRoutes = Routes(
    """
    PUT /items/{sku}
    """)

extension PatternsHandler {
    static var routes: Routes { patternsRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await putPatternedItem(PutPatternedItem.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Patterns","sha256":"a97f4a169f0dbedf57e6ee002e42e6a4baca7e2ee08afa603ccfdcbb5c8dda5b"}}"#
    }
}
