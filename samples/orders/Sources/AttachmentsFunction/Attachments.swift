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
            let type = context.request?.header("Content-Type") ?? "application/octet-stream"
            await files.keep(File(contentType: type, bytes: bytes), at: input.proxy)
            return Response(status: .noContent)
        case .get:
            guard let file = await files.file(at: input.proxy) else {
                throw HTTPError(.notFound, "There is no file \(input.proxy).")
            }
            return Response(status: .ok, headers: ["Content-Type": file.contentType], body: file.bytes)
        case .delete:
            await files.remove(input.proxy)
            return Response(status: .noContent)
        default:
            throw HTTPError(.methodNotAllowed, headers: ["Allow": "DELETE, GET, PUT"])
        }
    }
}
