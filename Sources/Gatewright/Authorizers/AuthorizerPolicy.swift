/// The policy document of an answer, IAM's JSON.
struct AuthorizerPolicy: Hashable, Sendable {
    var allowed: [AuthorizedResource]
    var denied: [AuthorizedResource]

    static let denial = AuthorizerPolicy(allowed: [], denied: [.all])

    /// The longest ARN that API Gateway takes in a policy, in characters.
    private static let longestARN = 512

    /// Writes the policy for the stage of a method.
    ///
    /// A policy of no statements would be malformed, and one with an ARN that is too long would be refused: either is
    /// written as one that denies everything.
    func write(to writer: inout JSONWriter, for method: MethodARN, log: Log) {
        var policy = allowed.isEmpty && denied.isEmpty ? .denial : self
        let isTooLong = (allowed + denied).contains { $0.arn(in: method).unicodeScalars.count > Self.longestARN }
        if isTooLong {
            log.error("A resource of the policy is longer than 512 characters. Everything is denied instead.")
            policy = .denial
        }
        writer.beginObject()
        writer.member("Version")
        writer.string("2012-10-17")
        writer.member("Statement")
        writer.beginArray()
        Self.write("Allow", policy.allowed, to: &writer, for: method)
        Self.write("Deny", policy.denied, to: &writer, for: method)
        writer.endArray()
        writer.endObject()
    }

    private static func write(
        _ effect: String, _ resources: [AuthorizedResource], to writer: inout JSONWriter, for method: MethodARN
    ) {
        if resources.isEmpty { return }
        writer.element()
        writer.beginObject()
        writer.member("Action")
        writer.string("execute-api:Invoke")
        writer.member("Effect")
        writer.string(effect)
        writer.member("Resource")
        writer.array(resources) { $0.string($1.arn(in: method)) }
        writer.endObject()
    }
}
