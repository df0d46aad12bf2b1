import Gatewright

/// Files by path: `PUT` keeps one, `GET` fetches it, `DELETE` removes it.
@main
struct Attachments: AttachmentsHandler {
    let files = FileStore()

    func handleAttachments(_ input: HandleAttachments.Input, context: Context) async throws -> Response {
        switch input.method {
        case .put:
            guard let bytes = input.body else { throw HTTPError(.badRequest, "a file is missing") }
            await files.keep(bytes, at: input.proxy)
            return Response(status: .noContent)
        case .get:
            guard let bytes = await files.file(at: input.proxy) else { throw HTTPError(.notFound, "no \(input.proxy)") }
            return Response(status: .ok, headers: ["Content-Type": "application/octet-stream"], body: bytes)
        case .delete:
            await files.remove(input.proxy)
            return Response(status: .noContent)
        default:
            throw HTTPError(.methodNotAllowed, headers: ["Allow": "DELETE, GET, PUT"])
        }
    }
}

actor FileStore {
    private var files: [String: [UInt8]] = [:]

    func keep(_ bytes: [UInt8], at path: String) { files[path] = bytes }
    func file(at path: String) -> [UInt8]? { files[path] }
    func remove(_ path: String) { files[path] = nil }
}
