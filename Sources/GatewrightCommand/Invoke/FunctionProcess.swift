#if CommandLine
    import Foundation
    import Subprocess

    /// The executable of a Lambda function, and how its process is run.
    struct FunctionProcess: Sendable {
        /// The absolute path of the executable.
        let path: String
        /// The function's name, as `AWS_LAMBDA_FUNCTION_NAME` says it.
        let name: String

        /// - Throws: ``InvocationFailure/notStarted(_:)`` when there is no such executable.
        init(path: String) throws(InvocationFailure) {
            let url = URL(fileURLWithPath: path)
            self.path = url.path
            name = url.lastPathComponent
            let files = FileManager.default
            var isFolder: ObjCBool = false
            guard files.fileExists(atPath: self.path, isDirectory: &isFolder) else {
                throw .notStarted("there is no file \(path); has `swift build` made it?")
            }
            if isFolder.boolValue { throw .notStarted("\(path) is a folder, not the binary of a function") }
            guard files.isExecutableFile(atPath: self.path) else {
                throw .notStarted("\(path) is not executable")
            }
        }

        /// Starts the process, and ends it after `body`, which may invoke the function any number of times.
        ///
        /// What the process writes goes to standard error.
        ///
        /// - Throws: when there can be no Runtime API on this machine.
        func run<Value>(_ body: (RunningFunction) async -> Value) async throws -> Value {
            let server = RuntimeAPIServer()
            let address = try await server.start()
            return await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    do throws(InvocationFailure) {
                        try await server.processEnded(run(runtimeAPI: address))
                    } catch {
                        await server.fail(error)
                    }
                }
                let value = await body(RunningFunction(server: server))
                if await server.isIdle {
                    // Without the Runtime API the process ends by itself, which writes what it has buffered for its
                    // log.
                    await server.stop()
                    group.addTask { try? await Task.sleep(for: Self.patience) }
                    await group.next()
                }
                group.cancelAll()
                await server.stop()
                return value
            }
        }

        /// How long the process may take to end when there is nothing left to do.
        private static let patience = Duration.seconds(1)

        /// Runs the process to its end. When the task is cancelled, the process is killed, as Lambda does it.
        private func run(runtimeAPI: String) async throws(InvocationFailure) -> ProcessEnd {
            do {
                let result = try await Subprocess.run(
                    .path(.init(path)), environment: environment(runtimeAPI: runtimeAPI), input: .none,
                    output: .currentStandardError, error: .currentStandardError)
                switch result.terminationStatus {
                case .exited(let code): return .status(code)
                case .signaled(let number): return .signal(number)
                }
            } catch let error as SubprocessError where error.code == .spawnFailed {
                throw .notStarted("\(path) cannot be run; was it built for this machine?")
            } catch {
                throw .notStarted("\(path) cannot be run: \(error)")
            }
        }

        /// What Lambda sets, on top of the user's own variables, which may hold settings of the function.
        private func environment(runtimeAPI: String) -> Environment {
            let own = ProcessInfo.processInfo.environment
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            return .inherit.updating([
                "AWS_LAMBDA_RUNTIME_API": runtimeAPI,
                "AWS_LAMBDA_FUNCTION_NAME": name,
                "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": own["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] ?? "128",
                "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
                "AWS_LAMBDA_LOG_FORMAT": own["AWS_LAMBDA_LOG_FORMAT"] ?? "Text",
                "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/\(name)",
                "AWS_LAMBDA_LOG_STREAM_NAME": "local",
                "AWS_REGION": own["AWS_REGION"] ?? "us-east-1",
                "AWS_DEFAULT_REGION": own["AWS_DEFAULT_REGION"] ?? own["AWS_REGION"] ?? "us-east-1",
                "LAMBDA_TASK_ROOT": folder,
                "LAMBDA_RUNTIME_DIR": folder,
                "_HANDLER": "bootstrap",
                "TZ": ":UTC",
                // Lambda's systems without a managed runtime have neither.
                "AWS_EXECUTION_ENV": nil,
                "_X_AMZN_TRACE_ID": nil,
            ])
        }
    }
#endif
