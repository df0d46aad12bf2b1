// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /limits`
enum SendExactLimits {
    struct Input: Equatable, Sendable {
        var flag: Bool?
        var odd: Int?
        var word: String?
        var half: Int?
        var small: Int?
        var day: CalendarDate?
        var hue: Hue?
        var shade: Shade?
        @Boxed var body: ExactLimits
    }

    enum Output: Equatable, Sendable {
        /// `200`: As it was
        indirect case ok(ExactLimits)
    }

    enum Hue: String, CaseIterable, Hashable, Sendable {
        case c
        case dd
    }

    enum Shade: String, CaseIterable, Hashable, Sendable {
        case bb
    }
}

extension SendExactLimits.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let flag: Bool? = reader.parameterIfPresent(in: .query, "flag", style: .form, explode: true, as: .boolean) { $0.checked(#"{"enum":[true]}"#) { $0.bool() } }
        let odd: Int? = reader.parameterIfPresent(in: .query, "odd", style: .form, explode: true, as: .number) { $0.checked(#"{"not":{"multipleOf":2}}"#) { $0.int() } }
        let word: String? = reader.parameterIfPresent(in: .query, "word", style: .form, explode: true, as: .string) { $0.checked(#"{"not":{"enum":["no"]}}"#) { $0.string() } }
        let half: Int? = reader.queryIfPresent("half")
        reader.check(half, in: .query, "half", minimum: 1)
        let small: Int? = reader.queryIfPresent("small")
        reader.check(small, in: .query, "small", minimum: -128, maximum: 127)
        let day: CalendarDate? = reader.parameterIfPresent(in: .query, "day", style: .form, explode: true, as: .word) { $0.checked(#"{"maxLength":5}"#) { $0.date() } }
        let hue: SendExactLimits.Hue? = reader.parameterIfPresent(in: .query, "hue", style: .form, explode: true, as: .type { SendExactLimits.Hue.textShape }) { SendExactLimits.Hue(from: &$0) }
        let shade: SendExactLimits.Shade? = reader.queryIfPresent("shade")
        let body: ExactLimits? = reader.json("application/json") { ExactLimits(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(
            flag: flag,
            odd: odd,
            word: word,
            half: half,
            small: small,
            day: day,
            hue: hue,
            shade: shade,
            body: body)
    }
}

extension SendExactLimits.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension SendExactLimits.Hue: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        cursor.check(#"{"not":{"enum":["c"]}}"#)
        switch cursor.enumeration("\u{1}c\u{2}dd") {
        case 0: self = .c
        case 1: self = .dd
        default: return nil
        }
    }
}

extension SendExactLimits.Hue: TextDecodable {
    static let textShape: TextShape = .word
}

extension SendExactLimits.Shade: ParameterValue {}
