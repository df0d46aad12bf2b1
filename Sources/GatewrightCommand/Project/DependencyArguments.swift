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
            return .path(Self.path(from: folder, to: place))
        }

        /// The folder of Gatewright's package where this was compiled, if it is still there.
        private static var ownSources: String? {
            var folder = URL(fileURLWithPath: #filePath)
            for _ in 0..<4 { folder.deleteLastPathComponent() }
            let isThere = FileManager.default.fileExists(
                atPath: folder.appendingPathComponent("Sources/GatewrightCommand").path)
            return isThere ? folder.path : nil
        }

        /// A folder as seen from another, which need not be there yet.
        static func path(from folder: String, to target: String) -> String {
            let here = resolved(folder)
            let there = resolved(target)
            let common = zip(here, there).prefix { $0 == $1 }.count
            // From another branch of the disk, a path through the root says nothing that the whole one does not.
            if common < 2 { return "/" + there.joined(separator: "/") }
            let up = Array(repeating: "..", count: here.count - common)
            let path = (up + there[common...]).joined(separator: "/")
            return path.isEmpty ? "." : path
        }

        /// The parts of a path without links, those of what is not there yet as they are.
        private static func resolved(_ path: String) -> [String] {
            var url = URL(fileURLWithPath: path).standardizedFileURL
            var missing: [String] = []
            while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
                missing.insert(url.lastPathComponent, at: 0)
                url.deleteLastPathComponent()
            }
            let base = realpath(url.path, nil).map { pointer in
                defer { free(pointer) }
                return String(cString: pointer)
            }
            return (base ?? url.path).split(separator: "/").map(String.init) + missing
        }
    }
#endif
