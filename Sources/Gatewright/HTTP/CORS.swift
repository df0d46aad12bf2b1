/// What pages of other origins may ask of a function: cross-origin resource sharing, of the Fetch standard.
///
/// A function answers for itself where nothing in front of it does: behind a REST API's proxy integrations, a load
/// balancer, or an HTTP API or function URL without a CORS configuration. See `CrossOriginFunction`.
public struct CORS: Hashable, Sendable {
    /// The origins whose pages may read responses, as browsers write them: `https://example.com`. Nil stands for all.
    public let origins: [String]?
    /// The methods that a page may use; nil for those that the path has routes for in this function.
    public let methods: [HTTPMethod]?
    /// The request's header fields that a page may set, beside the few that every page may: `Content-Type` for JSON,
    /// `Authorization`.
    public let headers: [String]
    /// The response's header fields that a page may read, beside the few that every page may.
    public let exposedHeaders: [String]
    /// Whether browsers send cookies and other credentials along, and pages may read the response to that.
    public let allowsCredentials: Bool
    /// How long a browser may keep the answer to a preflight request, in seconds; nil leaves it to the browser (5
    /// seconds mostly). Browsers have limits of their own: two hours or a day.
    public let maxAge: Int?

    /// Lets pages of some origins in.
    ///
    /// - Parameters:
    ///   - methods: needed where another function answers some methods of a path.
    ///   - credentials: see `allowsCredentials`.
    public init(
        origins: [String], methods: [HTTPMethod]? = nil, headers: [String] = [], exposing exposedHeaders: [String] = [],
        credentials: Bool = false, maxAge: Int? = nil
    ) {
        self.init(origins, methods, headers, exposedHeaders, credentials, maxAge)
    }

    /// Lets pages of every origin in, without credentials: browsers refuse any other answer.
    public static func anyOrigin(
        methods: [HTTPMethod]? = nil, headers: [String] = [], exposing exposedHeaders: [String] = [],
        maxAge: Int? = nil
    ) -> CORS {
        CORS(nil, methods, headers, exposedHeaders, false, maxAge)
    }

    private init(
        _ origins: [String]?, _ methods: [HTTPMethod]?, _ headers: [String], _ exposedHeaders: [String],
        _ credentials: Bool, _ maxAge: Int?
    ) {
        self.origins = origins
        self.methods = methods
        self.headers = headers
        self.exposedHeaders = exposedHeaders
        allowsCredentials = credentials
        self.maxAge = maxAge
    }
}

extension CORS {
    /// Adds what lets a page read the response. What the handler has set stays.
    func allow(_ request: Request, _ response: inout Response) {
        guard let origins else {
            add("Access-Control-Allow-Origin", "*", to: &response)
            addExposed(to: &response)
            return
        }
        // What is kept for one origin must not be given to another, nor to a request without one.
        Self.addVary(to: &response)
        guard let origin = request.header("Origin"), origins.contains(origin) else { return }
        add("Access-Control-Allow-Origin", origin, to: &response)
        if allowsCredentials { add("Access-Control-Allow-Credentials", "true", to: &response) }
        addExposed(to: &response)
    }

    /// The answer to a preflight request, without what `allow` adds.
    ///
    /// - Parameter routed: The methods that the path has routes for.
    func preflight(routed: [HTTPMethod]) -> Response {
        var response = Response(status: .noContent)
        let methods = (methods ?? routed).map(\.rawValue)
        if !methods.isEmpty { add("Access-Control-Allow-Methods", methods.joined(separator: ", "), to: &response) }
        if !headers.isEmpty { add("Access-Control-Allow-Headers", headers.joined(separator: ", "), to: &response) }
        if let maxAge { add("Access-Control-Max-Age", "\(maxAge)", to: &response) }
        return response
    }

    private func addExposed(to response: inout Response) {
        if exposedHeaders.isEmpty { return }
        add("Access-Control-Expose-Headers", exposedHeaders.joined(separator: ", "), to: &response)
    }

    private func add(_ name: String, _ value: String, to response: inout Response) {
        if response.headers[name] == nil { response.headers.append(name: name, value: value) }
    }

    private static func addVary(to response: inout Response) {
        let present = response.headers.values(for: "Vary")
        let names = present.joined(separator: ",").split(separator: ",").map { $0.filter { $0 != " " } }
        if names.contains(where: { $0 == "*" || HTTPHeaders.equal($0, "Origin") }) { return }
        // In one field with the others: a load balancer without multi-value headers takes only one.
        response.headers["Vary"] = (present + ["Origin"]).joined(separator: ", ")
    }
}

extension Request {
    /// Whether a browser asks what a page of another origin may do.
    var isPreflight: Bool {
        knownMethod == .options && header("Origin") != nil && header("Access-Control-Request-Method") != nil
    }
}
