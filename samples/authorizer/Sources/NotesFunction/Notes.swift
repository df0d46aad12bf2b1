import Gatewright
import Synchronization

@main
final class Notes: NotesHandler {
    /// A database's part, for as long as the process lives.
    private let notes = Mutex<[String: [Note]]>([:])

    func listNotes(_ input: ListNotes.Input, context: Context) async throws -> ListNotes.Output {
        let team = try team(in: context)
        return .ok(notes.withLock { $0[team.name] ?? [] })
    }

    func addNote(_ input: AddNote.Input, context: Context) async throws -> AddNote.Output {
        let team = try team(in: context)
        return notes.withLock { notes in
            if notes[team.name, default: []].count >= team.limit { return .forbidden }
            notes[team.name, default: []].append(input.body)
            return .created
        }
    }

    /// Who calls, as the authorizer has said. REST APIs hand on its numbers as texts: `as:` reads either.
    private func team(in context: Context) throws(HTTPError) -> (name: String, limit: Int) {
        let authorizer = try context.authorizer
        guard let name = authorizer.principal, let limit = authorizer["limit", as: Int.self] else {
            throw HTTPError(.unauthorized)
        }
        return (name, limit)
    }
}
