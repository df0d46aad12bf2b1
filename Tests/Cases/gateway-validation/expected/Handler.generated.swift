// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `CheckedShop` answers.
protocol CheckedShopHandler: LambdaFunction {
    /// `POST /orders`
    func placeCheckedOrder(_ input: PlaceCheckedOrder.Input, context: Context) async throws -> PlaceCheckedOrder.Output

    /// `POST /notes`
    func addUncheckedNote(_ input: AddUncheckedNote.Input, context: Context) async throws -> AddUncheckedNote.Output

    /// `POST /exports`
    func exportUnchecked(_ input: ExportUnchecked.Input, context: Context) async throws -> ExportUnchecked.Output
}

private let checkedShopRoutes = Routes(
    """
    POST /orders
    POST /notes
    POST /exports
    """)

extension CheckedShopHandler {
    static var routes: Routes { checkedShopRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await placeCheckedOrder(PlaceCheckedOrder.Input(request), context: context).response
        case 1: return try await addUncheckedNote(AddUncheckedNote.Input(request), context: context).response
        case 2: return try await exportUnchecked(ExportUnchecked.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"CheckedShop","sha256":"7acb6f27d6b87dfe993acd829c079dee17918a3d2e956ee1587834fc6700a36d"}}"#
    }
}
