import Foundation

/// The models of generated code as structures that Foundation's coders read and write: what is left of a document when
/// nobody routes, validates, or answers. The compiler writes their codec, so they show what the types alone cost.
enum CodableModels {
    /// - Parameter source: a file of models, as generated.
    static func source(from source: String) -> String {
        var isExtension = false
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            if line.hasPrefix("extension ") { isExtension = true }
            defer { if line.hasPrefix("}") { isExtension = false } }
            return !isExtension
        }
        return replacements.reduce(lines.joined(separator: "\n")) { $0.replacing($1.0, with: $1.1) }
    }

    /// What stands in for the types of the runtime library.
    nonisolated(unsafe) private static let replacements: [(Regex<Substring>, String)] = [
        (/import Gatewright/, "import Foundation"),
        (/Hashable, Sendable/, "Codable, Hashable, Sendable"),
        (#/@Boxed /#, ""),
        (/\bPresence</, "Optional<"),
        (/= \.absent\b/, "= nil"),
        (/\bDateTime\b/, "Date"),
        (/\bUniqueID\b/, "UUID"),
        (/\b(?:CalendarDate|JSONValue)\b/, "String"),
    ]
}
