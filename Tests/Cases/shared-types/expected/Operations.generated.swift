// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /bookings`
enum Book {
    struct Input: Equatable, Sendable {
        var body: NewBooking
    }

    enum Output: Equatable, Sendable {
        /// `201`: What was sent, and more.
        case created(Booking)
    }
}

extension Book.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: NewBooking? = reader.json("application/json") { NewBooking(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension Book.Output {
    var response: Response {
        switch self {
        case .created(let body):
            return Response(status: 201, json: body)
        }
    }
}

/// `PUT /bookings`
enum Rebook {
    struct Input: Equatable, Sendable {
        var body: Body
    }

    enum Output: Equatable, Sendable {
        /// `200`: What was sent, twice over.
        case ok(OldBooking)
    }

    struct Body: Hashable, Sendable {
        var `repeat`: Repeat
        var guests: [Guest]?
        var pay: Pay?
        var id: String

        typealias Repeat = NewBooking.Repeat

        typealias Guest = NewBooking.Guest

        typealias Pay = NewBooking.Pay
    }
}

extension Rebook.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Rebook.Body? = reader.json("application/json") { Rebook.Body(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension Rebook.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        }
    }
}

extension Rebook.Body: JSONDecodable {
    init?(from cursor: inout JSONCursor) {
        var members = JSONMembers("\u{6}repeat\u{6}guests\u{3}pay\u{2}id")
        var `repeat`: Rebook.Body.Repeat?
        var guests: [Rebook.Body.Guest]?
        var pay: Rebook.Body.Pay?
        var id: String = ""
        members: while true {
            switch cursor.member(&members) {
            case 0: `repeat` = Rebook.Body.Repeat(from: &cursor)
            case 1: guests = cursor.array { Rebook.Body.Guest(from: &$0) }
            case 2: pay = Rebook.Body.Pay(from: &cursor)
            case 3: id = cursor.string()
            default: break members
            }
        }
        guard cursor.close(members, required: 0x9), let `repeat` else { return nil }
        self.init(repeat: `repeat`, guests: guests, pay: pay, id: id)
    }
}

/// `PUT /routes`
enum KeepRoute {
    struct Input: Equatable, Sendable {
        var body: NamedRouteInput
    }

    enum Output: Equatable, Sendable {
        /// `200`: A part has members that only responses have, and another is made of the whole.
        case ok(NamedRoute)
        /// `default`: Without what is added.
        case other(status: HTTPStatus, Route)
    }
}

extension KeepRoute.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: NamedRouteInput? = reader.json("application/json") { NamedRouteInput(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension KeepRoute.Output {
    var response: Response {
        switch self {
        case .ok(let body):
            return Response(status: 200, json: body)
        case .other(let status, let body):
            return Response(status: status, json: body)
        }
    }
}

/// `POST /plans`
enum MakePlan {
    struct Input: Equatable, Sendable {
        var body: Plan
    }

    enum Output: Equatable, Sendable {
        /// `204`: The type that it is derived from is used nowhere else.
        case noContent
    }
}

extension MakePlan.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Plan? = reader.json("application/json") { Plan(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension MakePlan.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
