// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright
import GatewrightTesting
import Testing

@testable import Function

/// What the document says of `GalleryFunction`: routes, decoding and documented answers.
@Suite struct GalleryContractTests {
    @Test(arguments: galleryContract.cases)
    func contract(_ contractCase: GatewrightTesting.ContractCase) async {
        for failure in await contractCase.failures(of: GalleryRecorder.self) {
            Testing.Issue.record("\(contractCase): \(failure)")
        }
    }
}

/// Notes what reaches the handlers, so that the tests need none of the user's.
private struct GalleryRecorder: GalleryHandler, GatewrightTesting.ContractRecorder {
    var recording = GatewrightTesting.Recording()

    func listPictures(_ input: ListPictures.Input, context: Gatewright.Context) async throws -> ListPictures.Output { try recording.answer("listPictures", input) }

    func addPicture(_ input: AddPicture.Input, context: Gatewright.Context) async throws -> AddPicture.Output { try recording.answer("addPicture", input) }

    func removePicture(_ input: RemovePicture.Input, context: Gatewright.Context) async throws -> RemovePicture.Output { try recording.answer("removePicture", input) }

    func listFrames(_ input: ListFrames.Input, context: Gatewright.Context) async throws -> ListFrames.Output { try recording.answer("listFrames", input) }
}

/// What must hold for `GalleryFunction`, whatever its handlers do.
let galleryContract = GatewrightTesting.Contract(
    #"""
    {"operation":"listPictures","at":"openapi.yaml:5","method":"GET","path":"/pictures","payloads":["http2"],"byPath":true,"request":{},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"case":"a path that is none of the document's","path":"/no-such-resource/no-such-resource","status":404}
    {"case":"PUT, which the path does not have","method":"PUT","status":405}
    {"operation":"addPicture","at":"openapi.yaml:10","method":"POST","path":"/pictures","payloads":["http2"],"byPath":true,"request":{},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"operation":"removePicture","at":"openapi.yaml:15","method":"DELETE","path":"/pictures","payloads":["http2"],"byPath":true,"request":{},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"operation":"listFrames","at":"openapi.yaml:21","method":"GET","path":"/frames","payloads":["http2"],"byPath":true,"request":{},"answers":[{"status":204}]}
    {"case":"an example of every part"}
    {"case":"DELETE, which the path does not have","method":"DELETE","status":405}
    """#)

/// What the document says of `TicketFunction`: routes, decoding and documented answers.
@Suite struct TicketContractTests {
    @Test(arguments: ticketContract.cases)
    func contract(_ contractCase: GatewrightTesting.ContractCase) async {
        for failure in await contractCase.failures(of: TicketRecorder.self) {
            Testing.Issue.record("\(contractCase): \(failure)")
        }
    }
}

/// Notes what reaches the handlers, so that the tests need none of the user's.
private struct TicketRecorder: TicketHandler, GatewrightTesting.ContractRecorder {
    var recording = GatewrightTesting.Recording()

    func authorize(_ input: Ticket.Input, context: Gatewright.Context) async throws -> Ticket.Output {
        recording.decide("Ticket", input)
    }
}

/// What must hold for `TicketFunction`, whatever its handlers do.
let ticketContract = GatewrightTesting.Contract(
    #"""
    {"authorizer":"Ticket","at":"openapi.yaml:29","kind":"request","answer":"simple","identity":[{"member":"authorization","in":"header","name":"Authorization","required":true},{"member":"day","in":"query","name":"day","required":true}],"payload2":true,"request":{"method":"GET","path":"/pictures","resource":"/pictures","identity":{"authorization":"authorization-value","day":"day-value"}}}
    {"case":"every identity source"}
    {"case":"without the identity source Authorization","remove":"/identity/authorization","status":401}
    {"case":"without the identity source day","remove":"/identity/day","status":401}
    """#)

/// What the document says of `PainterFunction`: routes, decoding and documented answers.
@Suite struct ArtistsContractTests {
    @Test(arguments: artistsContract.cases)
    func contract(_ contractCase: GatewrightTesting.ContractCase) async {
        for failure in await contractCase.failures(of: ArtistsRecorder.self) {
            Testing.Issue.record("\(contractCase): \(failure)")
        }
    }
}

/// Notes what reaches the handlers, so that the tests need none of the user's.
private struct ArtistsRecorder: ArtistsHandler, GatewrightTesting.ContractRecorder {
    var recording = GatewrightTesting.Recording()

    func authorize(_ input: Painter.Input, context: Gatewright.Context) async throws -> Painter.Output {
        recording.decide("Painter", input)
    }

    func authorize(_ input: FrameMaker.Input, context: Gatewright.Context) async throws -> FrameMaker.Output {
        recording.decide("FrameMaker", input)
    }
}

/// What must hold for `PainterFunction`, whatever its handlers do.
let artistsContract = GatewrightTesting.Contract(
    #"""
    {"authorizer":"Painter","at":"openapi.yaml:39","kind":"request","answer":"http","identity":[{"member":"authorization","in":"header","name":"Authorization","required":true}],"payload2":true,"request":{"method":"POST","path":"/pictures","resource":"/pictures","identity":{"authorization":"authorization-value"}}}
    {"case":"every identity source"}
    {"case":"without the identity source Authorization","remove":"/identity/authorization","status":401}
    {"case":"a method that no authorizer protects","path":"/no-such-resource/no-such-resource","status":500}
    {"authorizer":"FrameMaker","at":"openapi.yaml:49","kind":"request","answer":"http","identity":[{"member":"authorization","in":"header","name":"Authorization","required":true},{"member":"routeKey","in":"context","name":"routeKey","required":true}],"request":{"method":"GET","path":"/frames","resource":"/frames","identity":{"authorization":"authorization-value"}}}
    {"case":"every identity source"}
    {"case":"without the identity source Authorization","remove":"/identity/authorization","status":401}
    {"case":"a method that no authorizer protects","path":"/no-such-resource/no-such-resource","status":500}
    """#)
