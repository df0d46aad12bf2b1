/// The ARN of the method that a client asks for, as API Gateway tells an authorizer:
/// `arn:aws:execute-api:us-east-1:123456789012:abcde12345/prod/GET/pets/7`.
///
/// Its path is that of the request, not the template of the resource.
public struct MethodARN: Hashable, Sendable, CustomStringConvertible {
    /// The whole ARN.
    public let description: String
    /// The part up to and with the stage, without a slash behind it.
    let stageARN: String
    /// The id of the API.
    public let apiID: String
    /// The name of the stage.
    public let stage: String
    /// The method: `GET`. "" for the routes of a WebSocket API.
    public let method: String
    /// The path, with a slash in front of it.
    public let path: String

    /// Reads an ARN.
    ///
    /// - Returns: nil for a text without the six parts of an ARN, an API and a stage.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].elementsEqual("arn".utf8), parts[2].elementsEqual("execute-api".utf8) else {
            return nil
        }
        let names = parts[5].split(separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
        guard names.count > 1, !names[0].isEmpty, !names[1].isEmpty else { return nil }
        description = text
        stageARN = String(text[..<names[1].endIndex])
        apiID = String(Substring(names[0]))
        stage = String(Substring(names[1]))
        method = names.count > 2 ? String(Substring(names[2])) : ""
        path = names.count > 3 ? "/" + String(Substring(names[3])) : "/"
    }
}
