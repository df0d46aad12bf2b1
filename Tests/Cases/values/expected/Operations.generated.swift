// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /values`
enum CheckValues {
    struct Input: Equatable, Sendable {
        var mixed: Mixed?
        var ratio: Ratio?
        var open: Open?
        var size: Size?
        var since: CalendarDate = CalendarDate("2026-01-31")!
        @Boxed var body: AllValues
    }

    enum Output: Equatable, Sendable {
        /// `200`: The same.
        indirect case ok(AllValues)
    }

    enum Mixed: CaseIterable, Hashable, Sendable {
        case _1
        case two
        case `true`
        case _1_
    }

    enum Ratio: Double, CaseIterable, Hashable, Sendable {
        case _0_5 = 0.5
        case _1 = 1.0
        case minus1_5 = -1.5
    }

    enum Open: RawRepresentable, Hashable, Sendable {
        case red
        case green
        /// A value that the document does not list.
        case unknown(String)

        init(rawValue: String) {
            switch rawValue {
            case "red": self = .red
            case "green": self = .green
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: String {
            switch self {
            case .red: "red"
            case .green: "green"
            case .unknown(let value): value
            }
        }
    }

    enum Size: RawRepresentable, Hashable, Sendable {
        case _1
        case _2
        /// A value that the document does not list.
        case unknown(Int)

        init(rawValue: Int) {
            switch rawValue {
            case 1: self = ._1
            case 2: self = ._2
            default: self = .unknown(rawValue)
            }
        }

        var rawValue: Int {
            switch self {
            case ._1: 1
            case ._2: 2
            case .unknown(let value): value
            }
        }
    }
}

extension CheckValues.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let mixed: CheckValues.Mixed? = reader.queryIfPresent("mixed")
        let ratio: CheckValues.Ratio? = reader.queryIfPresent("ratio")
        let open: CheckValues.Open? = reader.headerIfPresent("open")
        let size: CheckValues.Size? = reader.queryIfPresent("size")
        let since: CalendarDate? = reader.queryIfPresent("since")
        let body: AllValues? = reader.json("application/json") { AllValues(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(
            mixed: mixed,
            ratio: ratio,
            open: open,
            size: size,
            since: since ?? CalendarDate("2026-01-31")!,
            body: body)
    }
}

extension CheckValues.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension CheckValues.Mixed: ParameterValue {
    init?(parameter text: String) {
        switch text {
        case "1": self = ._1
        case "two": self = .two
        case "true": self = .`true`
        default: return nil
        }
    }

    static var expectation: String { "one of 1, two, true, 1" }

    static var keyword: String { "enum" }

    static var limit: JSONValue? { [1, "two", true, "1"] }

    var parameter: String {
        switch self {
        case ._1: "1"
        case .two: "two"
        case .`true`: "true"
        case ._1_: "1"
        }
    }
}

extension CheckValues.Ratio: ParameterValue {}

extension CheckValues.Open: ParameterValue {}

extension CheckValues.Size: ParameterValue {}
