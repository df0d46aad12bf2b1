#if CommandLine
    import Foundation
    import GatewrightCheck
    import GatewrightSpec

    /// The Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show beside the lines of a
    /// change.
    struct SARIFLog: Codable {
        var schema = "https://json.schemastore.org/sarif-2.1.0.json"
        var version = "2.1.0"
        var runs: [Run]

        private enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }

        struct Run: Codable {
            var tool: Tool
            /// How columns are counted (§3.14.17).
            var columnKind = "unicodeCodePoints"
            var results: [Result]
        }

        struct Tool: Codable {
            var driver: Driver

            struct Driver: Codable {
                var name = "gatewright"
                var semanticVersion = Version.current
                var rules: [ReportingDescriptor]
            }
        }

        struct ReportingDescriptor: Codable {
            var id: String
            var shortDescription: Message?
        }

        struct Result: Codable {
            var ruleId: String
            var ruleIndex: Int
            var level: String
            var message: Message
            var locations: [Location]
            var relatedLocations: [Location]?
        }

        struct Message: Codable {
            var text: String
        }

        struct Location: Codable {
            var id: Int?
            var physicalLocation: PhysicalLocation
            var message: Message?
        }

        struct PhysicalLocation: Codable {
            var artifactLocation: ArtifactLocation
            var region: Region
        }

        struct ArtifactLocation: Codable {
            var uri: String
        }

        struct Region: Codable {
            var startLine: Int
            var startColumn: Int
        }
    }

    extension SARIFLog {
        init(_ diagnostics: Diagnostics) {
            let sorted = diagnostics.sorted
            let identifiers = Set(sorted.map(\.message.identifier)).sorted()
            let indices = Dictionary(uniqueKeysWithValues: zip(identifiers, identifiers.indices))
            let summaries = Dictionary(uniqueKeysWithValues: Rule.all.map { ($0.identifier, $0.summary) })
            let rules = identifiers.map { identifier in
                ReportingDescriptor(id: identifier, shortDescription: summaries[identifier].map(Message.init))
            }
            // Each place has a result of its own, as that is what stands beside the line of a change.
            let places = sorted.flatMap { diagnostic in
                ([diagnostic.position] + diagnostic.elsewhere).map { (diagnostic, $0) }
            }
            let results = places.map { diagnostic, position in
                let message = diagnostic.message
                let sentences = [message.text, message.why, message.fix].compactMap(\.self)
                    .map { $0.prefix(1).uppercased() + $0.dropFirst() + ($0.hasSuffix("?") ? "" : ".") }
                let related = diagnostic.notes.enumerated().compactMap { index, note in
                    diagnostics.location(note.position, id: index + 1, message: note.text)
                }
                return Result(
                    ruleId: message.identifier, ruleIndex: indices[message.identifier] ?? 0,
                    level: message.severity.rawValue, message: Message(text: sentences.joined(separator: " ")),
                    locations: diagnostics.location(position).map { [$0] } ?? [],
                    relatedLocations: related.isEmpty ? nil : related)
            }
            runs = [Run(tool: Tool(driver: Tool.Driver(rules: rules)), results: results)]
        }
    }

    extension Diagnostics {
        fileprivate func location(_ position: Position?, id: Int? = nil, message: String? = nil) -> SARIFLog.Location? {
            guard let position, sources.indices.contains(Int(position.file)) else { return nil }
            let path = sources[Int(position.file)].path
            let uri =
                path.hasPrefix("/")
                ? URL(fileURLWithPath: path).absoluteString
                : path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
            return SARIFLog.Location(
                id: id,
                physicalLocation: SARIFLog.PhysicalLocation(
                    artifactLocation: SARIFLog.ArtifactLocation(uri: uri),
                    region: SARIFLog.Region(startLine: Int(position.line), startColumn: Int(position.column))),
                message: message.map(SARIFLog.Message.init))
        }
    }
#endif
