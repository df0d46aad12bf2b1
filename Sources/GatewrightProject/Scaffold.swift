import GatewrightAPI
import GatewrightEmit

/// The files of a new package besides its sources.
package struct Scaffold {
    /// The package's name.
    package var name: String
    package var dependency: PackageDependency
    package var targets: [String]
    /// Those without tests: a test target without a file does not build.
    var untested: Set<String> = []

    package init(name: String, dependency: PackageDependency, targets: [String]) {
        self.name = name
        self.dependency = dependency
        self.targets = targets
    }

    package static let toolset = """
        {
            "schemaVersion": "1.0",
            "swiftCompiler": {
                "extraCLIOptions": [
                    "-static-executable",
                    "-Xfrontend", "-internalize-at-link",
                    "-Xfrontend", "-function-sections"
                ]
            },
            "linker": { "extraCLIOptions": ["-s", "--icf=safe"] }
        }

        """

    package static let gitignore = """
        .build
        .swiftpm
        Package.resolved
        *.zip

        """

    private var declarations: [Code] {
        targets.flatMap { untested.contains($0) ? [executable($0)] : [executable($0), test($0)] }
    }

    /// `Package.swift`.
    package var manifest: String {
        let code: Code = """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: \(stringLiteral(name)),
                platforms: [.macOS(.v26)],
                dependencies: [\(dependency.declaration ?? "")],
                targets: [
                    \(lines: declarations)
                ]
            )
            """
        return code.text
    }

    /// The lines of the declarations of targets.
    var targetDeclarations: [String] {
        declarations.flatMap { $0.text.split(separator: "\n").map(String.init) }
    }

    func executable(_ target: String) -> Code {
        """
        .executableTarget(
            name: \(stringLiteral(target)),
            dependencies: [.product(name: "Gatewright", package: \(stringLiteral(dependency.identity)))],
            plugins: [.plugin(name: "GatewrightPlugin", package: \(stringLiteral(dependency.identity)))]),
        """
    }

    func test(_ target: String) -> Code {
        """
        .testTarget(
            name: \(stringLiteral(target + "Tests")),
            dependencies: [
                \(stringLiteral(target)),
                .product(name: "GatewrightTesting", package: \(stringLiteral(dependency.identity))),
            ],
            plugins: [.plugin(name: "GatewrightPlugin", package: \(stringLiteral(dependency.identity)))]),
        """
    }

    package var makefile: String {
        """
        FUNCTIONS = \(targets.joined(separator: " "))
        # Lambda's systems have no Swift, so everything is linked in.
        RELEASE = -c release $(if $(filter Linux,$(shell uname)),--toolset lambda-toolset.json)

        .PHONY: build test package clean

        build:
        \tswift build

        test:
        \tswift test

        # A zip for each function, with the runtime provided.al2023. On Linux, of the function's architecture.
        package:
        \tswift build $(RELEASE)
        \tset -e; for function in $(FUNCTIONS); do \\
        \t\tmkdir -p .build/package/$$function; \\
        \t\tcp "$$(swift build $(RELEASE) --show-bin-path)/$$function" .build/package/$$function/bootstrap; \\
        \t\trm -f $$function.zip; (cd .build/package/$$function && zip -q -9 ../../../$$function.zip bootstrap); \\
        \tdone

        clean:
        \trm -rf .build *.zip

        """
    }
}

/// Where a package takes Gatewright from.
package enum PackageDependency: Equatable, Sendable {
    case path(String)
    case url(String, requirement: Requirement)
    /// One that is there, by its identity.
    case named(String)

    package enum Requirement: Equatable, Sendable {
        case from(version: String)
        case branch(String)
    }

    /// In a manifest. Nil for one that is there.
    var declaration: Fragment? {
        switch self {
        case .named: nil
        case .path(let path): ".package(name: \"gatewright\", path: \(stringLiteral(path)))"
        case .url(let url, .from(let version)):
            ".package(url: \(stringLiteral(url)), from: \(stringLiteral(version)))"
        case .url(let url, .branch(let branch)):
            ".package(url: \(stringLiteral(url)), branch: \(stringLiteral(branch)))"
        }
    }

    /// What products are asked of: the name given to a path, the last part of a URL.
    var identity: String {
        switch self {
        case .path: return "gatewright"
        case .named(let identity): return identity
        case .url(let url, _):
            let last = url.split(separator: "/").last.map(String.init) ?? url
            return last.hasSuffix(".git") ? String(last.dropLast(4)) : last
        }
    }
}
