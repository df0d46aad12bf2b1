import Synchronization
import Testing

@testable import Gatewright

/// Every kind of event, as it arrives: what the handler sees of it, and the bytes that go back.
@Suite struct EventKindTests {
    /// The functions that events are for. They note what they are given.
    enum Receiver: Sendable {
        case handler
        case mapped
        case authorizer
        case simpleAuthorizer
    }

    /// An event and what becomes of it.
    struct Row: Sendable, CustomTestStringConvertible {
        var kind: String
        var receiver = Receiver.handler
        var event: String
        /// What the handler is given; nil where it is not asked.
        var view: String?
        /// The result, or the type and the message of the error.
        var answer: String

        var testDescription: String { kind }
    }

    final class Seen: Sendable {
        private let text = Mutex<String?>(nil)

        var view: String? { text.withLock { $0 } }
        func note(_ view: String) { text.withLock { $0 = view } }
    }

    struct Handler: LambdaFunction {
        let seen = Seen()

        static var routes: Routes { Routes("PUT /items/{id}\nGET /image") }

        func respond(to request: Request, route: Int, context: Context) async throws -> Response {
            let path = request.pathParameters["id"] ?? "-"
            let query = request.query["tag"] ?? []
            let fields = request.headers.values(for: "X-A")
            let cookies = request.cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            seen.note(
                "\(request.method.rawValue) \(path) \(query) \(fields) \(cookies) \(String(decoding: request.body, as: UTF8.self))"
                    + " \(request.sourceIP ?? "-") \(request.stage ?? "-")")
            if route == 1 { return Response(status: 200, headers: ["Content-Type": "image/png"], body: [0x89, 0xFF]) }
            var response = Response(status: 201, text: "é\"")
            response.headers.append(name: "X-B", value: "1")
            response.headers.append(name: "x-b", value: "2")
            response.cookies = ["a=1; Path=/", "b=2"]
            return response
        }
    }

    struct Sender: ShipHandler {
        let seen = Seen()

        func shipCrate(_ input: ShipCrate.Input, context: Context) async throws -> ShipCrate.Output {
            seen.note("to \(input.to)")
            if input.to == "nobody" { throw ShipCrate.Failure.notFound("nobody") }
            return CrateLabel(number: input.to.count)
        }
    }

    struct Door: DoorHandler {
        let seen = Seen()

        func authorize(_ input: Badge.Input, context: Context) async throws -> Badge.Output {
            seen.note("token \(input.token) \(input.methodARN.path)")
            return input.token == "Badge 1" ? .allow(principal: "ann") : .unauthorized
        }

        func authorize(_ input: Visitor.Input, context: Context) async throws -> Visitor.Output {
            seen.note("visitor \(input.xName) \(input.name) \(input.floor)")
            return .deny
        }

        func authorize(_ input: Clerk.Input, context: Context) async throws -> Clerk.Output {
            seen.note("clerk \(input.xName ?? "-")")
            return .allow(principal: "clerk")
        }
    }

    struct Tickets: TicketHandler {
        let seen = Seen()

        func authorize(_ input: Ticket.Input, context: Context) async throws -> Ticket.Output {
            seen.note("ticket \(input.authorization) \(input.day)")
            return input.authorization == "yes" ? .allow(context: ["level": 3]) : .deny
        }
    }

    private func outcome(_ row: Row) async -> (view: String?, answer: String) {
        func outcome(_ function: some LambdaFunction, _ seen: Seen) async -> (view: String?, answer: String) {
            do {
                let bytes = try await function.respond(toEvent: Array(row.event.utf8), context: Context())
                return (seen.view, String(decoding: bytes, as: UTF8.self))
            } catch {
                let error = FunctionError(error)
                return (seen.view, "\(error.type): \(error.message)")
            }
        }
        switch row.receiver {
        case .handler:
            let function = Handler()
            return await outcome(function, function.seen)
        case .mapped:
            let function = Sender()
            return await outcome(function, function.seen)
        case .authorizer:
            let function = Door()
            return await outcome(function, function.seen)
        case .simpleAuthorizer:
            let function = Tickets()
            return await outcome(function, function.seen)
        }
    }

    @Test(arguments: rows + foreign) func isAnswered(_ row: Row) async {
        let (view, answer) = await outcome(row)
        #expect(view == row.view)
        #expect(answer == row.answer)
    }

    /// An event that breaks off anywhere is answered or refused, and no handler sees half of it.
    @Test(arguments: rows) func isRefusedWhereItBreaksOff(_ row: Row) async {
        for count in 0..<row.event.utf8.count {
            var broken = row
            broken.event = String(decoding: Array(row.event.utf8.prefix(count)), as: UTF8.self)
            let (view, answer) = await outcome(broken)
            if view != nil { Issue.record("\(broken.event) is seen as \(view ?? ""), answered by \(answer)") }
        }
    }
}
