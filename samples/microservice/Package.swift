// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "microservice",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "gatewright", path: "../..")],
    targets: [
        .executableTarget(
            name: "ItemsFunction",
            dependencies: [.product(name: "Gatewright", package: "gatewright")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")]),
        .testTarget(name: "ItemsFunctionTests", dependencies: ["ItemsFunction"]),
    ]
)
