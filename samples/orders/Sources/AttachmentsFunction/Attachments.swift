import Gatewright

/// Files by path. The document says `ANY`, so one method answers every method; and it says nothing of responses, so they
/// are plain ones.
@main
struct Attachments: AttachmentsHandler {
    let files = FileStore()

    func handleAttachments(_ input: HandleAttachments.Input, context: Context) async throws -> Response {
        switch input.method {
        case .put:
            guard let bytes = input.body else { throw HTTPError(.badRequest, "There is no file in the body.") }
            await files.keep(bytes, at: input.proxy)
            return Response(status: .noContent)
        case .get:
            guard let bytes = await files.file(at: input.proxy) else {
                throw HTTPError(.notFound, "There is no file \(input.proxy).")
            }
            return Response(status: .ok, headers: ["Content-Type": Self.contentType(of: input.proxy)], body: bytes)
        case .delete:
            await files.remove(input.proxy)
            return Response(status: .noContent)
        default:
            throw HTTPError(.methodNotAllowed, headers: ["Allow": "DELETE, GET, PUT"])
        }
    }

    private static func contentType(of path: String) -> String {
        switch path.split(separator: ".").last?.lowercased() {
        case "txt": "text/plain; charset=utf-8"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        default: "application/octet-stream"
        }
    }
}
