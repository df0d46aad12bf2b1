// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// The operations that the Lambda function `GalleryFunction` answers.
protocol GalleryHandler: LambdaFunction {
    /// `GET /pictures`
    ///
    /// Requires `Ticket`. Who calls: `try context.authorizer`.
    func listPictures(_ input: ListPictures.Input, context: Context) async throws -> ListPictures.Output

    /// `POST /pictures`
    ///
    /// Requires `Painter`. Who calls: `try context.authorizer`.
    func addPicture(_ input: AddPicture.Input, context: Context) async throws -> AddPicture.Output

    /// `DELETE /pictures`
    ///
    /// Requires `Curators` with the scope `pictures.remove`. Who calls: `try context.claims`.
    func removePicture(_ input: RemovePicture.Input, context: Context) async throws -> RemovePicture.Output

    /// `GET /frames`
    ///
    /// Requires `Framer`. Who calls: `try context.authorizer`.
    func listFrames(_ input: ListFrames.Input, context: Context) async throws -> ListFrames.Output
}

private let galleryRoutes = Routes(
    """
    GET /pictures
    POST /pictures
    DELETE /pictures
    GET /frames
    """)

extension GalleryHandler {
    static var routes: Routes { galleryRoutes }

    func respond(to request: Request, route: Int, context: Context) async throws -> Response {
        switch route {
        case 0: return try await listPictures(ListPictures.Input(request), context: context).response
        case 1: return try await addPicture(AddPicture.Input(request), context: context).response
        case 2: return try await removePicture(RemovePicture.Input(request), context: context).response
        case 3: return try await listFrames(ListFrames.Input(request), context: context).response
        default: throw HTTPError(.notFound)
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"GalleryFunction","sha256":"2fdd6bdcd4ae4c2129ade8bf3bf6cc561dfae38c4a202caa5e3a4af29035952a"}}"#
    }
}

/// The Lambda authorizer `TicketFunction`.
protocol TicketHandler: LambdaFunction {
    /// Decides whether a request may pass that `Ticket` protects. `context.request` has the request without its body.
    func authorize(_ input: Ticket.Input, context: Context) async throws -> Ticket.Output
}

extension TicketHandler {
    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        guard let input = Ticket.Input(request) else {
            return Ticket.Output.unidentified.answer(to: request, context: context)
        }
        return try await authorize(input, context: context).answer(to: request, context: context)
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"TicketFunction","sha256":"2fdd6bdcd4ae4c2129ade8bf3bf6cc561dfae38c4a202caa5e3a4af29035952a"}}"#
    }
}

/// The Lambda authorizer `PainterFunction`.
protocol ArtistsHandler: LambdaFunction {
    /// Decides whether a request may pass that `Painter` protects. `context.request` has the request without its body.
    func authorize(_ input: Painter.Input, context: Context) async throws -> Painter.Output

    /// Decides whether a request may pass that `Framer` protects. `context.request` has the request without its body.
    func authorize(_ input: FrameMaker.Input, context: Context) async throws -> FrameMaker.Output
}

private let artistsProtectedRoutes = Routes(
    """
    POST /pictures
    GET /frames
    """)

extension ArtistsHandler {
    func respond(to request: AuthorizerRequest, context: Context) async throws -> [UInt8] {
        switch artistsProtectedRoutes.index(of: request) {
        case 0:
            guard let input = Painter.Input(request) else {
                return Painter.Output.unidentified.answer(to: request, context: context)
            }
            return try await authorize(input, context: context).answer(to: request, context: context)
        case 1:
            guard let input = FrameMaker.Input(request) else {
                return FrameMaker.Output.unidentified.answer(to: request, context: context)
            }
            return try await authorize(input, context: context).answer(to: request, context: context)
        default:
            throw FunctionError.notProtected
        }
    }

    static var origin: StaticString {
        #"{"gatewright":{"document":"openapi.yaml","function":"PainterFunction","sha256":"2fdd6bdcd4ae4c2129ade8bf3bf6cc561dfae38c4a202caa5e3a4af29035952a"}}"#
    }
}
