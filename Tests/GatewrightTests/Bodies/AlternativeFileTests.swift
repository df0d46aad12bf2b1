import Testing

@testable import Gatewright

/// Files in the alternatives of forms as the generator has them read and written: the other files are what is expected
/// of it in `Tests/Cases/alternative-files`.
struct AlternativeFileTests {
    private static let part = MultipartTests.part
    private static let png = [#"Content-Type: image/png"#]

    private func read<Body: Hashable>(_ parts: String, _ read: (Request) throws -> Body) throws -> Body {
        var bodies: Set<Body> = []
        for request in MediaTypesTests.requests("POST", "/media", MultipartTests.type, parts + "--a b--") {
            bodies.insert(try read(request))
        }
        #expect(bodies.count == 1)
        return bodies.first!
    }

    @Test func theFieldsTellTheAlternative() throws {
        let picture = Self.part(#"name="picture"; filename="a.png""#, Self.png, "PNG")
        let still = try read(picture + Self.part("name=title", [], "Hi")) { try AddMedium.Input($0).body }
        guard case .stillPicture(let still) = still else { return #expect(Bool(false), "\(still)") }
        #expect(still.title == "Hi")
        #expect(still.picture.text == "PNG")
        #expect(still.picture.filename == "a.png")
        #expect(still.picture.contentType == "image/png")
        let frame = Self.part("name=frames; filename=1", [], "abc")
        let moving = try read(frame + frame) { try AddMedium.Input($0).body }
        guard case .movingPicture(let moving) = moving else { return #expect(Bool(false), "\(moving)") }
        #expect(moving.frames.map(\.text) == ["abc", "abc"])
        let url = try read(Self.part("name=url", [], "https://a.b/c")) { try AddMedium.Input($0).body }
        #expect(url == .url(.init(url: "https://a.b/c")))
    }

    @Test func aDiscriminatorTellsIt() throws {
        let file = Self.part("name=file; filename=1", [], "x")
        let still = try read(file + Self.part("name=kind", [], "still")) { try SetMedium.Input($0).body }
        guard case .kindOfStill(let still) = still else { return #expect(Bool(false), "\(still)") }
        #expect(still.file.text == "x")
        let moving = try read(Self.part("name=kind", [], "moving") + file + Self.part("name=length", [], "3")) {
            try SetMedium.Input($0).body
        }
        guard case .kindOfMoving(let moving) = moving else { return #expect(Bool(false), "\(moving)") }
        #expect(moving.length == 3)
    }

    @Test func whatStandsBesideAlternativesHasFilesAsWell() throws {
        let note = Self.part("name=note", [], "n")
        let photo = try read(note + Self.part("name=photo; filename=1", [], "xy") + Self.part("name=cover", [], "c")) {
            try SetEither.Input($0).body
        }
        guard case .photo(let photo) = photo else { return #expect(Bool(false), "\(photo)") }
        #expect(photo.photo.text == "xy")
        #expect(photo.cover?.text == "c")
        let link = try read(note + Self.part("name=link", [], "l")) { try SetEither.Input($0).body }
        #expect(link == .link(.init(note: "n", cover: nil, link: "l")))
    }

    /// Whether a part is a file helps to tell the alternative.
    @Test func aFieldIsAFileInOneAlternativeOnly() throws {
        let others = Self.part("name=name", [], "n") + Self.part("name=sum", [], "1")
        let name = try read(Self.part("name=data", [], "text") + others) { try PatchEither.Input($0).body }
        guard case .name(let name) = name else { return #expect(Bool(false), "\(name)") }
        #expect(name.data == "text")
        let sum = try read(Self.part("name=data; filename=d", [], "text") + others) { try PatchEither.Input($0).body }
        guard case .sum(let sum) = sum else { return #expect(Bool(false), "\(sum)") }
        #expect(sum.data.text == "text")
    }

    @Test func partsOfAlternativesHaveHeaderFields() throws {
        let frame = Self.part("name=frames; filename=1", ["X-Frame: 7"], "a")
        let moving = try read(frame + Self.part("name=frames; filename=2", [], "b")) { try AddHeaded.Input($0).body }
        guard case .movingPicture(let moving) = moving else { return #expect(Bool(false), "\(moving)") }
        #expect(moving.frames.map(\.text) == ["a", "b"])
        #expect(moving.framesHeaders == [.init(xFrame: 7), .init()])
        let url = try read(Self.part("name=url", ["X-Origin: here"], "a:b")) { try AddHeaded.Input($0).body }
        #expect(url == .url(.init(url: "a:b", urlHeaders: .init(xOrigin: "here"))))
    }

    @Test(arguments: [
        (part("name=frames; filename=1", ["X-Frame: 0"], "a"), ["/frames (headers)/0/X-Frame"]),
        (part("name=url", [], "a:b"), ["/url (headers)/X-Origin"]),
    ])
    func headerFieldsAreChecked(parts: String, places: [String]) {
        for request in MediaTypesTests.requests("POST", "/headed", MultipartTests.type, parts + "--a b--") {
            let error = #expect(throws: HTTPError.self) { try AddHeaded.Input(request) }
            #expect(error?.issues.map(\.place) == places)
        }
    }

    @Test func headerFieldsOfAlternativesAreWritten() throws {
        let body = AddHeaded.OkBody.url(.init(url: "u", urlHeaders: .init(xOrigin: "here")))
        let response = AddHeaded.Output.ok(body).response
        let parts = try Multipart(response.body, contentType: response.headers["Content-Type"] ?? "").parts
        #expect(parts.map(\.name) == ["url"])
        #expect(parts[0].headers["X-Origin"] == "here")
    }

    @Test func aWrapperHasFiles() throws {
        let body = try read(Self.part("name=picture; filename=1", [], "x")) { try AddWrapped.Input($0).body }
        #expect(body?.picture.text == "x")
    }

    static let faults: [(parts: String, keywords: [String])] = [
        (part("name=frames; filename=1", [], "abcd"), ["/frames/0 maxLength"]),
        (
            part("name=picture; filename=1", ["Content-Type: text/plain"], "x"), ["/picture "]
        ),
        (part("name=picture; filename=1", png, "x") + part("name=title", [], "too long"), ["/title maxLength"]),
        (part("name=url", [], "no URL"), ["/url format"]),
    ]

    @Test(arguments: faults.indices)
    func everyFaultIsToldAtItsPlace(_ index: Int) {
        let (parts, keywords) = Self.faults[index]
        for request in MediaTypesTests.requests("POST", "/media", MultipartTests.type, parts + "--a b--") {
            let error = #expect(throws: HTTPError.self) { try AddMedium.Input(request) }
            #expect(error?.issues.map { "\($0.place) \($0.keyword ?? "")" } == keywords)
        }
    }

    @Test func filesAreWritten() throws {
        let file = FormFile(filename: "a", contentType: "image/png", bytes: [255])
        let response = AddMedium.Output.ok(.stillPicture(.init(title: "t", picture: file))).response
        let type = response.headers["Content-Type"] ?? ""
        let parts = try Multipart(response.body, contentType: type).parts
        #expect(parts.map(\.name) == ["title", "picture"])
        #expect(parts[1].filename == "a")
        #expect(Array(response.body[parts[1].content]) == [255])
    }
}
