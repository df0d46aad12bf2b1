/// How a value that is no scalar is written in a header field.
public enum HeaderStyle: Sendable {
    /// `a,1,b,2` for an object and `1,2` for an array: `simple` of OpenAPI, RFC 6570 §3.2.2.
    case simple
    /// `a=1,b=2` for an object: `simple` with `explode`.
    case exploded
    /// JSON, as `content` says it.
    case json

    /// The style of a header field of a part, by what the form says of its encoding: a list unless it says otherwise.
    init(_ encoding: TextEncoding?) {
        switch encoding {
        case .json: self = .json
        case .exploded: self = .exploded
        case .separated, .deepObject, .typed, nil: self = .simple
        }
    }
}

extension HTTPHeaders {
    /// Sets a field to a value, written as JSON by the closure and in the given style from there.
    ///
    /// `simple` has no form for arrays and objects within others: these stay JSON. It escapes nothing, as clients do
    /// not expect it in header fields.
    public mutating func set(_ name: String, in style: HeaderStyle, _ write: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(capacity: 64)
        write(&writer)
        let text = writer.bytes
        guard style != .json else {
            self[name] = String(decoding: text, as: UTF8.self)
            return
        }
        self[name] = FormValue(text).simple(explode: style == .exploded)
    }
}

extension FormValue {
    fileprivate func simple(explode: Bool) -> String {
        switch self {
        case .array(let elements): elements.map { $0.text ?? "" }.joined(separator: ",")
        case .object(let members):
            members.map { $0.name + (explode ? "=" : ",") + ($0.value.text ?? "") }.joined(separator: ",")
        case .null, .string, .literal: text ?? ""
        }
    }
}
