#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject

    /// Where a package takes Gatewright from.
    struct DependencyArguments: ParsableArguments {
        @Option(
            help: ArgumentHelp(
                "Where the package takes Gatewright from; the sources that this tool was built of without this option.",
                valueName: "path|url"))
        var gatewright: String?

        @Option(help: ArgumentHelp("The lowest release of Gatewright to take from a URL.", valueName: "version"))
        var from: String?

        @Option(help: ArgumentHelp("The branch of Gatewright to take from a URL; main by default.", valueName: "name"))
        var branch: String?

        func validate() throws {
            guard from == nil || branch == nil else { throw ValidationError("Give --from or --branch, not both.") }
            guard from == nil && branch == nil || gatewright.map(Self.isURL) == true else {
                throw ValidationError("--from and --branch are of a repository: give its URL with --gatewright.")
            }
        }

        private static func isURL(_ place: String) -> Bool { place.contains("://") || place.hasPrefix("git@") }

        /// - Parameter folder: the package's, as seen from here.
        /// - Throws: a usage error when there is no such folder.
        func dependency(for folder: String) throws -> PackageDependency {
            guard let place = gatewright ?? Self.ownSources else {
                throw ValidationError(
                    "The sources of this tool are no longer where it was built: say with --gatewright where they are.")
            }
            if Self.isURL(place) {
                return .url(place, requirement: from.map { .from(version: $0) } ?? .branch(branch ?? "main"))
            }
            guard FileManager.default.fileExists(atPath: "\(place)/Package.swift") else {
                throw ValidationError("There is no package in \(place).")
            }
            // A path that was given as it stands from the root stays so.
            if place.hasPrefix("/"), gatewright != nil { return .path(place) }
            return .path(RelativePath.path(from: folder, to: place))
        }

        /// The folder of Gatewright's package where this was compiled, if it is still there.
        private static var ownSources: String? {
            var folder = URL(fileURLWithPath: #filePath)
            for _ in 0..<4 { folder.deleteLastPathComponent() }
            let isThere = FileManager.default.fileExists(
                atPath: folder.appendingPathComponent("Sources/GatewrightCommand").path)
            return isThere ? folder.path : nil
        }
    }
#endif
