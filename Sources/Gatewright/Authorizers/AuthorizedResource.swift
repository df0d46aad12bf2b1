/// Methods of an API that an authorizer's policy is about.
///
/// API Gateway keeps a policy for the client's identity and uses it for every method with the authorizer until it
/// expires. A policy that names the current method only would refuse the next one, so what is not narrowed is about the
/// whole stage.
public struct AuthorizedResource: Hashable, Sendable {
    /// `GET/pets/*`
    let pattern: String

    /// Every method of the stage.
    public static let all = AuthorizedResource(pattern: "*")

    /// A path with any method or with one.
    ///
    /// - Parameter path: as clients send it: `/orders/7`. `*` stands for any text, slashes included, and `?` for any
    ///   character.
    public static func path(_ path: String, _ method: HTTPMethod? = nil) -> AuthorizedResource {
        let rest = path.utf8.first == UInt8(ascii: "/") ? String(path.dropFirst()) : path
        return AuthorizedResource(pattern: (method?.rawValue ?? "*") + "/" + rest)
    }

    func arn(in method: MethodARN) -> String { method.stageARN + "/" + pattern }
}
