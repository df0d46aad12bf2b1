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
            let result = try await invokeOnce(file.path)
            guard case .failure(.notStarted(let reason)) = result else {
                Issue.record("\(result)")
                return
            }
            #expect(reason.hasPrefix("\(file.path) cannot be run"))
        }

        /// A program that is no function ends at once, and nothing waits for the timeout.
        @Test(arguments: [("/usr/bin/true", Int32(0)), ("/usr/bin/false", 1)])
        func programThatIsNoFunction(_ path: String, _ status: Int32) async throws {
            #expect(try await invokeOnce(path) == .failure(.exited(.status(status), hasAsked: false)))
        }

        func invokeOnce(_ path: String) async throws -> Result<[UInt8], InvocationFailure> {
            try await FunctionProcess(path: path).run {
                await $0.invoke(Array("{}".utf8), id: "x", timeout: .seconds(600))
            }
        }

        @Test func oneProcessTakesManyInvocations() async throws {
            try await withCountingFunction { function async throws in
                let results = try await function.run { process in
                    var results: [Result<[UInt8], InvocationFailure>] = []
                    for id in ["a", "b", "c"] {
                        results.append(await process.invoke(Array("{}".utf8), id: id, timeout: .seconds(600)))
                    }
                    return results
                }
                #expect(results == ["1", "2", "3"].map { .success(CountingFunction.result(count: $0)) })
            }
        }

        @Test func eachRunHasAProcessOfItsOwn() async throws {
            try await withCountingFunction { function async throws in
                for _ in 1...2 {
                    let result = try await function.run {
                        await $0.invoke(Array("{}".utf8), id: "x", timeout: .seconds(600))
                    }
                    #expect(result == .success(CountingFunction.result(count: "1")))
                }
            }
        }

        @Test func anErrorKeepsTheProcessAndACrashDoesNot() async throws {
            try await withCountingFunction { function async throws in
                let results = try await function.run { process in
                    var results: [Result<[UInt8], InvocationFailure>] = []
                    for event in ["fail", "{}", "exit", "{}"] {
                        results.append(await process.invoke(Array(event.utf8), id: event, timeout: .seconds(600)))
                    }
                    return results
                }
                let error = ReportedError(body: Array(#"{"errorMessage":"as told"}"#.utf8))
                let end = InvocationFailure.exited(.status(3), hasAsked: true)
                #expect(
                    results == [
                        .failure(.functionError(error)), .success(CountingFunction.result(count: "2")), .failure(end),
                        .failure(end),
                    ])
            }
        }

        /// A process that has not asked for work is not waited for.
        @Test func nothingIsInvoked() async throws {
            try await withCountingFunction { function async throws in
                #expect(try await function.run { _ in 17 } == 17)
            }
        }
    }
#endif
