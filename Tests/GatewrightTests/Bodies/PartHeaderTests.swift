import Testing

@testable import Gatewright

/// Header fields of parts as the generator has them read and written: the other files are what is expected of it in
/// `Tests/Cases/part-headers`.
struct PartHeaderTests {
    private static let part = MultipartTests.part

    private func letter(_ parts: String) throws(HTTPError) -> SendLetter.Body {
        var bodies: Set<SendLetter.Body> = []
        for request in MediaTypesTests.requests("POST", "/letters", MultipartTests.type, parts + "--a b--") {
            bodies.insert(try SendLetter.Input(request).body)
        }
        #expect(bodies.count == 1)
        return bodies.first!
    }

    private static let text = part("name=text", ["X-Languages: de"], "Hi")

    // MARK: Requests

    @Test func everyStyleIsRead() throws {
        let fields = [
            "x-languages: de, en", "X-SIZES: 1,2 ,3", "X-Sizes: 4", "X-Place: street,Main st.,number,7",
            "X-Grid: street=A=B,number=8", #"X-Seal: {"by":"me, you","marks":[1,2]}"#, "X-Weight: 1.5",
            "X-Sent: 2024-02-29T01:02:03Z", "X-Either: true", "X-Other: x",
        ]
        let headers = try letter(Self.part("name=text", fields, "Hi")).textHeaders
        #expect(headers.xLanguages == ["de", "en"])
        #expect(headers.xSizes == [1, 2, 3, 4])
        #expect(headers.xPlace == StreetPlace(street: "Main st.", number: 7))
        #expect(headers.xGrid == StreetPlace(street: "A=B", number: 8))
        #expect(headers.xSeal == Seal(by: "me, you", marks: [1, 2]))
        #expect(headers.xWeight == .value(1.5))
        #expect(headers.xSent == DateTime("2024-02-29T01:02:03Z"))
        #expect(headers.xEither == .boolean(true))
        #expect(try letter(Self.text).textHeaders == .init(xLanguages: ["de"]))
    }

    /// Each part of a field has header fields of its own, in the order of the parts.
    @Test func partsOfOneField() throws {
        let body = try letter(
            Self.text + Self.part("name=notes", ["X-Author: a", "X-Tags: x, y"], "one")
                + Self.part("name=scans; filename=1", ["X-Page: 1"], "1")
                + Self.part("name=notes", ["X-Author: b"], "two")
                + Self.part("name=scans; filename=\"\"", ["X-Page: 7"], "")
                + Self.part("name=\"scans[]\"; filename=2", ["X-Page: 2"], "2")
                + Self.part("name=joined", ["X-Count: 3"], "1,2,3")
                + Self.part("name=picture", ["X-Camera: old,new", "Content-Type: image/png"], "PNG")
                + Self.part("name=x", ["X-Unit: mm"], "1") + Self.part("name=y", ["X-Unit: ?"], "2"))
        #expect(body.notes == ["one", "two"])
        #expect(body.notesHeaders == [.init(xAuthor: "a", xTags: ["x", "y"]), .init(xAuthor: "b")])
        #expect(body.scans?.map(\.text) == ["1", "2"])
        #expect(body.scansHeaders == [.init(xPage: 1), .init(xPage: 2)])
        #expect(body.joined == [1, 2, 3])
        #expect(body.joinedHeaders == .init(xCount: 3))
        #expect(body.picture?.text == "PNG")
        #expect(body.picture?.headers["x-camera"] == "old,new")
        #expect(body.pictureHeaders == .init(xCamera: ["old", "new"]))
        #expect(body.point == .init(x: 1, y: 2))
        #expect(body.pointHeaders == .init(xUnit: .mm))
        let numbered = try letter(
            Self.text + Self.part("name=\"notes[1]\"", ["X-Author: b"], "two")
                + Self.part("name=\"notes[0]\"", ["X-Author: a"], "one"))
        #expect(numbered.notes == ["one", "two"])
        #expect(numbered.notesHeaders?.map(\.xAuthor) == ["a", "b"])
    }

    static let faults: [(parts: String, places: [String])] = [
        (part("name=text", [], "Hi"), ["/text (headers)/X-Languages"]),
        (part("name=text", ["X-Languages: a,b,c"], "Hi"), ["/text (headers)/X-Languages"]),
        (part("name=text", ["X-Languages: de, deu"], "Hi"), ["/text (headers)/X-Languages/1"]),
        (part("name=text", ["X-Languages: de", "X-Sizes: 1,x"], "Hi"), ["/text (headers)/X-Sizes/1"]),
        (part("name=text", ["X-Languages: de", "X-Sizes: 1,2,1"], "Hi"), ["/text (headers)/X-Sizes"]),
        (part("name=text", ["X-Languages: de", "X-Place: street"], "Hi"), ["/text (headers)/X-Place"]),
        (
            part("name=text", ["X-Languages: de", "X-Place: street,a,number,0"], "Hi"),
            ["/text (headers)/X-Place/number"]
        ),
        (part("name=text", ["X-Languages: de", "X-Place: number,1"], "Hi"), ["/text (headers)/X-Place/street"]),
        (part("name=text", ["X-Languages: de", "X-Grid: street"], "Hi"), ["/text (headers)/X-Grid"]),
        (part("name=text", ["X-Languages: de", "X-Grid: street=a,number=x"], "Hi"), ["/text (headers)/X-Grid/number"]),
        (part("name=text", ["X-Languages: de", "X-Seal: {"], "Hi"), ["/text (headers)/X-Seal"]),
        (part("name=text", ["X-Languages: de", #"X-Seal: {"by":1}"#], "Hi"), ["/text (headers)/X-Seal/by"]),
        (
            part("name=text", ["X-Languages: de", "X-Weight: -1", "X-Either: x"], "Hi"),
            ["/text (headers)/X-Weight", "/text (headers)/X-Either"]
        ),
        (
            text + part("name=notes", ["X-Author: a"], "") + part("name=notes", [], "x")
                + part("name=notes", ["X-Author: A"], "y"),
            ["/notes/0", "/notes (headers)/1/X-Author", "/notes (headers)/2/X-Author"]
        ),
        (text + part("name=scans; filename=1", ["X-Page: 0"], "1"), ["/scans (headers)/0/X-Page"]),
        (
            text + part("name=picture", ["Content-Type: image/png", "X-Camera: a,b,c"], ""),
            ["/picture (headers)/X-Camera"]
        ),
        (text + part("name=x", ["X-Unit: inch"], "1"), ["/point (headers)/X-Unit"]),
        // Nobody sends header fields as a part.
        (
            part("name=text", [], "Hi") + part(#"name="text (headers)[X-Languages]""#, [], "de")
                + part(#"name="text (headers)""#, [], #"{"X-Languages":["de"]}"#),
            ["/text (headers)/X-Languages"]
        ),
    ]

    @Test(arguments: faults)
    func everyFaultIsToldAtItsPlace(parts: String, places: [String]) {
        do {
            let value = try letter(parts)
            Issue.record("\(value)")
        } catch {
            #expect(error.status == 400)
            #expect(error.issues.map(\.place) == places)
        }
    }

    static let counted: [(fields: [String], keywords: [String])] = [
        (["a"], ["minProperties"]), (["a", "c"], []), (["a", "b"], []), (["a", "b", "c"], ["maxProperties"]),
        (["a", "bb"], ["propertyNames"]),
    ]

    /// Header fields are no members of the form to its schema.
    @Test(arguments: counted.indices)
    func headerFieldsAreNotCounted(_ index: Int) {
        let (fields, keywords) = Self.counted[index]
        let parts = fields.map { Self.part("name=\($0)", ["X-\($0): h"], "1") }.joined()
        for request in MediaTypesTests.requests("POST", "/slips", MultipartTests.type, parts + "--a b--") {
            do {
                _ = try SendSlip.Input(request)
                #expect(keywords == [])
            } catch {
                #expect(error.issues.compactMap(\.keyword) == keywords)
            }
        }
    }

    // MARK: Responses

    private func parts(_ response: Response) throws -> [Multipart.Part] {
        try Multipart(response.body, contentType: response.headers["Content-Type"] ?? "").parts
    }

    @Test func everyStyleIsWritten() throws {
        let place = StreetPlace(street: "Main", number: 7)
        let file = FormFile(headers: ["X-Camera": "none", "X-Other": "o"], bytes: [49])
        let body = SendLetter.OkBody(
            text: "Hi", notes: ["one", "two", "three"], joined: [1, 2], picture: file, scans: [file, file],
            point: .init(x: 1, y: 2),
            textHeaders: .init(
                xLanguages: ["de", "en"], xSizes: [], xPlace: place, xGrid: place,
                xSeal: Seal(by: "me", marks: [1, 2]),
                xWeight: .null, xSent: DateTime("2024-02-29T01:02:03Z"), xEither: .integer(5)),
            notesHeaders: [.init(xAuthor: "a", xTags: ["x", "y"]), .init(xAuthor: "b\r\nX-Evil: 1")],
            joinedHeaders: .init(xCount: 2), pictureHeaders: .init(xCamera: ["old", "new"]),
            scansHeaders: [.init(xPage: 1), .init(xPage: 2), .init(xPage: 3)], pointHeaders: .init(xUnit: .cm))
        let expected: [(name: String, fields: [String])] = [
            (
                "text",
                [
                    "X-Languages: de,en", "X-Sizes: ", "X-Place: street,Main,number,7",
                    "X-Grid: street=Main,number=7", #"X-Seal: {"by":"me","marks":[1,2]}"#,
                    "X-Sent: 2024-02-29T01:02:03Z",
                    "X-Either: 5",
                ]
            ),
            ("notes", ["X-Author: a", "X-Tags: x,y"]), ("notes", []), ("notes", []), ("joined", ["X-Count: 2"]),
            ("picture", ["X-Camera: old,new", "X-Other: o"]), ("scans", ["X-Camera: none", "X-Other: o", "X-Page: 1"]),
            ("scans", ["X-Camera: none", "X-Other: o", "X-Page: 2"]), ("x", ["X-Unit: cm"]), ("y", ["X-Unit: cm"]),
        ]
        let parts = try parts(SendLetter.Output.ok(body).response)
        #expect(parts.map(\.name) == expected.map(\.name))
        let fields = parts.map { part in
            part.headers.fields.filter { !$0.name.hasPrefix("Content-") }.map { "\($0.name): \($0.value)" }
        }
        #expect(fields == expected.map(\.fields))
    }

    @Test func partsOfOtherTypes() throws {
        let body = GetLetter.OkBody(text: "<p>", textHeaders: .init(xLanguages: ["de", "en"]))
        let headers = try parts(GetLetter.Output.ok(body).response)[0].headers
        #expect(headers["X-Languages"] == "de,en")
        #expect(headers["Content-Type"] == "text/html")
    }

    /// What is written is read again.
    @Test func roundTrip() throws {
        let sent = SendLetter.OkBody(
            text: "Hi", notes: ["one"], textHeaders: .init(xLanguages: ["de"], xSeal: Seal(by: "ä, b")),
            notesHeaders: [.init(xAuthor: "a", xTags: ["x"])])
        let response = SendLetter.Output.ok(sent).response
        let read = try SendLetter.Input(
            Request(
                .post, "/letters", headers: ["Content-Type": response.headers["Content-Type"] ?? ""],
                body: response.body)
        ).body
        #expect(read.text == "Hi" && read.notes == ["one"])
        #expect(read.textHeaders == .init(xLanguages: ["de"], xSeal: Seal(by: "ä, b")))
        #expect(read.notesHeaders == [.init(xAuthor: "a", xTags: ["x"])])
    }
}
