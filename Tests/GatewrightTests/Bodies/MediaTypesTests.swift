import Testing

@testable import Gatewright

/// Media types of requests and responses as the generator writes them: the other files are what is expected of it in
/// `Tests/Cases/media-types`.
struct MediaTypesTests {
    struct Reports: ReportsHandler {
        func sendParcel(_ input: SendParcel.Input, context: Context) async throws -> SendParcel.Output {
            guard case .json(let parcel) = input.body else { return .clientError(status: 422, .text("no JSON")) }
            return .created(
                parcel, location: "/parcels/7", xTotal: 3, xState: .new, xTags: ["a", "b"], xSizes: [1, 2],
                xPoint: SendParcel.XPoint(x: 1, y: -2), xMap: ["k": "v, w", "l": "ü"], xParcel: parcel)
        }

        func keepNote(_ input: KeepNote.Input, context: Context) async throws -> KeepNote.Output {
            input.body == nil
                ? .other(status: 200, "<p>", contentType: "text/html; charset=utf-8") : .other(status: 299, "kept")
        }

        func dropNotes(_ input: DropNotes.Input, context: Context) async throws -> DropNotes.Output { .noContent }

        func getReport(_ input: GetReport.Input, context: Context) async throws -> GetReport.Output {
            switch input.acceptedType {
            case .json: .ok(.json(GetReport.JsonOkBody(total: 5)))
            case .csv: .ok(.csv("total\n5\n"))
            case .pdf: .nonAuthoritativeInformation([0x25, 0x50, 0xFF])
            case .image: .ok(.image([0x89, 0x50], contentType: "image/png"))
            }
        }

        func getSame(_ input: GetSame.Input, context: Context) async throws -> GetSame.Output {
            .ok(GetSame.OkBody(id: 1))
        }

        func getPicture(_ input: GetPicture.Input, context: Context) async throws -> GetPicture.Output {
            .ok([0xFF, 0xD8], contentType: "image/jpeg")
        }
    }

    /// The body in an event of a REST API and of an HTTP API, as it is and in base64.
    static func requests(_ method: String, _ path: String, _ type: String?, _ body: String) -> [Request] {
        var base64: [UInt8] = []
        Base64.encode(Array(body.utf8), into: &base64)
        let encoded = String(decoding: base64, as: UTF8.self)
        return [(body, false), (encoded, true)].flatMap { text, isBase64 in
            [
                Request(
                    Events.rest(
                        method, path, resource: path, headers: type.map { ["Content-Type": [$0]] } ?? [:],
                        body: text.isEmpty ? nil : text, isBase64Encoded: isBase64)),
                Request(
                    Events.http(
                        method, path, routeKey: "\(method) \(path)",
                        headers: type.map { ["content-type": $0] } ?? [:], body: text.isEmpty ? nil : text,
                        isBase64Encoded: isBase64)),
            ]
        }
    }

    static let bodies: [(type: String?, text: String, body: SendParcel.Body)] = [
        ("application/json", #"{"sku":"abc"}"#, .json(Parcel(sku: "abc"))),
        (nil, #"{"sku":"abc"}"#, .json(Parcel(sku: "abc"))),
        ("Text/JSON; Charset=\"UTF-8\"", #"{"sku":"abc"}"#, .json(Parcel(sku: "abc"))),
        ("application/vnd.shop+json;charset=utf8", #"{"sku":"abc"}"#, .json(Parcel(sku: "abc"))),
        ("application/json; charset=us-ascii", #"{"sku":"abc"}"#, .json(Parcel(sku: "abc"))),
        ("application/merge-patch+json", #"{"sku":null}"#, .mergePatch(SendParcel.MergePatchBody(sku: .null))),
        ("text/plain; charset=UTF_8", "ü\n", .text("ü\n")),
        ("text/csv", "a,b", .csv("a,b")),
        ("image/png", "PNG", .image(Array("PNG".utf8), contentType: "image/png")),
        ("application/xml", "<a/>", .xml(Array("<a/>".utf8))),
        ("text/xml; charset=utf-16", "<a/>", .xml(Array("<a/>".utf8))),
    ]

    @Test(arguments: bodies)
    func bodyIsChosenByContentType(type: String?, text: String, body: SendParcel.Body) throws {
        for request in Self.requests("POST", "/parcels", type, text) {
            #expect(try SendParcel.Input(request).body == body)
        }
    }

    static let faults: [(type: String?, text: String, status: Int, message: String)] = [
        ("application/pdf", "x", 415, "The media type application/pdf is not supported. The operation takes "),
        ("text/html", "x", 415, "The media type text/html is not supported. The operation takes "),
        ("json", "{}", 415, "The media type json is not supported. The operation takes "),
        ("application/json; charset=iso-8859-1", "{}", 415, "The charset iso-8859-1 is not supported. Send UTF-8."),
        ("text/plain;charset=utf-16", "{}", 415, "The charset utf-16 is not supported. Send UTF-8."),
        ("application/json", "{}", 400, "The request is not valid."),
        ("application/json", #"{"sku":"a"}"#, 400, "The request is not valid."),
        ("application/json", "", 400, "The request is not valid."),
        (nil, "", 400, "The request is not valid."),
        ("image/png", "", 400, "The request is not valid."),
    ]

    @Test(arguments: faults)
    func otherBodiesAreRefused(type: String?, text: String, status: Int, message: String) async throws {
        for request in Self.requests("POST", "/parcels", type, text) {
            let response = await Reports().respond(to: request)
            #expect(response.status.code == status)
            #expect(response.json?["message"]?.string?.hasPrefix(message) == true)
            if status == 415, message.hasSuffix("takes ") {
                let accepted =
                    "application/json, text/json, application/*+json, application/merge-patch+json, text/plain, "
                    + "text/csv, image/*, application/xml, text/xml"
                #expect(response.headers["Accept"] == accepted)
                #expect(response.headers["Accept-Post"] == accepted)
            }
        }
    }

    @Test func optionalBodies() throws {
        func body(_ type: String?, _ text: String) throws -> [KeepNote.Body?] {
            try Self.requests("PUT", "/notes", type, text).map { try KeepNote.Input($0).body }
        }
        #expect(try body(nil, "") == [nil, nil, nil, nil])
        #expect(try body("text/html", "") == [nil, nil, nil, nil])
        #expect(try body("application/json", "null").allSatisfy { $0 == .json(nil) })
        #expect(try body("application/octet-stream", "\u{1}").allSatisfy { $0 == .bytes([1]) })
        #expect(throws: HTTPError.self) { try body("text/html", "x") }
    }

    @Test func bodiesOfDelete() throws {
        for request in Self.requests("DELETE", "/notes", "application/json", #"["a","b"]"#) {
            #expect(try DropNotes.Input(request).body == ["a", "b"])
        }
    }

    static let accepts: [(accept: String?, status: Int, type: String, isBase64: Bool)] = [
        (nil, 200, "application/json", false),
        ("*/*", 200, "application/json", false),
        ("text/csv", 200, "text/csv; charset=utf-8", false),
        ("text/*;q=0.5, application/json;q=0.4", 200, "text/csv; charset=utf-8", false),
        ("text/csv;q=0.1, application/json;q=0.2", 200, "application/json", false),
        ("application/*, application/json;q=0", 203, "application/pdf", true),
        ("image/webp", 200, "image/png", true),
        ("application/json;version=2;q=0.1, */*;q=0.05", 200, "application/json", false),
        ("TEXT/CSV ; Q=1.0", 200, "text/csv; charset=utf-8", false),
        ("nonsense", 200, "application/json", false),
        ("text/csv;q=7, application/json;q=0.1", 200, "application/json", false),
        ("video/mp4", 406, "application/json", false),
        ("application/json;q=0", 406, "application/json", false),
    ]

    @Test(arguments: accepts)
    func responseIsChosenByAccept(accept: String?, status: Int, type: String, isBase64: Bool) async throws {
        let answers = [
            try await Reports().answer(
                Events.rest(
                    "GET", "/report", resource: "/report", headers: accept.map { ["accept": [$0]] } ?? [:])),
            try await Reports().answer(
                Events.http("GET", "/report", routeKey: "GET /report", headers: accept.map { ["accept": $0] } ?? [:])),
        ]
        for answer in answers {
            #expect(answer["statusCode"] == .integer(status))
            #expect(answer["headers"]?["Content-Type"] == .string(type))
            #expect(answer["isBase64Encoded"] == .bool(isBase64))
            if status == 200 { #expect(answer["headers"]?["Vary"] == "Accept") }
            if status == 406 {
                #expect(
                    answer["body"]
                        == #"{"message":"The operation answers in application/json, text/csv, application/pdf, image/*."}"#
                )
            }
        }
    }

    @Test func sameBodyInSeveralTypes() async throws {
        func type(_ accept: String) async -> String? {
            let event = Events.rest("GET", "/same", resource: "/same", headers: ["Accept": [accept]])
            let response = await Reports().respond(to: Request(event))
            return response.status == 200 ? response.headers["Content-Type"] : nil
        }
        #expect(await type("application/json") == "application/json")
        #expect(await type("application/scim+json") == "application/scim+json")
        #expect(await type("application/json;q=0.5, application/scim+json") == "application/scim+json")
        #expect(await type("text/html, */*;q=0.1") == "application/json")
        #expect(await type("text/html") == nil)
    }

    @Test func typesThatTheHandlerNames() async throws {
        let picture = await Reports().respond(to: Request(Events.rest("GET", "/picture", resource: "/picture")))
        #expect(picture.headers["Content-Type"] == "image/jpeg")
        let note = await Reports().respond(to: Request(Events.rest("PUT", "/notes", resource: "/notes")))
        #expect(note.headers["Content-Type"] == "text/html; charset=utf-8")
        let kept = await Reports().respond(to: Self.requests("PUT", "/notes", nil, "null")[0])
        #expect(kept.headers["Content-Type"] == "text/plain; charset=utf-8")
        #expect(kept.status == 299)
    }

    @Test func headersOfEveryKind() async throws {
        let response = await Reports().respond(
            to: Self.requests("POST", "/parcels", "application/json", #"{"sku":"abc"}"#)[0])
        let fields: [(String, String)] = [
            ("Content-Type", "application/json"), ("Location", "/parcels/7"), ("X-Total", "3"), ("X-State", "new"),
            ("X-Tags", "a,b"), ("X-Sizes", "1,2"), ("X-Point", "x,1,y,-2"), ("X-Map", "k=v, w,l=ü"),
            ("X-Parcel", #"{"sku":"abc"}"#),
        ]
        for (name, value) in fields { #expect(response.headers[name] == value) }
        let refused = await Reports().respond(to: Self.requests("POST", "/parcels", "text/csv", "a")[0])
        #expect(refused.status == 422)
        #expect(refused.headers["Content-Type"] == "text/plain; charset=utf-8")
        #expect(refused.text == "no JSON")
    }
}
