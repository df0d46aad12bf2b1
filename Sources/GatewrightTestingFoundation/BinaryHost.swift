import Foundation
import GatewrightTesting

/// A built function in a process of its own, behind a Runtime API of this one.
///
/// ```swift
/// let api = OrdersClient(try BinaryHost("OrdersFunction"))
/// ```
///
/// The process ends with the host.
public final class BinaryHost: FunctionHost {
    private let server: RuntimeAPIServer
    private let process: Process

    /// Starts a function.
    ///
    /// - Parameters:
    ///   - binary: the path of an executable, or the name of one that was built beside the tests.
    ///   - environment: variables besides those that Lambda sets and those of this process.
    /// - Throws: where it cannot be started.
    public init(_ binary: String, environment: [String: String] = [:]) throws {
        let server = try RuntimeAPIServer()
        let process = Process()
        process.executableURL = binary.contains("/") ? URL(filePath: binary) : try Self.product(binary)
        let lambda = [
            "AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(server.port)", "AWS_LAMBDA_FUNCTION_NAME": "test",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
            "AWS_REGION": "us-east-1",
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(lambda) { $1 }.merging(environment) { $1 }
        process.terminationHandler = { process in
            server.end(HostError("the function's process ended with status \(process.terminationStatus)"))
        }
        try process.run()
        self.server = server
        self.process = process
    }

    deinit { process.terminate() }

    /// Hands the function an event.
    ///
    /// - Throws: ``HostError`` where the invocation fails or the process ends.
    public func invoke(_ event: [UInt8]) async throws -> [UInt8] { try await server.invoke(event) }

    /// An executable in the folder of the tests, or above it.
    private static func product(_ name: String) throws -> URL {
        var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let product = folder.appending(component: name)
            if FileManager.default.isExecutableFile(atPath: product.path) { return product }
            folder.deleteLastPathComponent()
        }
        throw HostError("no executable \(name) was built beside the tests")
    }
}
