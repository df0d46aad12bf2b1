/// Who sent a request, as far as the API found out before it asked the handler.
public enum Caller: Hashable, Sendable {
    /// What a Lambda authorizer said.
    case authorizer(AuthorizerContext)
    /// What a token says that Cognito or a JWT authorizer has checked.
    case claims(Claims)
    /// Whose credentials signed the request.
    case iam(IAM)
}

extension Caller {
    /// What a Lambda authorizer said of a request that it let pass.
    public struct AuthorizerContext: Hashable, Sendable, CallerValues {
        /// Who the client is. nil after a simple response, which says only yes.
        public var principal: String?
        /// What else it said. REST APIs hand on every value as a text, HTTP APIs what the authorizer wrote.
        public var values: [String: JSONValue]

        /// For tests and other hosts of a function.
        public init(principal: String? = nil, values: [String: JSONValue] = [:]) {
            self.principal = principal
            self.values = values
        }
    }

    /// What a token says that Cognito or a JWT authorizer has checked.
    public struct Claims: Hashable, Sendable, CallerValues {
        /// The claims by name. API Gateway writes most as texts, also those that are numbers in the token.
        public var values: [String: JSONValue]
        /// The scopes of the token.
        public var scopes: [String]

        /// For tests and other hosts of a function.
        public init(_ values: [String: JSONValue], scopes: [String] = []) {
            self.values = values
            self.scopes = scopes
        }

        /// Who the token is about, `sub` (RFC 7519 §4.1.2).
        public var subject: String? { self["sub"] }

        /// Who made the token, `iss` (RFC 7519 §4.1.1).
        public var issuer: String? { self["iss"] }

        /// The user's name in Cognito: `cognito:username`, or `username` of an access token.
        public var username: String? { self["cognito:username"] ?? self["username"] }

        /// The user's groups in Cognito, `cognito:groups`.
        public var groups: [String] { texts("cognito:groups") }

        /// The elements of a claim that is a list. REST APIs join them with commas, HTTP APIs write `[a b]`.
        public func texts(_ name: String) -> [String] {
            if let elements = values[name]?.array { return elements.compactMap(\.string) }
            guard var text = values[name]?.string?[...] else { return [] }
            let isBracketed = text.utf8.first == UInt8(ascii: "[") && text.utf8.last == UInt8(ascii: "]")
            if isBracketed { text = text.dropFirst().dropLast() }
            return text.split { $0 == "," || (isBracketed && $0 == " ") }.map { String($0.drop { $0 == " " }) }
        }
    }

    /// Whose credentials signed a request, for operations with `AWS_IAM`.
    public struct IAM: Hashable, Sendable {
        /// The account that the request is signed for.
        public var accountID: String?
        /// The access key id.
        public var accessKey: String?
        /// The unique id of the caller.
        public var callerID: String?
        /// The unique id of the user or role.
        public var userID: String?
        /// The ARN of the user or role.
        public var userARN: String?
        /// The organization of the account.
        public var organizationID: String?
        /// Who the client is in a Cognito identity pool, where the credentials come from one.
        public var cognito: Cognito?

        /// For tests and other hosts of a function.
        public init(
            accountID: String? = nil, accessKey: String? = nil, callerID: String? = nil, userID: String? = nil,
            userARN: String? = nil, organizationID: String? = nil, cognito: Cognito? = nil
        ) {
            self.accountID = accountID
            self.accessKey = accessKey
            self.callerID = callerID
            self.userID = userID
            self.userARN = userARN
            self.organizationID = organizationID
            self.cognito = cognito
        }
    }

    /// An identity of a Cognito identity pool.
    public struct Cognito: Hashable, Sendable {
        /// The id of the identity.
        public var identityID: String
        /// The id of the pool.
        public var identityPoolID: String?
        /// `authenticated` or `unauthenticated`, and by whom.
        public var authenticationMethods: [String]

        /// For tests and other hosts of a function.
        public init(identityID: String, identityPoolID: String? = nil, authenticationMethods: [String] = []) {
            self.identityID = identityID
            self.identityPoolID = identityPoolID
            self.authenticationMethods = authenticationMethods
        }
    }

    /// The API key of a client, for operations of REST APIs that ask for one.
    public struct APIKey: Hashable, Sendable {
        /// The id of the key in API Gateway.
        public var id: String?
        /// The key itself.
        public var value: String

        /// For tests and other hosts of a function.
        public init(id: String? = nil, value: String) {
            self.id = id
            self.value = value
        }
    }
}

/// Values by name that arrive as texts from some gateways and as they were written from others.
public protocol CallerValues {
    /// The values as they arrived.
    var values: [String: JSONValue] { get }
}

extension CallerValues {
    /// The text of a value; of what is no text, its JSON.
    public subscript(name: String) -> String? {
        switch values[name] {
        case .string(let text)?: text
        case .null?, nil: nil
        case let value?: value.description
        }
    }

    /// A value as a number, a boolean, a date, …: from its text if it arrived as one.
    ///
    /// - Returns: also nil when the text does not stand for such a value.
    public subscript<Value: ParameterValue>(name: String, as type: Value.Type) -> Value? {
        self[name].flatMap { Value(parameter: $0) }
    }
}
