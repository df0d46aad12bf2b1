import Gatewright

/// What became of an invocation.
package enum InvocationOutcome: Hashable, Sendable {
    /// The bytes that the function gave back.
    case result([UInt8])
    /// The function failed: it reported an error or its process died.
    case failed
    /// The function took longer than the gateway waits.
    case timedOut
}

/// Why a gateway cannot read a function's result.
package struct ResultFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// As in “the result has no …”.
    package let description: String
    /// The status of the answer, where it is not the usual one for a result that cannot be read.
    let status: Int?

    /// Of a function behind an integration that streams.
    package static let notStreamed = ResultFault(
        "the integration streams, but the function answered as a whole", status: 500)

    init(_ description: String, status: Int? = nil) {
        self.description = description
        self.status = status
    }
}

/// A function's result, read as the gateway reads it, before headers are renamed and added.
struct FunctionResult {
    var status = 200
    var headers: [HTTPField] = []
    var cookies: [String] = []
    var body: [UInt8] = []
    var isBase64 = false

    /// Payload format 1.0.
    ///
    /// A REST API insists on its keys and not on a status; an HTTP API the other way round.
    init(payload1 bytes: [UInt8], isREST: Bool) throws(ResultFault) {
        guard case .object(let members) = JSONValue(parsing: bytes) else {
            throw ResultFault("the result is no JSON object")
        }
        if isREST, let unknown = members.keys.filter({ !Self.keys1.contains($0) }).min() {
            throw ResultFault("the result has the key `\(unknown)`, which a REST API does not know")
        }
        if let value = members["statusCode"] {
            status = try Self.status(value)
        } else if !isREST {
            throw ResultFault("the result has no `statusCode`")
        }
        try readHeaders1(members)
        try readBody(members, of: isREST ? .rest : .http1)
    }

    /// What begins a streamed result. All of it may be missing, and there may be nothing else.
    init(prelude bytes: [UInt8]) throws(ResultFault) {
        do throws(ResultFault) {
            guard case .object(let members) = JSONValue(parsing: bytes) else {
                throw ResultFault("the prelude is no JSON object")
            }
            if let unknown = members.keys.filter({ !Self.preludeKeys.contains($0) }).min() {
                throw ResultFault("the prelude has the key `\(unknown)`, which a REST API does not know")
            }
            if let value = members["statusCode"] { status = try Self.status(value) }
            try readHeaders1(members)
            try readCookies(members)
        } catch {
            throw ResultFault(error.description, status: 500)
        }
    }

    private mutating func readHeaders1(_ members: [String: JSONValue]) throws(ResultFault) {
        let single = try Self.map(members["headers"], "headers")
        let multiple = try Self.map(members["multiValueHeaders"], "multiValueHeaders")
        for (name, value) in multiple {
            guard case .array(let values) = value else {
                throw ResultFault("`multiValueHeaders` holds something else than an array for `\(name)`")
            }
            for value in values { headers.append(HTTPField(name, try Self.headerText(value, name))) }
        }
        for (name, value) in single {
            // All are kept; those of the other map come first and say how the name is written.
            let spelling = multiple.first { $0.name.lowercased() == name.lowercased() }?.name ?? name
            headers.append(HTTPField(spelling, try Self.headerText(value, name)))
        }
    }

    /// Payload format 2.0, with its inference: what has no status is the body of a 200.
    init(payload2 bytes: [UInt8]) throws(ResultFault) {
        let value = JSONValue(parsing: bytes)
        guard case .object(let members) = value, let statusValue = members["statusCode"] else {
            headers = [HTTPField("content-type", "application/json")]
            if case .string(let text) = value { body = Array(text.utf8) } else { body = bytes }
            return
        }
        status = try Self.status(statusValue)
        for (name, value) in try Self.map(members["headers"], "headers") {
            headers.append(HTTPField(name, try Self.headerText(value, name)))
        }
        try readCookies(members)
        try readBody(members, of: .http2)
    }

    private mutating func readCookies(_ members: [String: JSONValue]) throws(ResultFault) {
        if case .array(let values) = members["cookies"] {
            for value in values { cookies.append(try Self.headerText(value, "cookies")) }
        } else if let value = members["cookies"], value != .null {
            throw ResultFault("`cookies` is no array")
        }
    }

    private static let preludeKeys: Set = ["statusCode", "headers", "multiValueHeaders", "cookies"]
    private static let keys1: Set = ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"]

    private mutating func readBody(
        _ members: [String: JSONValue], of kind: Gateway.Kind
    ) throws(ResultFault) {
        switch members["body"] {
        case nil, .null: break
        case .string(let text): body = Array(text.utf8)
        default: throw ResultFault("`body` is no string")
        }
        switch members["isBase64Encoded"] {
        case nil: break
        // An HTTP API says that it is of the wrong type.
        case .null where kind != .http1: break
        case .bool(let flag): isBase64 = flag
        case .string(let text) where kind == .rest && ["true", "false"].contains(text.lowercased()):
            isBase64 = text.lowercased() == "true"
        default: throw ResultFault("`isBase64Encoded` is neither true nor false")
        }
    }

    /// A number, or a string with one.
    private static func status(_ value: JSONValue) throws(ResultFault) -> Int {
        let number: Int? =
            switch value {
            case .integer(let number): number
            case .string(let text): Int(text)
            default: nil
            }
        guard let number, (100...599).contains(number) else {
            throw ResultFault("`statusCode` is no HTTP status code")
        }
        return number
    }

    /// The members of an object, sorted by name since an object has no order.
    private static func map(
        _ value: JSONValue?, _ name: String
    ) throws(ResultFault) -> [(name: String, value: JSONValue)] {
        switch value {
        case nil, .null: []
        case .object(let members): members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        default: throw ResultFault("`\(name)` is no object")
        }
    }

    private static func headerText(_ value: JSONValue, _ name: String) throws(ResultFault) -> String {
        switch value {
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        default: throw ResultFault("the value of `\(name)` is no string")
        }
    }
}
