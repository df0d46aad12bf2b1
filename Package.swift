// swift-tools-version: 6.2
import PackageDescription

/// How the generator is compiled for release.
///
/// A clean release build of a package with the plugin compiles the plugin's tool to run it once per document.
/// Optimizing it takes a minute longer than it saves, so that is left to the command line tool, which is installed and
/// stays.
let generatorSettings: [SwiftSetting] = [
    .unsafeFlags(["-Onone"], .when(configuration: .release)),
    .unsafeFlags(["-O"], .when(configuration: .release, traits: ["CommandLine"])),
]

let package = Package(
    name: "gatewright",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Gatewright", targets: ["Gatewright"]),
        .library(name: "GatewrightFoundation", targets: ["GatewrightFoundation"]),
        .library(name: "GatewrightTesting", targets: ["GatewrightTesting"]),
        .library(name: "GatewrightTestingFoundation", targets: ["GatewrightTestingFoundation"]),
        .plugin(name: "GatewrightPlugin", targets: ["GatewrightPlugin"]),
        .executable(name: "gatewright", targets: ["GatewrightCommand"]),
    ],
    traits: [
        // Off by default, so that packages which use only the library and the plugin resolve no dependency.
        .trait(name: "CommandLine", description: "Builds the command line tool `gatewright`.")
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: [
        // What the generator checks and the runtime matches is the same.
        .target(name: "GatewrightPattern", swiftSettings: [.strictMemorySafety()]),
        .target(name: "Gatewright", dependencies: ["GatewrightPattern"], swiftSettings: [.strictMemorySafety()]),
        .target(name: "GatewrightFoundation", dependencies: ["Gatewright"]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        // What reading ends in and emitting begins with: of its own, so that both halves compile at the same time.
        // Every user of the plugin waits for them once.
        .target(name: "GatewrightAPI", swiftSettings: generatorSettings),
        .target(
            name: "GatewrightSpec", dependencies: ["CYAML", "GatewrightAPI", "GatewrightPattern"],
            swiftSettings: generatorSettings),
        .target(name: "GatewrightEmit", dependencies: ["GatewrightAPI"], swiftSettings: generatorSettings),
        // What only the command line tool does, so that users of the plugin do not compile it.
        .target(name: "GatewrightCheck", dependencies: ["GatewrightAPI", "GatewrightSpec", "GatewrightPattern"]),
        .target(name: "GatewrightProject", dependencies: ["GatewrightAPI", "GatewrightSpec", "GatewrightEmit"]),
        .target(name: "GatewrightDiff", dependencies: ["GatewrightAPI", "GatewrightProject"]),
        // Knows no document, so that tests of functions need not build what reads them.
        .target(name: "GatewrightGateway", dependencies: ["GatewrightAPI", "Gatewright", "GatewrightPattern"]),
        // What generated test code imports.
        .target(name: "GatewrightTesting", dependencies: ["GatewrightAPI", "GatewrightGateway", "Gatewright"]),
        // Starts processes and sends requests, for which tests may have Foundation.
        .target(name: "GatewrightTestingFoundation", dependencies: ["GatewrightTesting", "Gatewright"]),
        .executableTarget(
            name: "gatewright-generator", dependencies: ["GatewrightAPI", "GatewrightSpec", "GatewrightEmit"],
            swiftSettings: generatorSettings),
        // Not named like its product: on a disk that ignores case that would be the folder of the library.
        .executableTarget(
            name: "GatewrightCommand",
            dependencies: [
                "GatewrightAPI", "GatewrightSpec", "GatewrightCheck", "GatewrightDiff", "GatewrightEmit",
                "GatewrightGateway", "GatewrightProject",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
                .product(name: "FlyingFox", package: "FlyingFox", condition: .when(traits: ["CommandLine"])),
                .product(name: "FlyingSocks", package: "FlyingFox", condition: .when(traits: ["CommandLine"])),
                .product(name: "Subprocess", package: "swift-subprocess", condition: .when(traits: ["CommandLine"])),
            ]),
        .plugin(name: "GatewrightPlugin", capability: .buildTool(), dependencies: ["gatewright-generator"]),
        .testTarget(name: "GatewrightPatternTests", dependencies: ["GatewrightPattern"]),
        .testTarget(name: "GatewrightTests", dependencies: ["Gatewright"]),
        .testTarget(name: "GatewrightFoundationTests", dependencies: ["GatewrightFoundation", "Gatewright"]),
        .testTarget(name: "GatewrightSpecTests", dependencies: ["GatewrightAPI", "GatewrightSpec"]),
        .testTarget(
            name: "GatewrightCheckTests", dependencies: ["GatewrightAPI", "GatewrightCheck", "GatewrightSpec"]),
        .testTarget(
            name: "GatewrightDiffTests", dependencies: ["GatewrightAPI", "GatewrightDiff", "GatewrightSpec"]),
        .testTarget(
            name: "GatewrightEmitTests",
            dependencies: ["GatewrightAPI", "GatewrightEmit", "GatewrightSpec", "GatewrightTesting", "Gatewright"],
            exclude: ["Golden"]),
        .testTarget(
            name: "GatewrightProjectTests",
            dependencies: ["GatewrightAPI", "GatewrightEmit", "GatewrightProject", "GatewrightSpec"]),
        .testTarget(
            name: "GatewrightGatewayTests",
            dependencies: ["GatewrightAPI", "GatewrightGateway", "GatewrightSpec", "Gatewright"]),
        .testTarget(
            name: "CommandLineTests",
            dependencies: [
                "GatewrightAPI", "GatewrightCheck", "GatewrightCommand", "GatewrightDiff", "GatewrightGateway",
                "GatewrightProject", "GatewrightSpec",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
            ]),
    ]
)
