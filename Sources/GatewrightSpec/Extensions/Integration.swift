/// `x-amazon-apigateway-integration`: how API Gateway answers an operation.
package struct Integration {
    /// In lower case: `aws_proxy`, `aws`, `http`, `http_proxy`, `mock`. Empty when the author left it out.
    package var type: String
    /// Text or an intrinsic function of CloudFormation.
    package var uri: Node?
    /// An HTTP API's first-class integration, such as `SQS-SendMessage`.
    package var subtype: String?
    /// `1.0` or `2.0`.
    var payloadFormatVersion: String?
    /// What the function is called in Swift.
    var givenName: Node?
    package var node: Node
    package var position: Position { node.position }

    package static let key = "x-amazon-apigateway-integration"

    init(_ node: Node) {
        type = node["type"]?.string?.lowercased() ?? ""
        uri = node["uri"]
        subtype = node["integrationSubtype"]?.string
        payloadFormatVersion = node["payloadFormatVersion"]?.string
        givenName = node.givenName
        self.node = node
    }

    /// What stands behind the operation.
    package var target: IntegrationTarget {
        if subtype != nil { return .gateway }
        switch type {
        case "mock", "http", "http_proxy": return .gateway
        default: return uri.map(IntegrationTarget.init(uri:)) ?? (type == "aws_proxy" ? .function(nil) : .gateway)
        }
    }

    /// Whether the function gets the HTTP request as an event. Otherwise the event is the (mapped) body alone.
    package var isProxy: Bool { type != "aws" }

    /// Whether what a function answers goes to the client while it is made. The mode decides; where it is left out, the
    /// `uri` says what the author meant.
    var isStreaming: Bool {
        guard isProxy, subtype == nil else { return false }
        if node["responseTransferMode"]?.string != nil { return saysStream }
        return uri.flatMap(IntegrationTarget.text)?.filter { !$0.isWhitespace }
            .hasSuffix(IntegrationTarget.streamingSuffix) ?? false
    }

    /// `responseTransferMode: STREAM`.
    package var saysStream: Bool { node["responseTransferMode"]?.string?.uppercased() == "STREAM" }

    /// What to show as the one who answers: `mock`, `SQS-SendMessage`, `aws`.
    var shownType: String? { subtype ?? (type.isEmpty ? nil : type) }
}
