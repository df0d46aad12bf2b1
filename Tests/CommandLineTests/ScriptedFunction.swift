#if CommandLine
    import Foundation
    import Testing

    @testable import GatewrightCommand

    #if canImport(FoundationNetworking)
        import FoundationNetworking
    #endif

    /// The function's side of the Runtime API, played by a test.
    struct ScriptedFunction {
        let address: String

        struct Answer {
            var status: Int
            var headers: [String: String]
            var body: String
        }

        func next() async throws -> Answer {
            try await send("GET", "2018-06-01/runtime/invocation/next")
        }

        func respond(to id: String, _ body: String) async throws -> Answer {
            try await send("POST", "2018-06-01/runtime/invocation/\(id)/response", body)
        }

        func fail(_ id: String, _ body: String) async throws -> Answer {
            try await send("POST", "2018-06-01/runtime/invocation/\(id)/error", body)
        }

        func failToStart(_ body: String) async throws -> Answer {
            try await send("POST", "2018-06-01/runtime/init/error", body)
        }

        func send(_ method: String, _ path: String, _ body: String = "") async throws -> Answer {
            var request = URLRequest(url: try #require(URL(string: "http://\(address)/\(path)")))
            request.httpMethod = method
            if method == "POST" {
                request.httpBody = Data(body.utf8)
                request.setValue("Test.Error", forHTTPHeaderField: "Lambda-Runtime-Function-Error-Type")
            }
            let (data, response) = try await URLSession.shared.data(for: request)
            let http = try #require(response as? HTTPURLResponse)
            var headers: [String: String] = [:]
            for (name, value) in http.allHeaderFields {
                headers["\(name)".lowercased()] = "\(value)"
            }
            return Answer(status: http.statusCode, headers: headers, body: String(decoding: data, as: UTF8.self))
        }
    }

    /// Runs a server for the length of `body`.
    func withServer<Value>(
        maximumConcurrency: Int = 1, _ body: (RuntimeAPIServer, ScriptedFunction) async throws -> Value
    ) async throws -> Value {
        let server = RuntimeAPIServer(maximumConcurrency: maximumConcurrency)
        let function = ScriptedFunction(address: try await server.start())
        do {
            let value = try await body(server, function)
            await server.stop()
            return value
        } catch {
            await server.stop()
            throw error
        }
    }

    extension RuntimeAPIServer {
        /// An invocation that no test waits for to time out.
        func invoke(_ event: String, id: String) async -> Result<[UInt8], InvocationFailure> {
            await invoke(Array(event.utf8), id: id, timeout: .seconds(600), trace: "Root=1-2-3")
        }
    }
#endif
