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
}
