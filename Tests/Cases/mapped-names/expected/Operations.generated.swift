// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /boxes/weight`
enum WeighBox {
    /// Weighed.
    typealias Output = Weight

    /// The errors that the client is answered with a status of their own.
    enum Failure: IntegrationFailure {
        /// Too heavy.
        ///
        /// 400, selected by `Heavy: .*`.
        case badRequest(String)
        /// 500, selected by `(\n|.)+`.
        case internalServerError(String)
    }

    struct Input: Hashable, Sendable {
        var box: Box
    }
}

extension WeighBox.Failure {
    var message: String {
        switch self {
        case .badRequest(let text):
            FailureText("Heavy: ").message(text)
        case .internalServerError(let text):
            FailureText("", fallback: "internal server error", rivals: [.badRequestSelection]).message(text)
        }
    }
}

extension WeighBox.Input: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{3}box")
        var box: Box?
        members: while true {
            switch cursor.member(&members) {
            case 0: box = Box(from: &cursor)
            default: break members
            }
        }
        guard cursor.close(members, required: 0x1), let box else { return nil }
        self.init(box: box)
    }
}
