import Gatewright
import GatewrightTesting
import Testing

@testable import KeyAuthorizerFunction

/// Each question goes as the event that API Gateway sends, and the answer is what it makes of the function's bytes.
struct KeyAuthorizerTests {
    let api = KeyAuthorizerClient(
        KeyAuthorizer(teams: ["red-1": Team(name: "red", plan: .free), "old-1": Team(name: "old", plan: .closed)]))

    /// The decision is for the whole API, as API Gateway keeps it for every method.
    @Test func aTeamMayUseTheWholeAPI() async throws {
        let decision = try await api.teamKey(token: "Bearer red-1", for: .post, "/notes")
        #expect(decision == .allow(principal: "red", context: ["limit": 2], to: [.all]))
    }

    @Test func aClosedTeamIsRefused() async throws {
        #expect(try await api.teamKey(token: "Bearer old-1") == .deny(principal: "old"))
    }

    /// Status 401.
    @Test func othersAreNotKnown() async throws {
        #expect(try await api.teamKey(token: "Bearer blue-1") == .unauthorized)
    }

    /// What is no key is refused by API Gateway, which does not ask the function.
    @Test(arguments: ["red-1", "Bearer ", ""]) func whatIsNoKeyIsNotAskedAbout(_ token: String) async {
        let error = await #expect(throws: AnswerError.self) { try await api.teamKey(token: token) }
        #expect(error?.response.status == .unauthorized)
    }
}
