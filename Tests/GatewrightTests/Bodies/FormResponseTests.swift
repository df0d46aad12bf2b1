import Testing

@testable import Gatewright

/// Answers that are forms, as the generator has them written: the other files are what is expected of it in
/// `Tests/Cases/form-responses`.
struct FormResponseTests {
    private func parts(_ response: Response) throws -> [FormFile] {
        let parts = try Multipart(response.body, contentType: response.headers["Content-Type"] ?? "").parts
        return parts.map { part in
            FormFile(
                name: part.name, filename: part.filename, headers: part.headers,
                bytes: Array(response.body[part.content]))
        }
    }

    // MARK: multipart/form-data

    @Test func filesAndTexts() throws {
        let photo = FormFile(
            filename: #"a "b" \c.png"#, contentType: "image/jpeg", headers: ["X-Camera": "old"],
            bytes: [0, 255, 13, 10])
        let meta = Caption(width: 3, names: ["ä"])
        let body = GetPhoto.OkBody(
            title: "Über\r\nuns", photo: photo, pages: [FormFile(bytes: [49]), FormFile(name: "x", bytes: [])],
            raw: FormFile(filename: "", bytes: [50]), key: Array("hi".utf8), meta: meta, metas: [meta, meta],
            tags: ["a,b", "c"], sizes: [1, 2], lines: ["# x", ""], code: .null, note: "<p>", words: "w", count: 7,
            phrases: ["v", ""])
        let response = GetPhoto.Output.ok(body).response
        #expect(response.headers["Content-Type"] == "multipart/form-data; boundary=gatewright-000000000001")
        let expected: [(name: String, contentType: String?, text: String?)] = [
            ("title", nil, "Über\r\nuns"), ("photo", "image/jpeg", nil), ("pages", "application/octet-stream", "1"),
            ("pages", "application/octet-stream", ""), ("raw", "application/octet-stream", "2"), ("key", nil, "aGk="),
            ("meta", "application/vnd.meta+json", #"{"width":3,"names":["ä"]}"#),
            ("metas", "application/json", #"{"width":3,"names":["ä"]}"#),
            ("metas", "application/json", #"{"width":3,"names":["ä"]}"#), ("tags", nil, "a,b"), ("tags", nil, "c"),
            ("sizes", nil, "1,2"), ("lines", "text/markdown", "# x"), ("lines", "text/markdown", ""),
            ("note", "text/html; charset=utf-8", "<p>"), ("words", "application/json", #""w""#), ("count", nil, "7"),
            ("phrases", "application/json", #""v""#), ("phrases", "application/json", #""""#),
        ]
        let parts = try parts(response)
        #expect(parts.map(\.name) == expected.map(\.name))
        #expect(parts.map { $0.headers["Content-Type"] } == expected.map(\.contentType))
        #expect(parts.map(\.text) == expected.map(\.text))
        #expect(parts[1].filename == photo.filename)
        #expect(parts[1].bytes == photo.bytes)
        #expect(parts[1].headers["X-Camera"] == "old")
        #expect(parts[4].filename == "")
        #expect(parts[2].filename == "pages")
    }

    @Test func aFileWithoutATypeIsOfTheFirstThatIsDeclared() throws {
        let body = GetPhoto.OkBody(title: "", photo: FormFile(bytes: []))
        #expect(try parts(GetPhoto.Output.ok(body).response)[1].contentType == "image/png")
    }

    /// No header can be smuggled in through a name or a field.
    @Test func namesStayWithinTheirQuotes() throws {
        var file = FormFile(name: "a\"; x=\"\r\nSet-Cookie: a=b\u{0}\u{7F}\\", filename: "\r\n\r\n", bytes: [])
        file.headers.append(name: "X-Bad", value: "a\r\nb")
        let parts = try parts(GetParts.Output.created([file]).response)
        #expect(parts.map(\.name) == ["a\"; x=\"%0D%0ASet-Cookie: a=b%00%7F\\"])
        #expect(parts[0].filename == "%0D%0A%0D%0A")
        #expect(parts[0].headers.fields.map(\.name) == ["Content-Disposition"])
    }

    /// Whatever the parts hold, and however often: it takes one look at them.
    @Test func theBoundaryIsInNoPart() throws {
        var hostile = "gatewright-gatewright-000000000001\r\n--gatewright-000000000002--\r\n"
        for number in 4...5000 {
            let digits = String(number)
            hostile += "gatewright-" + String(repeating: "0", count: 12 - digits.count) + digits
        }
        let files = [FormFile(name: "a", bytes: Array(hostile.utf8)), FormFile(name: "b", bytes: [])]
        let response = GetParts.Output.created(files).response
        #expect(response.headers["Content-Type"] == "multipart/form-data; boundary=gatewright-000000000003")
        #expect(try parts(response).map(\.text) == [hostile, ""])
    }

    /// A REST API decodes base64 only for clients that it is told of.
    @Test(arguments: [(UInt8(ascii: "x"), false), (UInt8(255), true)])
    func textTravelsAsText(byte: UInt8, isBase64: Bool) throws {
        let response = GetParts.Output.created([FormFile(name: "a", bytes: [byte])]).response
        let event = Event(EventBytes(Events.rest("GET", "/", resource: "/").bytes))
        let answer = String(decoding: response.answer(to: event), as: UTF8.self)
        #expect(answer.contains(#""isBase64Encoded":\#(isBase64)"#))
    }

    @Test func mixedPartsKeepTheirHeaders() throws {
        let files = [
            FormFile(headers: ["Content-Disposition": "inline", "Content-ID": "<1>"], bytes: [49]),
            FormFile(contentType: "text/html", bytes: [50]), FormFile(name: "n", filename: "f", bytes: []),
        ]
        let response = GetParts.Output.ok(files).response
        #expect(response.headers["Content-Type"]?.hasPrefix("multipart/mixed; boundary=") == true)
        #expect(
            try parts(response).map { $0.headers.fields.map { "\($0.name): \($0.value)" } } == [
                ["Content-Disposition: inline", "Content-ID: <1>"], ["Content-Type: text/html"],
                [#"Content-Disposition: form-data; name="n"; filename="f""#],
            ])
        #expect(GetParts.Output.accepted([]).response.body == Array("--gatewright-000000000001--\r\n".utf8))
    }

    // MARK: application/x-www-form-urlencoded

    static let inquiry = Inquiry(
        name: "A & B=ü+", nickname: "", colours: ["red, blue", "~*-._"], sizes: [1, 2], words: ["a", "b c"],
        bars: [3, 4],
        people: [Caption(width: 1)], address: Inquiry.Address(city: "X Y", zip: 5),
        place: Inquiry.Place(x: 1, y: -0.5),
        filter: Inquiry.Filter(
            from: CalendarDate(year: 2026, month: 1, day: 2), ids: [7, 8], price: Inquiry.Filter.Price(min: 3)),
        meta: Caption(width: 2), note: "n")

    @Test func everyStyle() throws {
        let response = GetInquiry.Output.ok(Self.inquiry).response
        #expect(response.headers["Content-Type"] == "application/x-www-form-urlencoded")
        let expected = [
            "name=A+%26+B%3D%C3%BC%2B", "nickname=%22%22", "colours=red%2C+blue", "colours=%7E*-._", "sizes=1,2",
            "words=a+b+c", "bars=3%7C4", "people=%7B%22width%22%3A1%7D", "city=X+Y", "zip=5", "place=x,1,y,-0.5",
            "filter%5Bfrom%5D=2026-01-02", "filter%5Bids%5D=7", "filter%5Bids%5D=8",
            "filter%5Bprice%5D%5Bmin%5D=3", "meta=%7B%22width%22%3A2%7D",
            "note=%22n%22",
        ]
        #expect(response.text == expected.joined(separator: "&"))
    }

    /// What is written is read again; but of words with spaces between them nobody knows which are one.
    @Test func roundTrip() throws {
        var inquiry = Self.inquiry
        inquiry.words = ["a", "b"]
        let text = try #require(GetInquiry.Output.ok(inquiry).response.text)
        for request in MediaTypesTests.requests("PUT", "/inquiry", "application/x-www-form-urlencoded", text) {
            #expect(try PutInquiry.Input(request).body == inquiry)
        }
    }

    /// The members of an object that stand by themselves are its own, and its limits hold.
    @Test func membersOfTheirOwn() throws {
        for (text, places) in [("name=a&zip=5", ["/address/city"]), ("name=a&city=b&zip=c", ["/address/zip"])] {
            for request in MediaTypesTests.requests("PUT", "/inquiry", "application/x-www-form-urlencoded", text) {
                let error = #expect(throws: HTTPError.self) { try PutInquiry.Input(request) }
                #expect(error?.issues.map(\.place) == places)
            }
        }
        for text in ["name=a&city=b&place=x,1", "name=a&address[city]=b&place={\"x\":1}"] {
            for request in MediaTypesTests.requests("PUT", "/inquiry", "application/x-www-form-urlencoded", text) {
                let body = try PutInquiry.Input(request).body
                #expect(body.address?.city == "b" && body.place?.x == 1)
            }
        }
    }

    @Test func freeForms() {
        let free: [String: JSONValue] = [
            "b": .array([.integer(1), .null, .bool(true)]), "a": .string("x"), "c": .null,
        ]
        #expect(GetParts.Output.partialContent(free).response.text == "a=x&b=1&b=true")
        #expect(GetParts.Output.clientError(status: 404, ["k y": "v"]).response.text == "k+y=v")
    }

    // MARK: Accept

    @Test(arguments: [
        ("*/*", "application/json", #"{"width":1,"names":["a","b"]}"#),
        ("application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "width=1&names=a&names=b"),
    ])
    func whatTheClientTakes(accept: String, contentType: String, text: String) {
        let request = Request(.get, "/either", headers: ["Accept": accept])
        let response = GetEither.Output.ok(Caption(width: 1, names: ["a", "b"])).response(to: request)
        #expect(response.headers["Content-Type"] == contentType)
        #expect(response.text == text)
    }

    @Test func multipartWhereTheClientTakesThat() throws {
        let request = Request(.get, "/either", headers: ["Accept": "multipart/form-data"])
        let response = GetEither.Output.ok(Caption(width: 1, names: ["a"])).response(to: request)
        #expect(try parts(response).map(\.text) == ["1", "a"])
    }

    // MARK: Media types that the document leaves open

    @Test func aRangeOfTypesSaysWhichItIs() throws {
        for request in MediaTypesTests.requests("PUT", "/picture", "image/webp; q=1", "x") {
            #expect(try PutPicture.Input(request) == PutPicture.Input(contentType: "image/webp; q=1", body: [120]))
        }
        for request in MediaTypesTests.requests("PATCH", "/picture", "text/html", "x") {
            #expect(try PatchPicture.Input(request) == PatchPicture.Input(contentTypeOfBody: "text/html", body: "x"))
        }
        for request in MediaTypesTests.requests("PATCH", "/picture", nil, "") {
            #expect(try PatchPicture.Input(request) == PatchPicture.Input())
        }
    }
}
