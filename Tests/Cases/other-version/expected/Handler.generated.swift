// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Notes` answers.
protocol NotesHandler: LambdaFunction {
    /// `GET /notes/{id}`
    func getNote(_ input: GetNote.Input, context: Context) async throws -> GetNote.Output

    /// `PUT /notes/{id}`
    func putNote(_ input: PutNote.Input, context: Context) async throws -> PutNote.Output
}

private let notesRoutes = Routes(
    """
    GET /notes/{id}
    PUT /notes/{id}
    """)

extension NotesHandler {
    static var routes: Routes { notesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await getNote(GetNote.Input(request), context: context).response
        case 1: return try await putNote(PutNote.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Notes","sha256":"9922f61af06df9a5f7f3d9340c36f12493869d2a9eadcda30f4ded42daf939f6"}}"#
    }
}
