import Gatewright
import GatewrightAPI

/// Texts of parameters in the styles of OpenAPI 3.1.1 §4.8.12 and RFC 6570.
struct ParameterWriting {
    var parameter: OperationDescription.Parameter

    /// What stands in the path for the parameter.
    func pathText(_ value: JSONValue, isGreedy: Bool) -> String {
        let name = parameter.name
        func coded(_ text: String) -> String {
            guard isGreedy else { return PercentCoding.encode(text) }
            return text.split(separator: "/", omittingEmptySubsequences: false).map { PercentCoding.encode(String($0)) }
                .joined(separator: "/")
        }
        switch (parameter.style, value) {
        case ("content", _): return coded(value.description)
        case ("label", .array(let elements)):
            return "." + elements.map { coded(text($0)) }.joined(separator: parameter.explode ? "." : ",")
        case ("label", .object(let members)) where parameter.explode:
            return pairs(members).map { ".\(coded($0))=\(coded($1))" }.joined()
        case ("label", .object): return "." + list(value).map(coded).joined(separator: ",")
        case ("label", _): return "." + coded(text(value))
        case ("matrix", .array(let elements)) where parameter.explode:
            return elements.map { ";\(coded(name))=\(coded(text($0)))" }.joined()
        case ("matrix", .object(let members)) where parameter.explode:
            return pairs(members).map { ";\(coded($0))=\(coded($1))" }.joined()
        case ("matrix", _): return ";\(coded(name))=" + list(value).map(coded).joined(separator: ",")
        case (_, .object(let members)) where parameter.explode:
            return pairs(members).map { "\(coded($0))=\(coded($1))" }.joined(separator: ",")
        default: return list(value).map(coded).joined(separator: codedSeparator)
        }
    }

    /// The items of the query, or the cookies, encoded.
    func items(_ value: JSONValue) -> [String] {
        let name = parameter.name
        let isCoded = parameter.style != "cookie"
        func coded(_ text: String) -> String { isCoded ? PercentCoding.encode(text) : text }
        let key = coded(name)
        switch (parameter.style, value) {
        case ("content", _): return ["\(key)=\(coded(value.description))"]
        case ("deepObject", _):
            return value.bracketed(name).map { "\(coded($0.name))=\(coded($0.text))" }
        case (_, .object(let members)) where parameter.explode || parameter.style == "wholeQuery":
            return pairs(members).map { "\(coded($0))=\(coded($1))" }
        case (_, .array(let elements)) where parameter.explode:
            return elements.map { "\(key)=\(coded(text($0)))" }
        default: return ["\(key)=" + list(value).map(coded).joined(separator: codedSeparator)]
        }
    }

    /// The value of a header field.
    func headerText(_ value: JSONValue) -> String {
        if parameter.style == "content" { return value.description }
        if case .object(let members) = value, parameter.explode {
            return pairs(members).map { "\($0)=\($1)" }.joined(separator: ",")
        }
        return list(value).joined(separator: separator)
    }

    /// What stands between the elements of an array.
    private var separator: String { ParameterStyle.Name(rawValue: parameter.style)?.separator ?? "," }

    private var codedSeparator: String { separator == "," ? "," : PercentCoding.encode(separator) }

    /// The texts of which a value consists that is written as one.
    private func list(_ value: JSONValue) -> [String] {
        switch value {
        case .array(let elements): elements.map { text($0) }
        case .object(let members): pairs(members).flatMap { [$0, $1] }
        default: [text(value)]
        }
    }

    /// The members by name, one with an array once for each element. OpenAPI leaves open how such a member is written
    /// where an object is one value; this is how functions read it.
    private func pairs(_ members: [String: JSONValue]) -> [(name: String, text: String)] {
        members.sorted { $0.key < $1.key }.filter { $0.value != .null }
            .flatMap { name, value in (value.array ?? [value]).map { (name, text($0)) } }
    }

    /// One text: of arrays in arrays the elements, of anything else that is no scalar JSON.
    private func text(_ value: JSONValue, depth: Int = 1) -> String {
        if case .array(let elements) = value, parameter.separators.count > depth, !parameter.separators[depth].isEmpty {
            return elements.map { text($0, depth: depth + 1) }.joined(separator: parameter.separators[depth])
        }
        return value.parameterText
    }
}

extension JSONValue {
    /// The text of a scalar, and JSON for anything else.
    var parameterText: String {
        switch self {
        case .string(let text): text
        case .null: ""
        default: description
        }
    }

    /// The texts of members, each with the names that lead to it in brackets: the style `deepObject`.
    func bracketed(_ name: String) -> [(name: String, text: String)] {
        switch self {
        case .object(let members):
            members.sorted { $0.key < $1.key }.filter { $0.value != .null }
                .flatMap { $0.value.bracketed("\(name)[\($0.key)]") }
        case .array(let elements): elements.map { (name, $0.parameterText) }
        default: [(name, parameterText)]
        }
    }
}
