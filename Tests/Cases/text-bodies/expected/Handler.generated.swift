// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `Notes` answers.
protocol NotesHandler: LambdaFunction {
    /// `POST /notes`
    func addNote(_ input: AddNote.Input, context: Context) async throws -> AddNote.Output

    /// `PUT /notes`
    func setNotes(_ input: SetNotes.Input, context: Context) async throws -> SetNotes.Output

    /// `PUT /state`
    func setState(_ input: SetState.Input, context: Context) async throws -> SetState.Output

    /// `PATCH /state`
    func moveState(_ input: MoveState.Input, context: Context) async throws -> MoveState.Output

    /// `POST /counts`
    func setCount(_ input: SetCount.Input, context: Context) async throws -> SetCount.Output

    /// `PUT /counts`
    func setLimit(_ input: SetLimit.Input, context: Context) async throws -> SetLimit.Output

    /// `POST /times`
    func addTime(_ input: AddTime.Input, context: Context) async throws -> AddTime.Output

    /// `PUT /times`
    func addAddress(_ input: AddAddress.Input, context: Context) async throws -> AddAddress.Output

    /// `PATCH /times`
    func addSecret(_ input: AddSecret.Input, context: Context) async throws -> AddSecret.Output

    /// `POST /either`
    func addEither(_ input: AddEither.Input, context: Context) async throws -> AddEither.Output

    /// `POST /pictures`
    func addImage(_ input: AddImage.Input, context: Context) async throws -> AddImage.Output

    /// `PUT /pictures`
    func setPicture(_ input: SetPicture.Input, context: Context) async throws -> SetPicture.Output

    /// `POST /unchecked`
    func addTable(_ input: AddTable.Input, context: Context) async throws -> AddTable.Output
}

private let notesRoutes = Routes(
    """
    POST /notes
    PUT /notes
    PUT /state
    PATCH /state
    POST /counts
    PUT /counts
    POST /times
    PUT /times
    PATCH /times
    POST /either
    POST /pictures
    PUT /pictures
    POST /unchecked
    """)

extension NotesHandler {
    static var routes: Routes { notesRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await addNote(AddNote.Input(request), context: context).response
        case 1: return try await setNotes(SetNotes.Input(request), context: context).response
        case 2: return try await setState(SetState.Input(request), context: context).response
        case 3: return try await moveState(MoveState.Input(request), context: context).response
        case 4: return try await setCount(SetCount.Input(request), context: context).response
        case 5: return try await setLimit(SetLimit.Input(request), context: context).response
        case 6: return try await addTime(AddTime.Input(request), context: context).response
        case 7: return try await addAddress(AddAddress.Input(request), context: context).response
        case 8: return try await addSecret(AddSecret.Input(request), context: context).response
        case 9: return try await addEither(AddEither.Input(request), context: context).response
        case 10: return try await addImage(AddImage.Input(request), context: context).response
        case 11: return try await setPicture(SetPicture.Input(request), context: context).response
        case 12: return try await addTable(AddTable.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"Notes","sha256":"0013d337bfc623aa5b6e414182bd5520a4638cc85ac3835f84758ca9b3bbfd2a"}}"#
    }
}
