/// A request method of RFC 9110 §9 or RFC 5789.
///
/// Methods are case-sensitive. A request with a method that is not listed here is answered with 501 before a handler
/// sees it.
public enum HTTPMethod: String, CaseIterable, Hashable, Sendable {
    /// `GET`
    case get = "GET"
    /// `HEAD`
    case head = "HEAD"
    /// `POST`
    case post = "POST"
    /// `PUT`
    case put = "PUT"
    /// `DELETE`
    case delete = "DELETE"
    /// `PATCH`
    case patch = "PATCH"
    /// `OPTIONS`
    case options = "OPTIONS"
    /// `TRACE`
    case trace = "TRACE"
    /// `CONNECT`
    case connect = "CONNECT"
}

extension HTTPMethod {
    /// The method spelled by the bytes of `range`, found by its length and first letters, as a lookup by raw value
    /// would need a string.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        let candidate: HTTPMethod
        switch (range.count, range.isEmpty ? 0 : bytes[range.lowerBound]) {
        case (3, UInt8(ascii: "G")): candidate = .get
        case (3, UInt8(ascii: "P")): candidate = .put
        case (4, UInt8(ascii: "P")): candidate = .post
        case (4, UInt8(ascii: "H")): candidate = .head
        case (5, UInt8(ascii: "P")): candidate = .patch
        case (5, UInt8(ascii: "T")): candidate = .trace
        case (6, UInt8(ascii: "D")): candidate = .delete
        case (7, UInt8(ascii: "O")): candidate = .options
        case (7, UInt8(ascii: "C")): candidate = .connect
        default: return nil
        }
        var index = range.lowerBound
        for byte in candidate.rawValue.utf8 {
            guard bytes[index] == byte else { return nil }
            index += 1
        }
        self = candidate
    }
}
