// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `WhatPathItemsReferTo` answers.
protocol WhatPathItemsReferToHandler: LambdaFunction {
    /// `GET /shelves`
    func listShelves(_ input: ListShelves.Input, context: Context) async throws -> ListShelves.Output

    /// `DELETE /shelves`
    func clearShelves(_ input: ClearShelves.Input, context: Context) async throws -> ClearShelves.Output

    /// `GET /boxes`
    func listBoxes(_ input: ListBoxes.Input, context: Context) async throws -> ListBoxes.Output

    /// `PUT /boxes`
    func putBox(_ input: PutBox.Input, context: Context) async throws -> PutBox.Output
}

private let whatPathItemsReferToRoutes = Routes(
    """
    GET /shelves
    DELETE /shelves
    GET /boxes
    PUT /boxes
    """)

extension WhatPathItemsReferToHandler {
    static var routes: Routes { whatPathItemsReferToRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await listShelves(ListShelves.Input(request), context: context).response
        case 1: return try await clearShelves(ClearShelves.Input(request), context: context).response
        case 2: return try await listBoxes(ListBoxes.Input(request), context: context).response
        case 3: return try await putBox(PutBox.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"WhatPathItemsReferTo","sha256":"bb95055cbe60b71f74f22a00631770ac1a85e76935cb54f137804e15ca15ce18"}}"#
    }
}
