// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "gatewright", path: "../..")],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [.product(name: "Gatewright", package: "gatewright")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")])
    ]
)
