// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// one
/// two
/// three
/// four
/// five
/// six */ `code` �bidi
///
/// """
/// \(fatalError())
/// #""#
///
/// `GET /x"{a"b}`
enum EvilImportFoundation {
    struct Input: Equatable, Sendable {
        var aB: String
        var qX: QX?
    }

    enum Output: Equatable, Sendable {
        /// `200`: ok
        /// }
        /// struct Evil {}
        case ok(EvIl, xASetCookieB: String? = nil)
    }

    enum QX: String, CaseIterable, Hashable, Sendable {
        case _1 = "\"\\(1)"
        case unnamed = "\n}"
        case unnamed_ = "\u{2028}"
        case aNumber = "a\"#"
    }
}

extension EvilImportFoundation.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let aB: String? = reader.path("a\"b")
        let qX: EvilImportFoundation.QX? = reader.queryIfPresent("q\"\\(x)\n\u{0}")
        guard let aB, reader.isValid else { throw reader.error }
        self.init(aB: aB, qX: qX)
    }
}

extension EvilImportFoundation.Output {
    var response: Response {
        switch self {
        case .ok(let body, let xASetCookieB):
            var response = Response(status: 200, json: body)
            response.headers["X-A\r\nSet-Cookie: b"] = xASetCookieB
            return response
        }
    }
}

extension EvilImportFoundation.QX: ParameterValue {}
