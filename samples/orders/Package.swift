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
        // With the plugin, tests named after a function get a client of it and tests of what the document says.
        .testTarget(
            name: "OrdersFunctionTests",
            dependencies: [
                "OrdersFunction", .product(name: "GatewrightTesting", package: "gatewright"),
                .product(name: "GatewrightTestingFoundation", package: "gatewright"),
            ],
            resources: [.copy("Events")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")]),
        .testTarget(
            name: "AttachmentsFunctionTests",
            dependencies: ["AttachmentsFunction", .product(name: "GatewrightTesting", package: "gatewright")],
            plugins: [.plugin(name: "GatewrightPlugin", package: "gatewright")]),
    ]
)
