import Gatewright

/// Handlers and the authorizers in front of them, in one function.
@main
struct Door: DoorHandler {
    func enterRoom(_ input: EnterRoom.Input, context: Context) async throws -> EnterRoom.Output {
        try .ok(
            Visit(
                who: context.authorizer.principal ?? "nobody", level: context.authorizer["level", as: Int.self],
                room: input.id))
    }

    func listRooms(_ input: ListRooms.Input, context: Context) async throws -> ListRooms.Output {
        try .ok(Visit(who: context.authorizer.principal ?? "nobody"))
    }

    func authorize(_ input: Badge.Input, context: Context) async throws -> Badge.Output {
        switch input.token {
        case "Badge gold": .allow(principal: "ann", context: ["level": 3])
        case "Badge lost": .deny(principal: "ann")
        case "Badge broken": throw HTTPError(.internalServerError)
        default: .unauthorized
        }
    }

    func authorize(_ input: Visitor.Input, context: Context) async throws -> Visitor.Output {
        input.day == "monday" ? .deny : .allow(principal: input.xName)
    }
}
