import Gatewright
import Testing

@testable import NotesFunction

struct NotesTests {
    let notes = Notes()
    let note = Request(.post, "/notes", json: ["text": "Buy nails."])

    /// What an authorizer says, without one.
    func context(_ team: String, limit: JSONValue) -> Context {
        Context(caller: .authorizer(.init(principal: team, values: ["limit": limit])))
    }

    /// A REST API hands the limit on as a text, an HTTP API as the number that it was.
    @Test(arguments: ["2", 2] as [JSONValue]) func aTeamHasItsOwnNotesUpToItsLimit(_ limit: JSONValue) async {
        let red = context("red", limit: limit)
        #expect(await notes.respond(to: note, context: red).status == .created)
        #expect(await notes.respond(to: note, context: red).status == .created)
        #expect(await notes.respond(to: note, context: red).status == .forbidden)
        #expect(await notes.respond(to: Request(.get, "/notes"), context: red).json?.array?.count == 2)

        let blue = context("blue", limit: limit)
        #expect(await notes.respond(to: Request(.get, "/notes"), context: blue).json == [])
    }

    @Test func nothingPassesWithoutAnAuthorizer() async {
        #expect(await notes.respond(to: note).status == .unauthorized)
    }
}
