/// Which kind of API of Amazon API Gateway a document is imported as.
package enum APIType: String, Hashable, Sendable, CaseIterable {
    /// A REST API, `AWS::ApiGateway::RestApi` or `AWS::Serverless::Api`.
    case rest
    /// An HTTP API, `AWS::ApiGatewayV2::Api` or `AWS::Serverless::HttpApi`.
    case http

    /// `a REST API`.
    package var name: String {
        switch self {
        case .rest: "a REST API"
        case .http: "an HTTP API"
        }
    }
}
