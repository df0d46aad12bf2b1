/// How the function's URL is set up, which no event tells.
enum FunctionURL {
    /// What the environment variable `GATEWRIGHT_INVOKE_MODE` says, like the URL's property `InvokeMode`: whether it
    /// streams. Nil where it says neither.
    static let streams = streams(System.environment("GATEWRIGHT_INVOKE_MODE"))

    static func streams(_ invokeMode: String?) -> Bool? {
        switch invokeMode {
        case "RESPONSE_STREAM": true
        case "BUFFERED": false
        default: nil
        }
    }
}
