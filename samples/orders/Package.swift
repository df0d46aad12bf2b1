// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "orders",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "gatewright", path: "../..")],
    targets: [
        .executableTarget(
            name: "OrdersFunction",
            dependencies: [.product(name: "Gatewright", package: "gatewright")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")]),
        .executableTarget(
            name: "AttachmentsFunction",
            dependencies: [.product(name: "Gatewright", package: "gatewright")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")]),
        .testTarget(
            name: "OrdersFunctionTests", dependencies: ["OrdersFunction"], resources: [.copy("Events")]),
        .testTarget(name: "AttachmentsFunctionTests", dependencies: ["AttachmentsFunction"]),
    ]
)
