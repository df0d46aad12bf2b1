import Gatewright
import Testing

@testable import AttachmentsFunction

struct AttachmentsTests {
    let attachments = Attachments()
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x00, 0xFF]

    func put(_ path: String, type: String = "application/octet-stream") -> Request {
        Request(.put, path, headers: ["Content-Type": type], body: picture)
    }

    @Test func aFileIsKeptFetchedAndRemoved() async {
        let path = "/attachments/o-1/a%20picture.png"
        #expect(await attachments.respond(to: put(path)).status == .noContent)

        let fetched = await attachments.respond(to: Request(.get, path))
        #expect(fetched.status == .ok)
        #expect(fetched.headers["Content-Type"] == "image/png")
        #expect(fetched.body == picture)

        #expect(await attachments.respond(to: Request(.delete, path)).status == .noContent)
        let missing = await attachments.respond(to: Request(.get, path))
        #expect(missing.status == .notFound)
        #expect(missing.json == ["message": "There is no file o-1/a picture.png."])
    }

    @Test func aFileIsMissing() async {
        #expect(await attachments.respond(to: Request(.put, "/attachments/a")).status == .badRequest)
    }

    @Test(arguments: [
        ("a.txt", "text/plain; charset=utf-8"), ("b/c.JPEG", "image/jpeg"), ("a", "application/octet-stream"),
    ])
    func theTypeGoesByTheName(_ name: String, _ type: String) async {
        _ = await attachments.respond(to: put("/attachments/\(name)"))
        #expect(await attachments.respond(to: Request(.get, "/attachments/\(name)")).headers["Content-Type"] == type)
    }

    /// The document takes nothing else.
    @Test func otherMediaTypesAreRefused() async {
        let response = await attachments.respond(to: put("/attachments/a", type: "text/html"))
        #expect(response.status == .unsupportedMediaType)
    }

    @Test func otherMethodsAreRefused() async {
        let response = await attachments.respond(to: Request(.patch, "/attachments/a"))
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers["Allow"] == "DELETE, GET, PUT")
    }

    /// What is no text travels in base64, and the format says so.
    @Test func binaryDataPassesThroughEvents() async throws {
        let event: JSONValue = [
            "version": "2.0", "routeKey": "ANY /attachments/{proxy+}", "rawPath": "/attachments/a.png",
            "rawQueryString": "", "headers": ["content-type": "application/octet-stream"],
            "pathParameters": ["proxy": "a.png"],
            "requestContext": ["http": ["method": "PUT", "path": "/attachments/a.png"], "stage": "$default"],
            "body": "iVBORwD/", "isBase64Encoded": true,
        ]
        _ = try await attachments.respond(toEvent: event.bytes, context: Context())
        #expect(await attachments.files.file(at: "a.png") == picture)

        var members = try #require(event.object)
        members["requestContext"] = ["http": ["method": "GET", "path": "/attachments/a.png"], "stage": "$default"]
        members["body"] = nil
        let bytes = try await attachments.respond(toEvent: JSONValue.object(members).bytes, context: Context())
        let result = try #require(JSONValue(parsing: bytes))
        #expect(result["isBase64Encoded"] == true)
        #expect(result["body"] == "iVBORwD/")
    }
}
