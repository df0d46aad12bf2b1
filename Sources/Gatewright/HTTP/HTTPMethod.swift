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

extension HTTPMethod: CustomStringConvertible {
    /// The method as it is sent: `GET`.
    public var description: String { rawValue }
}

extension HTTPMethod {
    /// The method spelled by the bytes of `range`, which are padded for `ByteWords`. No method is longer than a word,
    /// so one comparison decides, where a lookup by raw value would need a string. The numbers are the letters, the
    /// first in the low bits: `0x54_45_47` is T, E, G.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard 1...8 ~= range.count else { return nil }
        // The count tells a letter that is missing from a NUL.
        switch (range.count, ByteWords.word(bytes, range)) {
        case (3, 0x54_45_47): self = .get
        case (4, 0x44_41_45_48): self = .head
        case (4, 0x54_53_4F_50): self = .post
        case (3, 0x54_55_50): self = .put
        case (6, 0x45_54_45_4C_45_44): self = .delete
        case (5, 0x48_43_54_41_50): self = .patch
        case (7, 0x53_4E_4F_49_54_50_4F): self = .options
        case (5, 0x45_43_41_52_54): self = .trace
        case (7, 0x54_43_45_4E_4E_4F_43): self = .connect
        default: return nil
        }
    }
}
