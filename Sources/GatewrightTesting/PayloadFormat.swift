import GatewrightGateway

/// The product in front of a function, and the format of the events that it sends.
public enum PayloadFormat: String, CaseIterable, Hashable, Sendable {
    /// A REST API, payload format 1.0.
    case rest
    /// An HTTP API, payload format 1.0.
    case http1
    /// An HTTP API, payload format 2.0.
    case http2

    var gateway: Gateway.Kind {
        switch self {
        case .rest: .rest
        case .http1: .http1
        case .http2: .http2
        }
    }
}
