// swift-tools-version: 6.2
import PackageDescription

let gatewright: [Target.Dependency] = [.product(name: "Gatewright", package: "gatewright")]
let testing: [Target.Dependency] = [.product(name: "GatewrightTesting", package: "gatewright")]
let plugins: [Target.PluginUsage] = [.plugin(name: "GatewrightPlugin", package: "gatewright")]

let package = Package(
    name: "authorizer",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "gatewright", path: "../..")],
    targets: [
        .executableTarget(name: "NotesFunction", dependencies: gatewright, plugins: plugins),
        .executableTarget(name: "KeyAuthorizerFunction", dependencies: gatewright, plugins: plugins),
        .testTarget(name: "NotesFunctionTests", dependencies: ["NotesFunction"]),
        .testTarget(
            name: "KeyAuthorizerFunctionTests", dependencies: ["KeyAuthorizerFunction"] + testing, plugins: plugins),
    ]
)
