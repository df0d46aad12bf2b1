import Testing

@testable import Gatewright

/// `multipart/form-data` as the generator has it read: the other files are what is expected of it in
/// `Tests/Cases/multipart`.
struct MultipartTests {
    static let type = "multipart/form-data; boundary=\"a b\""

    static func part(_ disposition: String, _ headers: [String] = [], _ content: String) -> String {
        let fields = ["Content-Disposition: form-data; \(disposition)"] + headers
        return "--a b\r\n" + fields.joined(separator: "\r\n") + "\r\n\r\n" + content + "\r\n"
    }

    static let photo = part(
        #"name="photo"; filename="C:\pictures\a \"b\".png""#, ["Content-Type: image/png"], "PNG\r\n-")
    static let title = part(#"name="title""#, [], "Über")

    private func photo(_ text: String, type: String = type) throws(HTTPError) -> UploadPhoto.Body {
        var bodies: Set<UploadPhoto.Body> = []
        for request in MediaTypesTests.requests("POST", "/photos", type, text) {
            bodies.insert(try UploadPhoto.Input(request).body)
        }
        #expect(bodies.count == 1)
        return bodies.first!
    }

    @Test func filesAndTexts() throws {
        let text =
            "preamble\r\n" + Self.title + Self.photo
            + Self.part("name=pages; filename=\"1.pdf\"", ["Content-Type: application/pdf", "X-Page: 1"], "one")
            + Self.part("name=pages; filename=\"2.pdf\"; filename*=UTF-8''evil", [], "")
            + Self.part("name=\"raw\"", ["content-type:text/html; charset=latin1"], "<p>\r\n\r\n--a")
            + Self.part("name=key", [], "aGk=") + Self.part("name=logo", ["Content-Type: IMAGE/GIF"], "GIF")
            + Self.part(
                "name=meta", ["Content-Type: application/json", "X-Version: 1"], #" {"width":3,"names":["a"]} "#)
            + Self.part("name=tags", [], "x,y") + Self.part("name=tags", [], "z") + Self.part("name=counts[]", [], "1")
            + Self.part("name=rows", [], "4,5")
            + Self.part("name=phrases", ["Content-Type: application/json"], #""a b""#)
            + Self.part("name=phrases", ["Content-Type: application/json"], #""1""#)
            + Self.part("name=code; ", [], "7") + "--a b--\r\nepilogue"
        let body = try photo(text)
        #expect(body.title == "Über")
        #expect(
            body.photo
                == FormFile(
                    name: "photo", filename: #"a "b".png"#,
                    headers: [
                        "Content-Disposition": #"form-data; name="photo"; filename="C:\pictures\a \"b\".png""#,
                        "Content-Type": "image/png",
                    ], bytes: Array("PNG\r\n-".utf8)))
        #expect(body.photo.contentType == "image/png")
        #expect(body.pages?.map(\.text) == ["one", ""])
        #expect(body.pages?.map(\.filename) == ["1.pdf", "2.pdf"])
        #expect(body.pages?.first?.headers["x-page"] == "1")
        #expect(body.pages?.last?.contentType == "text/plain")
        #expect(body.raw?.text == "<p>\r\n\r\n--a")
        #expect(body.raw?.filename == nil)
        #expect(body.scan == nil)
        #expect(body.key == Array("hi".utf8))
        #expect(body.logo?.text == "GIF")
        #expect(body.phrases == ["a b", "1"])
        #expect(body.meta == PhotoMeta(width: 3, names: ["a"]))
        #expect(body.tags == ["x,y", "z"])
        #expect(body.counts == [1])
        #expect(body.rows == [4, 5])
        #expect(body.code == 7)
    }

    /// Any byte may be in a file. HTTP APIs, and REST APIs that are told to, send it in base64.
    @Test func everyByteArrives() throws {
        var bytes: [UInt8] = []
        for byte in UInt8.min...UInt8.max { bytes += [byte, 13, byte, 10] }
        var body = Array((Self.title + "--a b\r\nContent-Disposition: form-data; name=photo\r\n\r\n").utf8)
        body += bytes
        body += Array("\r\n--a b--".utf8)
        let request = Request(.post, "/photos", headers: ["Content-Type": Self.type], body: body)
        #expect(try UploadPhoto.Input(request).body.photo.bytes == bytes)
    }

    /// Every fault of a form is told at once, at its field.
    static let faults: [(text: String, places: [String])] = [
        ("--a b--", ["/title", "/photo"]),
        (title + "--a b--", ["/photo"]),
        (
            part("name=title", [], String(repeating: "x", count: 21)) + photo + part("name=code", [], "0")
                + part("name=pages", [], "") + part("name=pages", [], "") + part("name=pages", [], "") + "--a b--",
            ["/title", "/code", "/pages"]
        ),
        (title + part("name=photo", ["Content-Type: image/gif"], "") + "--a b--", ["/photo"]),
        (
            title + photo + part("name=tags", ["Content-Type: text/plain; charset=iso-8859-1"], "a") + "--a b--",
            ["/tags"]
        ),
        // Bytes are counted, not characters.
        (
            title + part("name=photo", ["Content-Type: image/png"], String(repeating: "é", count: 513))
                + part("name=pages", [], "0123456789") + part("name=stamp", [], "x") + "--a b--",
            ["/photo", "/pages/0", "/stamp"]
        ),
        (title + photo + part("name=tags", ["Content-Transfer-Encoding: base64"], "YQ==") + "--a b--", ["/tags"]),
        (title + photo + part("name=meta", ["X-Version: 1"], #"{"width":0}"#) + "--a b--", ["/meta/width"]),
        (title + photo + part("name=meta", ["X-Version: 1"], "{") + "--a b--", ["/meta"]),
        (title + photo + part("name=code", [], "one") + "--a b--", ["/code"]),
        (
            part("name=title", ["X-Language: english"], "a") + photo
                + part("name=meta", ["X-Version: 0"], #"{"width":1}"#) + "--a b--",
            ["/title (headers)/X-Language", "/meta (headers)/X-Version"]
        ),
        (title + photo + part("name=meta", [], #"{"width":1}"#) + "--a b--", ["/meta (headers)/X-Version"]),
        // What is no file is not taken for one, whatever it says.
        (
            title + part("name=\"photo[start]\"", [], "0") + part("name=\"photo[end]\"", [], "9") + "--a b--",
            ["/photo"]
        ),
        // A file that was not chosen.
        (
            title + part("name=photo; filename=\"\"", ["Content-Type: application/octet-stream"], "") + "--a b--",
            ["/photo"]
        ),
    ]

    @Test(arguments: faults)
    func refuses(text: String, places: [String]) {
        do {
            let value = try photo(text)
            Issue.record("\(value)")
        } catch {
            #expect(error.status == 400)
            #expect(error.issues.map { $0.place.hasPrefix("/photo") ? "/photo" : $0.place } == places)
        }
    }

    @Test func partsOfAnyKind() throws {
        let text = Self.title + Self.photo + Self.part("name=\"\"", [], "") + "--a b--"
        for request in MediaTypesTests.requests("POST", "/parts", Self.type, text) {
            let body = try UploadParts.Input(request).body
            #expect(body.map(\.name) == ["title", "photo", ""])
            #expect(body.map(\.text) == ["Über", "PNG\r\n-", ""])
        }
        let mixed = "--x\r\n\r\na\r\n--x\r\nContent-Type: text/html\r\n\r\nb\r\n--x--"
        for request in MediaTypesTests.requests("PUT", "/parts", "multipart/mixed; boundary=x", mixed) {
            let files = [FormFile(bytes: [97]), FormFile(contentType: "text/html", bytes: [98])]
            #expect(try MixParts.Input(request).body == .mixed(files))
        }
    }

    @Test func headerFieldsOfTexts() throws {
        let text =
            Self.part("name=title", ["x-language: de", "X-Any: 1, 2", "X-Other: x"], "Über") + Self.photo
            + Self.part("name=meta", ["Content-Type: application/json", "X-VERSION: 2"], #"{"width":3}"#)
            + Self.part("name=tags", ["X-Tag: a"], "z") + "--a b--"
        let body = try photo(text)
        #expect(body.title == "Über")
        #expect(body.titleHeaders == .init(xLanguage: "de", xAny: "1, 2"))
        #expect(body.meta == PhotoMeta(width: 3))
        #expect(body.metaHeaders == .init(xVersion: 2))
        #expect(body.tags == ["z"])
        #expect(body.tagsHeaders == [.init(xTag: "a")])
        #expect(try photo(Self.title + Self.photo + "--a b--").titleHeaders == .init())

        func note(_ headers: [String]) throws -> UploadNote.Body? {
            let body = Self.part("name=note", headers, "n") + "--a b--"
            let request = Request(.post, "/notes", headers: ["Content-Type": Self.type], body: Array(body.utf8))
            return try UploadNote.Input(request).body
        }
        let given = try #require(try note(["X-Author: me"]))
        #expect(given.note == "n" && given.noteHeaders.xAuthor == "me")
        do {
            _ = try note([])
            Issue.record("a header field is missing")
        } catch let error as HTTPError {
            #expect(error.issues.map(\.place) == ["/note (headers)/X-Author"])
        }
    }

    @Test func textsAlone() throws {
        let text = Self.part("name=width", [], "3") + Self.part("name=names", [], "a") + "--a b--"
        for request in MediaTypesTests.requests("POST", "/texts", Self.type, text) {
            #expect(try UploadTexts.Input(request).body == PhotoMeta(width: 3, names: ["a"]))
        }
        for request in MediaTypesTests.requests("POST", "/texts", nil, "") {
            #expect(try UploadTexts.Input(request).body == nil)
        }
    }
}
