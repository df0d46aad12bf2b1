import Gatewright
import Testing

@testable import KeyAuthorizerFunction

struct KeyAuthorizerTests {
    let authorizer = KeyAuthorizer(
        teams: ["red-1": Team(name: "red", plan: .free), "old-1": Team(name: "old", plan: .closed)])

    /// The answer to the question that API Gateway asks, as it is sent to Lambda.
    func answer(to token: String) async throws -> JSONValue? {
        let event: JSONValue = [
            "type": "TOKEN", "authorizationToken": .string(token),
            "methodArn": "arn:aws:execute-api:eu-west-1:123456789012:abcde12345/prod/GET/notes",
        ]
        return JSONValue(parsing: try await authorizer.respond(toEvent: event.bytes, context: Context()))
    }

    @Test func aTeamMayUseTheWholeAPI() async throws {
        let answer = try #require(try await answer(to: "Bearer red-1"))
        #expect(answer["principalId"] == "red")
        #expect(answer["context"] == ["limit": 2])
        let statement = answer["policyDocument"]?["Statement"]?.array?.first
        #expect(statement?["Effect"] == "Allow")
        #expect(statement?["Resource"] == ["arn:aws:execute-api:eu-west-1:123456789012:abcde12345/prod/*"])
    }

    @Test func aClosedTeamIsRefused() async throws {
        let statement = try await answer(to: "Bearer old-1")?["policyDocument"]?["Statement"]?.array?.first
        #expect(statement?["Effect"] == "Deny")
    }

    /// The message by which API Gateway answers 401.
    @Test(arguments: ["Bearer blue-1", "red-1", ""]) func othersAreNotKnown(_ token: String) async {
        await #expect(throws: FunctionError.unauthorized) { try await answer(to: token) }
    }
}
