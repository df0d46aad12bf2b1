// swift-tools-version: 6.2
import PackageDescription

/// Functions for what the samples do not have: authorizers of every kind and a non-proxy integration.
let package = Package(
    name: "functions",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "gatewright", path: "../../..")],
    targets: ["DoorFunction", "ParcelsFunction", "ClubFunction"].map { name in
        .executableTarget(
            name: name, dependencies: [.product(name: "Gatewright", package: "gatewright")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")])
    }
)
