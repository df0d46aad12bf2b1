extension LambdaFunction {
    /// Serves the function in Lambda until its environment ends.
    ///
    /// Outside Lambda, without `AWS_LAMBDA_RUNTIME_API`, it says how to run the function and exits with status 64
    /// (`EX_USAGE`). Called with `--gatewright-info`, it prints `origin`.
    public static func main() {
        if System.argument == "--gatewright-info" {
            System.write(Array("\(origin)\n".utf8), to: 1)
            System.exit(0)
        }
        guard let address = System.environmentBytes("AWS_LAMBDA_RUNTIME_API") else {
            say(
                """
                This is the AWS Lambda function \(Self.self), built with Gatewright. It takes its events from the \
                Lambda Runtime API, and AWS_LAMBDA_RUNTIME_API does not say where that is.
                To run the function on this computer: gatewright invoke
                In Lambda: deploy it as the file `bootstrap` with the runtime provided.al2023.
                """)
            System.exit(64)
        }
        guard let endpoint = Endpoint(address) else {
            let address = String(decoding: address, as: UTF8.self)
            say("AWS_LAMBDA_RUNTIME_API is not a numeric address with a port: \(address)")
            System.exit(64)
        }
        MainQueue.serveHere()
        let concurrency = concurrency(System.environment("AWS_LAMBDA_MAX_CONCURRENCY"))
        switch RuntimeLoop(endpoint: endpoint, concurrency: concurrency).run(Self.self) {
        case .initFailed: System.exit(1)
        case .lost(.unreachable, let invocations) where invocations > 0,
            .lost(.disconnected, let invocations) where invocations > 0:
            // The environment is being taken down.
            System.exit(0)
        case .lost(let error, _):
            Log().critical(error.description)
            System.exit(1)
        }
    }

    /// How many invocations Lambda wants to be served at once: 1 without a number, and no more than it allows.
    static func concurrency(_ text: String?) -> Int {
        min(max(1, text.flatMap { Int($0) } ?? 1), 1600)
    }

    private static func say(_ text: String) {
        System.write(Array((text + "\n").utf8), to: 2)
    }
}
