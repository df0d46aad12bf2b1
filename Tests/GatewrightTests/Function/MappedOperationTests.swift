import Testing

@testable import Gatewright

/// Several non-proxy operations of one function: what in the events tells them apart.
@Suite struct MappedOperationTests {
    struct Marked: MarkedHandler {
        func listMarked(_ input: ListMarked.Input, context: Context) async throws -> ListMarked.Output { "list" }
        func addMarked(_ input: AddMarked.Input, context: Context) async throws -> AddMarked.Output {
            "add \(input.body.sku)"
        }
        func dropMarked(_ input: DropMarked.Input, context: Context) async throws -> DropMarked.Output {
            "drop \(input.id)"
        }
        func anyMarked(_ input: AnyMarked.Input, context: Context) async throws -> AnyMarked.Output {
            "\(input.call.method) \(input.id)"
        }
    }

    struct Literals: LiteralHandler {
        func read(_ input: Read.Input, context: Context) async throws -> Read.Output { "read \(input.who)" }
        func write(_ input: Write.Input, context: Context) async throws -> Write.Output { "write" }
    }

    struct Members: MembersHandler {
        func fewMembers(_ input: FewMembers.Input, context: Context) async throws -> FewMembers.Output { "few" }
        func manyMembers(_ input: ManyMembers.Input, context: Context) async throws -> ManyMembers.Output {
            "many \(input.b)"
        }
    }

    struct Methods: MethodHandler {
        func getMethod(_ input: GetMethod.Input, context: Context) async throws -> GetMethod.Output { "get" }
        func anyMethod(_ input: AnyMethod.Input, context: Context) async throws -> AnyMethod.Output { input.method }
    }

    private func result(_ function: some LambdaFunction, _ event: String) async throws -> String {
        String(decoding: try await function.respond(toEvent: Array(event.utf8), context: Context()), as: UTF8.self)
    }

    private func marked(_ method: String, _ path: String, body: String = "{}", id: String = "") -> String {
        #"{"body": \#(body), "call": {"path": "\#(path)", "more": [1], "method": "\#(method)"}, "id": "\#(id)"}"#
    }

    @Test func byMethodAndResource() async throws {
        #expect(try await result(Marked(), marked("GET", "/marked")) == #""list""#)
        #expect(try await result(Marked(), marked("POST", "/marked", body: #"{"sku":"a"}"#)) == #""add a""#)
        #expect(try await result(Marked(), marked("DELETE", "/marked/{id}", id: "7")) == #""drop 7""#)
        #expect(try await result(Marked(), marked("PATCH", "/marked/{id}", id: "7")) == #""PATCH 7""#)
    }

    @Test func byLiterals() async throws {
        #expect(try await result(Literals(), #"{"version": "1", "op": "read", "who": "me"}"#) == #""read me""#)
        #expect(try await result(Literals(), #"{"version": "1", "op": "write"}"#) == #""write""#)
    }

    @Test func byMembers() async throws {
        #expect(try await result(Members(), #"{"stage": "s", "a": 1}"#) == #""few""#)
        #expect(try await result(Members(), #"{"stage": "s", "a": 1, "b": 2}"#) == #""many 2""#)
    }

    @Test func aMethodBesideANY() async throws {
        #expect(try await result(Methods(), #"{"method": "GET"}"#) == #""get""#)
        #expect(try await result(Methods(), #"{"method": "PUT"}"#) == #""PUT""#)
    }

    @Test(arguments: [
        "", "[]", "{", #"{"call": "GET"}"#, #"{"call": {"method": "PUT", "path": "/marked"}, "body": {}, "id": ""}"#,
        #"{"call": {"method": 1, "path": null}}"#, #"{"call": {"method": "GET""#,
    ])
    func ofNone(event: String) async throws {
        let error = await #expect(throws: FunctionError.self) { try await result(Marked(), event) }
        #expect(error?.message == "The event is of no operation of this function.")
    }

    /// The failures are those of the operation that the event is for.
    @Test func faultsAreTheOperations() async throws {
        let error = await #expect(throws: FunctionError.self) { try await result(Marked(), marked("POST", "/marked")) }
        #expect(error?.message == "[400]/body/sku is required")
    }
}
