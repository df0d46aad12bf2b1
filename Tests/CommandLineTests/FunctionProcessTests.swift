#if CommandLine
    import Foundation
    import Testing

    @testable import GatewrightCommand

    struct FunctionProcessTests {
        @Test func missingBinary() {
            #expect(throws: InvocationFailure.notStarted("there is no file no/such; has `swift build` made it?")) {
                try FunctionProcess(path: "no/such")
            }
        }

        @Test func folder() {
            #expect(throws: InvocationFailure.notStarted("/ is a folder, not the binary of a function")) {
                try FunctionProcess(path: "/")
            }
        }

        @Test func fileWithoutPermission() throws {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try Data("x".utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            #expect(throws: InvocationFailure.notStarted("\(file.path) is not executable")) {
                try FunctionProcess(path: file.path)
            }
        }

        @Test func fileThatIsNoProgram() async throws {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 0]).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
            let result = try await FunctionProcess(path: file.path)
                .invoke(Array("{}".utf8), id: "x", timeout: .seconds(600))
            guard case .failure(.notStarted(let reason)) = result else {
                Issue.record("\(result)")
                return
            }
            #expect(reason.hasPrefix("\(file.path) cannot be run"))
        }

        /// A program that is no function ends at once, and nothing waits for the timeout.
        @Test(arguments: [("/usr/bin/true", Int32(0)), ("/usr/bin/false", 1)])
        func programThatIsNoFunction(_ path: String, _ status: Int32) async throws {
            let result = try await FunctionProcess(path: path)
                .invoke(Array("{}".utf8), id: "x", timeout: .seconds(600))
            #expect(result == .failure(.exited(.status(status), hasAsked: false)))
        }
    }
#endif
