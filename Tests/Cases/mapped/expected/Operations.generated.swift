// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// Sends a parcel.
///
/// `POST /parcels`
enum ShipCrate {
    /// What the integration makes of a request.
    typealias Input = CrateInput

    /// Where it is.
    typealias Output = CrateLabel

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// The parcel is not valid.
        ///
        /// 400, selected by `\[BadRequest\] .*`.
        case badRequest(String)
        /// Nobody lives there.
        ///
        /// 404, selected by `.*Not Found.*`.
        case notFound(String)
        /// 410, selected by `Gone|Away`.
        case gone
        /// 418, selected by `[0-9]{3}.+`.
        case status418(String)
        /// 429, selected by `(?is)too many.*`.
        case tooManyRequests(String)
        /// 503, selected by `\QBusy.\E[ ]*+:.*`.
        case serviceUnavailable(String)
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }
}

extension ShipCrate.Failure {
    var message: String {
        switch self {
        case .badRequest(let text):
            FailureText(
                "[BadRequest] ",
                rivals: [.notFoundSelection, .goneSelection, .conflictSelection, .status418Selection, .tooManyRequestsSelection, .serviceUnavailableSelection]).message(text)
        case .notFound(let text):
            FailureText(
                "Not Found: ",
                rivals: [.badRequestSelection, .goneSelection, .conflictSelection, .status418Selection, .tooManyRequestsSelection, .serviceUnavailableSelection]).message(text)
        case .gone:
            FailureText("Gone", isOpen: false).message("")
        case .status418(let text):
            FailureText(
                "000: ",
                rivals: [.badRequestSelection, .notFoundSelection, .goneSelection, .conflictSelection, .tooManyRequestsSelection, .serviceUnavailableSelection]).message(text)
        case .tooManyRequests(let text):
            FailureText(
                "too many: ",
                rivals: [.badRequestSelection, .notFoundSelection, .goneSelection, .conflictSelection, .status418Selection, .serviceUnavailableSelection]).message(text)
        case .serviceUnavailable(let text):
            FailureText(
                "Busy.:",
                rivals: [.badRequestSelection, .notFoundSelection, .goneSelection, .conflictSelection, .status418Selection, .tooManyRequestsSelection]).message(text)
        case .internalServerError(let text):
            FailureText(
                "",
                fallback: "internal server error",
                rivals: [.badRequestSelection, .notFoundSelection, .goneSelection, .conflictSelection, .status418Selection, .tooManyRequestsSelection, .serviceUnavailableSelection]).message(text)
        }
    }
}

/// `GET /parcels/count`
enum CountParcels {
    /// What the integration makes of a request.
    typealias Input = JSONValue

    /// How many.
    typealias Output = Int

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// 503, selected by `.*`.
        case serviceUnavailable(String)
    }
}

extension CountParcels.Failure {
    var message: String {
        switch self {
        case .serviceUnavailable(let text):
            FailureText("", fallback: "service unavailable").message(text)
        }
    }
}

/// `PUT /parcels/{id}`
enum MoveParcel {
    struct Input: Equatable, Sendable {
        var id: String
    }

    enum Output: Equatable, Sendable {
        /// `200`: Moved.
        case ok
    }
}

extension MoveParcel.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let id: String? = reader.path("id")
        guard let id, reader.isValid else { throw reader.error }
        self.init(id: id)
    }
}

extension MoveParcel.Output {
    var response: Response {
        switch self {
        case .ok:
            return Response(status: 200)
        }
    }
}
