/// A failure that an integration of a REST API answers with a status of its own.
///
/// API Gateway looks at the text of an error (`errorMessage`) and takes the response whose `selectionPattern` matches
/// it.
public protocol IntegrationFailure: Error, Hashable, Sendable {
    /// The text of the error, which the pattern of this failure's response matches as a whole.
    var message: String { get }
}

/// How the text of an error is made to match one pattern and none of those that come before.
public struct FailureText: Sendable {
    private let prefix: StaticString
    private let fallback: StaticString
    private let suffix: StaticString
    private let isOpen: Bool
    private let rivals: [Pattern]

    /// - Parameters:
    ///   - prefix: what the pattern wants in front of a text.
    ///   - fallback: what stands in the place of a text that would select another response.
    ///   - suffix: what the pattern wants behind a text.
    ///   - isOpen: whether there is room for a text at all.
    ///   - rivals: the patterns of other responses, which match whole texts.
    public init(
        _ prefix: StaticString, fallback: StaticString = "", suffix: StaticString = "", isOpen: Bool = true,
        rivals: [Pattern] = []
    ) {
        self.prefix = prefix
        self.fallback = fallback
        self.suffix = suffix
        self.isOpen = isOpen
        self.rivals = rivals
    }

    /// The text of the error.
    ///
    /// - Parameter text: words for the client. Line breaks in it become spaces, as `.` of a pattern does not match
    ///   them. It is left out where another pattern would match.
    public func message(_ text: String) -> String {
        let least = "\(prefix)\(fallback)\(suffix)"
        if !isOpen || text.isEmpty { return least }
        var line = ""
        line.unicodeScalars.append(contentsOf: text.unicodeScalars.map { Self.isLineTerminator($0) ? " " : $0 })
        let message = "\(prefix)\(line)\(suffix)"
        return rivals.contains { $0.matches(message) } ? least : message
    }

    private static func isLineTerminator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA, 0xD, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
