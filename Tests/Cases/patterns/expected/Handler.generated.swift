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
        "{\"gatewright\":{\"document\":\"openapi.yaml\",\"function\":\"Patterns\",\"sha256\":\"70c641d48393e001b83e9ece376a24c13b1af58db171aa6827ff7ab5beb76938\"}}"
    }
}
