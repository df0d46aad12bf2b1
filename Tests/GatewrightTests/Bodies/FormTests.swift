import Testing

@testable import Gatewright

/// `application/x-www-form-urlencoded` as the generator has it read: the other files are what is expected of it in
/// `Tests/Cases/forms`.
struct FormTests {
    static let type = "application/x-www-form-urlencoded"

    private func answers(_ text: String) throws(HTTPError) -> GiveAnswers.Body {
        var bodies: Set<GiveAnswers.Body> = []
        for request in MediaTypesTests.requests("POST", "/answers", Self.type, text) {
            bodies.insert(try GiveAnswers.Input(request).body)
        }
        #expect(bodies.count == 1)
        return bodies.first!
    }

    static let values: [(text: String, value: GiveAnswers.Body)] = [
        ("name=A+b%2Bc&age=18", GiveAnswers.Body(name: "A b+c", age: 18)),
        ("age=018&name=%C3%BC%26&&", GiveAnswers.Body(name: "ü&", age: 18)),
        ("name=12&age=20&height=1.5&agrees=true", GiveAnswers.Body(name: "12", age: 20, height: 1.5, agrees: true)),
        (
            "name=ab&age=20&born=2000-02-29&state=old&level=2",
            GiveAnswers.Body(name: "ab", age: 20, born: CalendarDate("2000-02-29"), state: .old, level: ._2)
        ),
        ("name=ab&age=20&colours=red", GiveAnswers.Body(name: "ab", age: 20, colours: ["red"])),
        ("name=ab&age=20&colours=red&colours=b,c", GiveAnswers.Body(name: "ab", age: 20, colours: ["red", "b,c"])),
        ("name=ab&age=20&colours[]=1&colours[]=2", GiveAnswers.Body(name: "ab", age: 20, colours: ["1", "2"])),
        ("name=ab&age=20&colours[1]=y&colours[0]=x", GiveAnswers.Body(name: "ab", age: 20, colours: ["x", "y"])),
        ("name=ab&age=20&sizes=1,2%2C3", GiveAnswers.Body(name: "ab", age: 20, sizes: [1, 2, 3])),
        ("name=ab&age=20&words=a+b%20c", GiveAnswers.Body(name: "ab", age: 20, words: ["a", "b", "c"])),
        ("name=ab&age=20&bars=1|2", GiveAnswers.Body(name: "ab", age: 20, bars: [1, 2])),
        (
            "name=ab&age=20&address[city]=Rome&address[zip]=7",
            GiveAnswers.Body(name: "ab", age: 20, address: .init(city: "Rome", zip: 7))
        ),
        (
            "name=ab&age=20&address=%7B%22city%22%3A%22Rome%22%7D",
            GiveAnswers.Body(name: "ab", age: 20, address: .init(city: "Rome"))
        ),
        (
            "name=ab&age=20&people[0][id]=1&people[1][id]=2",
            GiveAnswers.Body(name: "ab", age: 20, people: [.init(id: 1), .init(id: 2)])
        ),
        (
            "name=ab&age=20&settings[a]=true&settings[b]=false",
            GiveAnswers.Body(name: "ab", age: 20, settings: ["a": true, "b": false])
        ),
        ("name=ab&age=20&choice=5", GiveAnswers.Body(name: "ab", age: 20, choice: .string("5"))),
        ("name=ab&age=20&nothing=", GiveAnswers.Body(name: "ab", age: 20, nothing: .value(""))),
        // What is no text otherwise is null where it is empty.
        ("name=ab&age=20&left=", GiveAnswers.Body(name: "ab", age: 20, left: .null)),
        (
            "name=ab&age=20&left=2026-01-02",
            GiveAnswers.Body(name: "ab", age: 20, left: .value(CalendarDate(parameter: "2026-01-02")!))
        ),
        (
            #"name=ab&age=20&data={"x":1}&note="a""#,
            GiveAnswers.Body(name: "ab", age: 20, data: .init(x: 1), note: "a")
        ),
        ("name=ab&age=20&unknown=1", GiveAnswers.Body(name: "ab", age: 20)),
        ("name=ab&name=cd&age=20", GiveAnswers.Body(name: "cd", age: 20)),
    ]

    @Test(arguments: values)
    func reads(text: String, value: GiveAnswers.Body) throws {
        #expect(try answers(text) == value)
    }

    /// Every fault of a form is told at once, at its field.
    static let faults: [(text: String, places: [String])] = [
        ("", [""]),
        ("name=ab", ["/age"]),
        ("name=a&age=17&colours=a&colours=b&colours=c", ["/name", "/age", "/colours"]),
        ("name=ab&age=x", ["/age"]),
        ("name=ab&age=", ["/age"]),
        ("name=ab&age=20&agrees=yes", ["/agrees"]),
        ("name=ab&age=20&sizes=1,b", ["/sizes/1"]),
        ("name=ab&age=20&address[zip]=1", ["/address/city"]),
        ("name=ab&age=20&people[3][id]=x", ["/people/0/id"]),
        ("name=%FF&age=%2", ["/name", "/age"]),
        ("%FF=1&name=ab&age=20", [""]),
        ("name=ab&age=20&data={&note=a", ["/data", "/note"]),
        ("name=ab&age=20&state=other", ["/state"]),
        ("name=ab&age=20&level=3", ["/level"]),
    ]

    /// What a client writes does not come back as a response that Lambda would not take.
    @Test func faultsAreBounded() throws {
        for text in [String(repeating: "a=%&", count: 5000), String(repeating: "/", count: 100_000) + "=%"] {
            let error = try #require(throws: HTTPError.self) { try answers(text) }
            #expect(error.response.body.count < 50_000)
        }
    }

    /// Names that the form lacks are passed over, however many there are.
    @Test func manyNamesAreRead() throws {
        let others = (0..<100_000).map(String.init).joined(separator: "&")
        #expect(try answers("name=ab&age=20&" + others) == GiveAnswers.Body(name: "ab", age: 20))
    }

    @Test(arguments: faults)
    func refuses(text: String, places: [String]) {
        do {
            let value = try answers(text)
            Issue.record("\(value)")
        } catch {
            #expect(error.status == 400)
            #expect(error.issues.map(\.place) == places)
        }
    }

    @Test func oneTypeFromSeveralForms() throws {
        let survey = Survey(title: "a", rating: 4)
        let multipart =
            "--b\r\nContent-Disposition: form-data; name=title\r\n\r\na\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"rating\"\r\n\r\n4\r\n--b--"
        for (type, text) in [
            ("application/json", #"{"title":"a","rating":4}"#), (Self.type, "title=a&rating=4"),
            (Self.type + "; charset=UTF-8", "rating=4&title=a"), ("multipart/form-data; boundary=b", multipart),
            (nil, #"{"title":"a","rating":4}"#),
        ] {
            for request in MediaTypesTests.requests("POST", "/either", type, text) {
                #expect(try GiveEither.Input(request).body == .json(survey))
            }
        }
        for request in MediaTypesTests.requests("POST", "/either", "text/plain", "a") {
            #expect(try GiveEither.Input(request).body == .text("a"))
        }
        for request in MediaTypesTests.requests("POST", "/either", Self.type, "") {
            #expect(try GiveEither.Input(request).body == nil)
        }
    }

    /// OpenAPI 3.0.3, Encoding Object: `style` and `explode` "SHALL be ignored" unless the body is urlencoded, so that
    /// the elements of an array are parts of their own and an object is JSON. From 3.1 on a multipart body may have
    /// styles.
    @Test func partsAreRepeated() throws {
        func parts(_ parts: (name: String, text: String)...) -> String {
            parts.map { "--b\r\nContent-Disposition: form-data; name=\($0.name)\r\n\r\n\($0.text)\r\n" }.joined()
                + "--b--"
        }
        let type = "multipart/form-data; boundary=b"
        let text = parts(("sizes", "1"), ("at", #"{"x":3}"#), ("sizes", "2"))
        for request in MediaTypesTests.requests("POST", "/parts", type, text) {
            let body = try GiveParts.Input(request).body
            #expect(body.sizes == [1, 2] && body.at?.x == 3)
        }
        for request in MediaTypesTests.requests("POST", "/parts", type, parts(("sizes", "1,2"), ("x", "3"))) {
            let error = #expect(throws: HTTPError.self) { try GiveParts.Input(request) }
            #expect(error?.issues.map(\.place) == ["/sizes/0"])
        }
    }

    @Test func formsWithoutASchema() throws {
        for request in MediaTypesTests.requests("POST", "/free", Self.type, "a=1&b=x&b=y") {
            #expect(try GiveFree.Input(request).body == ["a": "1", "b": ["x", "y"]])
        }
        for request in MediaTypesTests.requests("POST", "/words", Self.type, "a=1&b=") {
            #expect(try GiveWords.Input(request).body == ["a": "1", "b": ""])
        }
    }

    @Test func otherTypesAreRefused() throws {
        for request in MediaTypesTests.requests("POST", "/free", "application/json", "{}") {
            let error = #expect(throws: HTTPError.self) { try GiveFree.Input(request) }
            #expect(error?.status == 415)
        }
    }
}
