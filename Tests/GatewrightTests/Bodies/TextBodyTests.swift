import Testing

@testable import Gatewright

/// Texts and bytes of which schemas say something, as the generator has them read and written: the other files are what
/// is expected of it in `Tests/Cases/text-bodies`.
struct TextBodyTests {
    /// The body that every kind of event gives.
    private static func body<Body: Equatable>(
        _ text: String, _ type: String = "text/plain", _ read: (Request) throws(HTTPError) -> Body
    ) throws(HTTPError) -> Body {
        var bodies: [Body] = []
        for request in MediaTypesTests.requests("POST", "/", type, text) { bodies.append(try read(request)) }
        #expect(bodies.allSatisfy { $0 == bodies[0] })
        return bodies[0]
    }

    @Test func textsAreValues() throws {
        #expect(try Self.body("éa") { r throws(HTTPError) in try AddNote.Input(r).body } == "éa")
        #expect(try Self.body("") { r throws(HTTPError) in try SetNotes.Input(r).body } == nil)
        #expect(try Self.body("closed") { r throws(HTTPError) in try SetState.Input(r).body } == .closed)
        #expect(try Self.body("open") { r throws(HTTPError) in try MoveState.Input(r).body } == .open)
        #expect(try Self.body("10") { r throws(HTTPError) in try SetCount.Input(r).body } == 10)
        #expect(try Self.body("") { r throws(HTTPError) in try SetCount.Input(r).body } == nil)
        #expect(try Self.body("3") { r throws(HTTPError) in try SetLimit.Input(r).body } == .integer(3))
        #expect(try Self.body("none") { r throws(HTTPError) in try SetLimit.Input(r).body } == .stringOption(.none_))
        #expect(try Self.body("true") { r throws(HTTPError) in try SetLimit.Input(r).body } == .boolean(true))
        let time = "2024-02-29T01:02:03Z"
        #expect(try Self.body(time) { r throws(HTTPError) in try AddTime.Input(r).body } == DateTime(time))
        #expect(try Self.body("x@y.z") { r throws(HTTPError) in try AddAddress.Input(r).body } == "x@y.z")
        #expect(try Self.body("aGk=") { r throws(HTTPError) in try AddSecret.Input(r).body } == [104, 105])
        #expect(try Self.body("9") { r throws(HTTPError) in try AddEither.Input(r).body } == .text(9))
        #expect(
            try Self.body("abc", "image/png") { r throws(HTTPError) in try AddEither.Input(r).body }
                == .png([97, 98, 99]))
        #expect(try Self.body("é", "image/png") { r throws(HTTPError) in try AddImage.Input(r).body } == [0xC3, 0xA9])
        #expect(try Self.body("", "image/png") { r throws(HTTPError) in try SetPicture.Input(r).body } == nil)
    }

    static let faults:
        [(
            text: String, type: String, faults: [String], read: @Sendable (Request) throws(HTTPError) -> Void
        )] = [
            ("é", "text/plain", ["minLength 2"], { r throws(HTTPError) in _ = try AddNote.Input(r) }),
            (
                "ABCDEF", "text/plain", ["maxLength 5", "pattern ^[a-zé]+$"],
                { r throws(HTTPError) in _ = try AddNote.Input(r) }
            ),
            ("", "text/plain", ["required true"], { r throws(HTTPError) in _ = try AddNote.Input(r) }),
            ("ajar", "text/plain", [#"enum ["open","closed"]"#], { r throws(HTTPError) in _ = try SetState.Input(r) }),
            (
                "open\n", "text/plain", [#"enum ["open","closed"]"#],
                { r throws(HTTPError) in _ = try SetState.Input(r) }
            ),
            ("1.5", "text/plain", ["type integer"], { r throws(HTTPError) in _ = try SetCount.Input(r) }),
            ("null", "text/plain", ["type integer"], { r throws(HTTPError) in _ = try SetCount.Input(r) }),
            ("-4", "text/plain", ["minimum 0", "multipleOf 5"], { r throws(HTTPError) in _ = try SetCount.Input(r) }),
            ("0", "text/plain", ["minimum 1"], { r throws(HTTPError) in _ = try SetLimit.Input(r) }),
            ("some", "text/plain", [#"enum ["none","all"]"#], { r throws(HTTPError) in _ = try SetLimit.Input(r) }),
            ("noon", "text/plain", ["format date-time"], { r throws(HTTPError) in _ = try AddTime.Input(r) }),
            ("nobody", "text/plain", ["format email"], { r throws(HTTPError) in _ = try AddAddress.Input(r) }),
            (
                "a@b.c", "text/plain", [#"not {"const":"a@b.c"}"#],
                { r throws(HTTPError) in _ = try AddAddress.Input(r) }
            ),
            ("?", "text/plain", ["format byte"], { r throws(HTTPError) in _ = try AddSecret.Input(r) }),
            ("10", "text/plain", ["maximum 9"], { r throws(HTTPError) in _ = try AddEither.Input(r) }),
            ("éé", "image/png", ["maxLength 3"], { r throws(HTTPError) in _ = try AddEither.Input(r) }),
            ("a", "image/png", ["minLength 2"], { r throws(HTTPError) in _ = try AddImage.Input(r) }),
            ("aéé", "image/png", ["maxLength 4"], { r throws(HTTPError) in _ = try AddImage.Input(r) }),
            ("a", "image/png", ["minLength 2"], { r throws(HTTPError) in _ = try SetPicture.Input(r) }),
        ]

    @Test(arguments: faults.indices)
    func everyFaultIsToldOfTheBodyAsAWhole(_ index: Int) {
        let (text, type, faults, read) = Self.faults[index]
        for request in MediaTypesTests.requests("POST", "/", type, text) {
            do {
                try read(request)
                Issue.record("\(text) is taken")
            } catch {
                #expect(error.status == .badRequest)
                #expect(error.issues.allSatisfy { $0.location == .body && $0.place.isEmpty && $0.pointer.isEmpty })
                let found = error.issues.map {
                    "\($0.keyword ?? "") \($0.limit?.string ?? $0.limit?.description ?? "")"
                }
                #expect(found == faults)
            }
        }
    }

    /// What is wrong with the number of bytes says bytes.
    @Test func bytesAreCalledBytes() {
        let request = Request(.post, "/", headers: ["Content-Type": "image/png"], body: [1])
        let error = #expect(throws: HTTPError.self) { try AddImage.Input(request) }
        #expect(error?.issues.map(\.message) == ["must have at least 2 bytes"])
    }

    /// A member of `Input` hides the type that is called like it.
    @Test func aHiddenTypeIsRead() throws {
        let request = Request(
            .patch, "/?NoteState=x", headers: ["Content-Type": "text/plain"], body: Array("closed".utf8))
        let input = try MoveState.Input(request)
        #expect(input.body == .closed)
        #expect(input.NoteState == "x")
    }

    static let answers: [(response: Response, text: String, type: String)] = [
        (AddNote.Output.ok(7).response, "7", "text/plain; charset=utf-8"),
        (AddNote.Output.accepted("é\"").response, "é\"", "text/markdown; charset=utf-8"),
        (SetState.Output.ok(.open).response, "open", "text/plain; charset=utf-8"),
        (SetState.Output.other(status: 299, "x", contentType: "text/x").response, "x", "text/x"),
        (SetCount.Output.ok(1.5).response, "1.5", "text/plain; charset=utf-8"),
        (
            AddTime.Output.ok(CalendarDate(year: 2026, month: 1, day: 2)!).response, "2026-01-02",
            "text/plain; charset=utf-8"
        ),
        (AddAddress.Output.ok([104, 105]).response, "aGk=", "text/plain; charset=utf-8"),
        (AddSecret.Output.ok(.fixed).response, "fixed", "text/plain; charset=utf-8"),
        (AddEither.Output.ok(.text(9)).response, "9", "text/plain; charset=utf-8"),
        (AddEither.Output.ok(.png([97])).response, "a", "image/png"),
    ]

    @Test(arguments: answers.indices)
    func valuesAreTexts(_ index: Int) {
        let (response, text, type) = Self.answers[index]
        #expect(response.text == text)
        #expect(response.headers["Content-Type"] == type)
        #expect(response.status.code < 300)
    }

    #if DEBUG
        static let faultyAnswers: [(response: Response, keyword: String)] = [
            (AddNote.Output.ok(0).response, "minimum"), (AddNote.Output.accepted("abcdef").response, "maxLength"),
            (SetState.Output.other(status: 299, "").response, "minLength"),
            (AddImage.Output.ok([1, 2, 3]).response, "maxLength"),
            (AddEither.Output.ok(.json(.init(text: ""))).response, "minLength"),
            (AddEither.Output.ok(.text(10)).response, "maximum"),
            (AddEither.Output.ok(.png([1, 2, 3, 4])).response, "maxLength"),
            (AddTable.Output.accepted(Array(repeating: 1, count: 9)).response, "maxLength"),
        ]

        @Test(arguments: faultyAnswers.indices)
        func answersAreCheckedInDebugBuilds(_ index: Int) {
            let (response, keyword) = Self.faultyAnswers[index]
            #expect(response.status == .internalServerError)
            #expect(response.text?.contains(#""keyword":"\#(keyword)""#) == true)
        }
    #endif
}
