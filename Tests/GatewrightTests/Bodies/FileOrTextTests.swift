import Testing

@testable import Gatewright

/// Fields of forms that may be files or something else, as the generator has them read and written: the other files
/// are what is expected of it in `Tests/Cases/multipart` and `Tests/Cases/form-responses`.
struct FileOrTextTests {
    private static let part = MultipartTests.part
    private static let image = part("name=images; filename=i", [], "I")

    private func shots(_ parts: String) throws(HTTPError) -> UploadShots.Body {
        var bodies: Set<UploadShots.Body> = []
        for request in MediaTypesTests.requests("POST", "/shots", MultipartTests.type, Self.image + parts + "--a b--") {
            bodies.insert(try UploadShots.Input(request).body)
        }
        #expect(bodies.count == 1)
        return bodies.first!
    }

    private static let json = #"{"id":"a"}"#

    /// A file has a name, holds neither text nor JSON as it says, or is none by its bytes.
    @Test(arguments: [
        ("name=clip", [], json, false),
        ("name=clip", ["Content-Type: text/plain"], json, false),
        ("name=clip", ["Content-Type: application/json"], json, false),
        ("name=clip; filename=blob", ["Content-Type: application/vnd.a+json"], json, false),
        ("name=clip; filename=blob", ["Content-Type: video/mp4"], json, true),
        ("name=clip; filename=\"a.json\"", ["Content-Type: application/json"], json, true),
        ("name=clip; filename=\"a.txt\"", [], json, true),
        ("name=clip", ["Content-Type: video/mp4"], "mp4", true),
    ])
    func whatIsAFile(disposition: String, headers: [String], content: String, isFile: Bool) throws {
        switch try #require(shots(Self.part(disposition, headers, content)).clip) {
        case .file(let file):
            #expect(isFile)
            #expect(file.text == content && file.name == "clip")
        case .id(let clip): #expect(!isFile && clip.id == "a")
        }
    }

    @Test func bytesAreAFile() throws {
        let head = Self.image + "--a b\r\nContent-Disposition: form-data; name=clip\r\n\r\n"
        let body = Array(head.utf8) + [255, 0, 1] + Array("\r\n--a b--".utf8)
        let request = Request(.post, "/shots", headers: ["Content-Type": MultipartTests.type], body: body)
        #expect(
            try UploadShots.Input(request).body.clip
                == .file(
                    FormFile(
                        name: "clip", headers: ["Content-Disposition": "form-data; name=clip"], bytes: [255, 0, 1])))
    }

    @Test func oneOrSeveral() throws {
        #expect(try shots(Self.part("name=still", [], "words")).still == .string("words"))
        let file = Self.part("name=still; filename=s", [], "S")
        guard case .file(let one) = try shots(file).still else { return #expect(Bool(false)) }
        #expect(one.text == "S")
        guard case .files(let both) = try shots(file + file).still else { return #expect(Bool(false)) }
        #expect(both.map(\.text) == ["S", "S"])
    }

    /// As `allOf` and `anyOf` with `null` are written around what is meant, by FastAPI among others.
    @Test func wrappedFiles() throws {
        let names = ["mask", "sides", "front", "back"]
        let body = try shots(names.map { Self.part("name=\($0); filename=f", [], $0) }.joined())
        #expect([body.mask, body.sides?.first, body.front].map(\.?.text) == ["mask", "sides", "front"])
        guard case .value(.file(let back)) = body.back else { return #expect(Bool(false), "\(body.back)") }
        #expect(back.text == "back")
        #expect(try shots(Self.part("name=back", [], "front")).back == .value(.front(.front)))
        #expect(try shots("").back == .absent)
    }

    /// In the order in which they came.
    @Test func filesAmongOthers() throws {
        let file = Self.part("name=layers; filename=l", [], "L")
        let layers = try #require(shots(file + Self.part("name=layers", [], #"{"width":2}"#) + file).layers)
        #expect(layers.count == 3 && layers[1] == .photoMeta(PhotoMeta(width: 2)))
        for layer in [layers[0], layers[2]] {
            guard case .file(let file) = layer else { return #expect(Bool(false), "\(layer)") }
            #expect(file.text == "L")
        }
    }

    private static let reference = #"{"start":0,"end":3,"name":"clip","filename":"../x","headers":[]}"#

    /// Nothing but a part is a file: neither JSON that looks like what is made of one, nor a name that leads to one.
    @Test(arguments: [
        (part("name=clip", [], reference), "/clip/id"),
        (part("name=clip", [], "no JSON"), "/clip"),
        (part("name=\"images[0]\"", [], reference), "/images/1"),
        (part("name=\"cover[start]\"", [], "0"), "/cover"),
        (part("name=clip; filename=a", [], "a") + part("name=clip", [], reference), "/clip/id"),
        (part("name=\"layers[0]\"", [], reference), "/layers/0/width"),
        (part("name=still; filename=a", [], "0123456789"), "/still"),
    ])
    func refuses(part: String, place: String) {
        let error = #expect(throws: HTTPError.self) { try shots(part) }
        #expect(error?.status == 400)
        #expect(error?.issues.map(\.place) == [place])
    }

    @Test(arguments: [
        (
            GetPhoto.OkBody.Source.caption(Caption(width: 3)), nil as String?, "application/json" as String?,
            #"{"width":3}"#
        ),
        (.string("words"), nil, nil, "words"),
        (.file(FormFile(contentType: "video/mp4", bytes: [49])), "source", "video/mp4", "1"),
    ])
    func written(
        source: GetPhoto.OkBody.Source, filename: String?, contentType: String?, text: String
    ) throws {
        let body = GetPhoto.OkBody(title: "", photo: FormFile(bytes: []), source: source)
        let response = GetPhoto.Output.ok(body).response
        let multipart = try Multipart(response.body, contentType: response.headers["Content-Type"] ?? "")
        let part = try #require(multipart.parts.last)
        #expect(part.name == "source" && part.filename == filename && part.contentType == contentType)
        #expect(response.body[part.content].elementsEqual(text.utf8))
    }
}
