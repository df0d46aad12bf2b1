// Generated from openapi.yaml by Gatewright. Do not edit.
// swift-format-ignore-file

import Gatewright

/// `POST /vehicles`
enum AddVehicle {
    struct Input: Equatable, Sendable {
        var body: Vehicle
    }

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddVehicle.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Vehicle? = reader.json("application/json") { Vehicle(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddVehicle.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /plants`
enum AddPlant {
    struct Input: Equatable, Sendable {
        var body: Plant
    }

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddPlant.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Plant? = reader.json("application/json") { Plant(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddPlant.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}

/// `POST /rooms`
enum AddRoom {
    struct Input: Equatable, Sendable {
        var body: Room
    }

    enum Output: Equatable, Sendable {
        /// `204`: Added.
        case noContent
    }
}

extension AddRoom.Input {
    init(_ request: Request) throws(HTTPError) {
        var reader = RequestReader(request)
        let body: Room? = reader.json("application/json") { Room(from: &$0) }
        guard let body, reader.isValid else { throw reader.error }
        self.init(body: body)
    }
}

extension AddRoom.Output {
    var response: Response {
        switch self {
        case .noContent:
            return Response(status: 204)
        }
    }
}
