import Gatewright
import GatewrightGateway

extension OperationDescription {
    /// The request that a client sends.
    func request(_ parts: RequestParts) -> HTTPRequest {
        var request = HTTPRequest(
            method: parts.method?.rawValue ?? (method == "ANY" ? "POST" : method), path: path(parts))
        var query: [String] = []
        var cookies: [String] = []
        for parameter in parameters {
            guard let value = parts.parameters[parameter.location]?[parameter.name] else { continue }
            let writing = ParameterWriting(parameter: parameter)
            switch parameter.location {
            case .path: continue
            case .query: query += writing.items(value)
            case .cookie: cookies += writing.items(value)
            case .header: request.headers.append(HTTPField(parameter.name, writing.headerText(value)))
            }
        }
        request.query = query.joined(separator: "&")
        if !cookies.isEmpty { request.headers.append(HTTPField("Cookie", cookies.joined(separator: "; "))) }
        if let accept = parts.accept { request.headers.append(HTTPField("Accept", accept)) }
        switch parts.body {
        case nil: break
        case .bytes(let bytes):
            request.body = bytes
            request.headers.append(HTTPField("Content-Type", parts.mediaType ?? "application/octet-stream"))
        case .value(let value):
            guard let body = body(of: parts.mediaType) else { break }
            let mediaType = parts.mediaType ?? RequestParts.first(of: body.mediaTypes)
            let written = BodyWriting(body: body, mediaType: mediaType).written(value)
            request.body = written.bytes
            request.headers.append(HTTPField("Content-Type", written.contentType))
        }
        return request
    }

    /// The path with its variables filled in.
    private func path(_ parts: RequestParts) -> String {
        if path == "$default" { return "/" }
        var result = ""
        var rest = path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            var name = rest[rest.index(after: open)..<close]
            let isGreedy = name.last == "+"
            if isGreedy { name.removeLast() }
            let value = parts.parameters[.path]?[String(name)] ?? .string("")
            if let parameter = parameters.first(where: { $0.location == .path && $0.name == name }) {
                result += ParameterWriting(parameter: parameter).pathText(value, isGreedy: isGreedy)
            } else {
                result += PercentCoding.encode(value.parameterText)
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
