// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "order",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "gatewright", path: "../../..")],
    targets: [
        .executableTarget(
            name: "OrderFunction",
            dependencies: [.product(name: "Gatewright", package: "gatewright")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")])
    ]
)
