import Gatewright

/// Says which team a key belongs to, and what the team may do.
@main
struct KeyAuthorizer: KeyAuthorizerHandler {
    let teams: [String: Team]

    init() { self.init(teams: ["red-1": Team(name: "red", plan: .free), "blue-1": Team(name: "blue", plan: .large)]) }
    init(teams: [String: Team]) { self.teams = teams }

    func authorize(_ input: TeamKey.Input, context: Context) async throws -> TeamKey.Output {
        // The generated code has refused what does not look like `Bearer …`.
        guard let team = teams[String(input.token.dropFirst("Bearer ".count))] else { return .unauthorized }
        if team.plan == .closed { return .deny(principal: team.name) }
        // Kept for five minutes, for every method of the API: the policy is for all of them.
        return .allow(principal: team.name, context: ["limit": .integer(team.plan.limit)])
    }
}

struct Team: Sendable {
    var name: String
    var plan: Plan

    enum Plan {
        case free, large, closed

        /// How many notes the team may have.
        var limit: Int {
            switch self {
            case .free: 2
            case .large: 1000
            case .closed: 0
            }
        }
    }
}
