import Gatewright

/// A handler of an HTTP API and the authorizer in front of it, in one function.
@main
struct Club: ClubHandler {
    func joinEvent(_ input: JoinEvent.Input, context: Context) async throws -> JoinEvent.Output {
        try .ok(
            JoinEvent.OkBody(
                who: context.authorizer["name"] ?? "nobody", level: context.authorizer["level", as: Int.self],
                isAdmin: context.authorizer["admin", as: Bool.self]))
    }

    func authorize(_ input: Member.Input, context: Context) async throws -> Member.Output {
        input.authorization == "member" ? .allow(context: ["name": "ann", "level": 3, "admin": true]) : .deny
    }
}
