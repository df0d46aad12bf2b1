/// Who answers an integration or an authorizer, read from its `uri`.
package enum IntegrationTarget {
    /// A Lambda function; nil when the uri hides its name, as `${lambda_arn}` does.
    case function(FunctionName?)
    /// API Gateway itself, an HTTP server or another service.
    case gateway

    /// What the `uri` ends with where Lambda streams.
    static let streamingSuffix = "/response-streaming-invocations"

    init(uri node: Node) {
        guard let text = flatten(node, depth: 0) else {
            self = .function(nil)
            return
        }
        var uri = text.filter { !$0.isWhitespace }[...]
        for suffix in [Self.streamingSuffix, "/invocations"] where uri.hasSuffix(suffix) {
            uri.removeLast(suffix.count)
            break
        }
        if let functions = uri.firstRange(of: "/functions/") {
            uri = uri[functions.upperBound...]
        } else if uri.hasPrefix("http://") || uri.hasPrefix("https://") || Self.isService(uri) {
            self = .gateway
            return
        }
        self = .function(FunctionName(uri))
    }

    /// A `uri` as one text, with `${X}` for what only a deployment knows. Nil where it cannot be told.
    package static func text(of uri: Node) -> String? { flatten(uri, depth: 0) }

    /// `arn:…:apigateway:{region}:{service}:action/…` or `:path/…`, and the ARNs of private integrations.
    private static func isService(_ uri: Substring) -> Bool {
        guard uri.hasPrefix("arn:") else { return false }
        let parts = splitOutsidePlaceholders(uri)
        guard parts.count > 2 else { return false }
        if parts[2] == "apigateway" { return parts.count > 4 && parts[4] != "lambda" }
        return parts[2] != "lambda"
    }
}

/// A Lambda function's name as the `uri` gives it, without account, region and qualifier.
package struct FunctionName: Hashable {
    /// `OrdersFunction`. Never empty.
    package var name: String
    /// An alias, a version or `$LATEST`.
    var qualifier: String?

    /// The name in the part of a uri that identifies the function, or nil if nothing of it is left.
    init?(_ identifier: Substring) {
        var rest = identifier
        if let function = rest.lastRange(of: ":function:") {
            rest = rest[function.upperBound...]
        }
        var parts = splitOutsidePlaceholders(rest)
        if parts.count > 1, !rest.hasPrefix("arn:") {
            qualifier = String(parts.removeLast())
            rest = parts[parts.count - 1]
        }
        guard let name = Self.cleaned(rest) else { return nil }
        self.name = name
    }

    /// Drops placeholders around a name, or opens the only placeholder there is.
    private static func cleaned(_ text: Substring) -> String? {
        let (literal, placeholders) = separated(text)
        if literal.contains(where: { $0.isLetter || $0.isNumber }) {
            return String(literal.trimmed { !($0.isLetter || $0.isNumber) })
        }
        guard var name = placeholders.last(where: { !$0.hasPrefix("AWS::") }) else { return nil }
        if name.hasPrefix("stageVariables.") { name.removeFirst("stageVariables.".count) }
        if let dot = name.firstIndex(of: ".") { name = name[..<dot] }
        let lowercased = name.lowercased()
        for suffix in [
            "invoke_arn", "lambda_arn", "function_arn", "lambda_uri", "function_uri", "arn", "uri", "lambda",
            "function",
        ] {
            if lowercased == suffix { return nil }
            if lowercased.hasSuffix("_" + suffix) {
                return cleanedAgain(name.dropLast(suffix.count + 1))
            }
        }
        if name.hasSuffix("Arn") || name.hasSuffix("-arn"), name.count > 4 {
            name = name.dropLast(name.hasSuffix("-arn") ? 4 : 3)
        }
        return name.isEmpty ? nil : String(name)
    }

    /// `orders_lambda_invoke_arn` holds two of the suffixes.
    private static func cleanedAgain(_ name: Substring) -> String? {
        for suffix in ["_lambda", "_function"] where name.lowercased().hasSuffix(suffix) {
            return String(name.dropLast(suffix.count))
        }
        return ["lambda", "function"].contains(name.lowercased()) ? nil : String(name)
    }

    /// The text outside `${x}`, `{{x}}`, `<x>` and `%{x}%`, and what stands inside each.
    private static func separated(_ text: Substring) -> (literal: Substring, placeholders: [Substring]) {
        var literal = ""
        var placeholders: [Substring] = []
        var rest = text
        scan: while !rest.isEmpty {
            for (opening, closing) in [("${", "}"), ("{{", "}}"), ("%{", "}%"), ("<", ">")]
            where rest.hasPrefix(opening) {
                let inside = rest.dropFirst(opening.count)
                guard let end = inside.firstRange(of: closing) else { continue }
                placeholders.append(inside[..<end.lowerBound].trimmed { $0 == " " || $0 == "!" })
                rest = inside[end.upperBound...]
                literal.append("\u{0}")
                continue scan
            }
            literal.append(rest.removeFirst())
        }
        if literal.hasPrefix("$"), Names.isIdentifier(String(literal.dropFirst())) {
            return ("", [literal.dropFirst()])
        }
        // Placeholders in the middle of a name separate its words: `${Env}-orders-${Region}`.
        return (literal.split(separator: "\u{0}").max { $0.count < $1.count } ?? "", placeholders)
    }
}

/// Splits at colons that stand outside `${…}`: `${AWS::Region}` is one piece.
package func splitOutsidePlaceholders(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
        switch text[index] {
        case "{": depth += 1
        case "}": depth -= 1
        case ":" where depth <= 0:
            parts.append(text[start..<index])
            start = text.index(after: index)
        default: break
        }
    }
    parts.append(text[start...])
    return parts
}

/// The intrinsic functions of CloudFormation as one text, with `${X}` for what only a deployment knows.
///
/// Returns nil where the text cannot be told, as for `Fn::Select`.
private func flatten(_ node: Node, depth: Int) -> String? {
    guard depth < 16 else { return nil }
    if !node.isMapping { return node.string }
    guard let call = node.members.first, node.members.count == 1 else { return nil }
    func text(_ node: Node) -> String? { flatten(node, depth: depth + 1) }
    switch call.key {
    case "Fn::Sub":
        guard call.value.isSequence else { return text(call.value) }
        guard let template = call.value.elements.first?.string else { return nil }
        var result = template
        for variable in call.value.elements.dropFirst().first?.members ?? [] {
            guard let value = text(variable.value) else { continue }
            result = result.replacing("${\(variable.key)}", with: value)
        }
        return result
    case "Fn::Join":
        guard call.value.elements.count == 2, let separator = call.value.elements[0].string else { return nil }
        return call.value.elements[1].elements.map { text($0) ?? "" }.joined(separator: separator)
    case "Fn::GetAtt":
        return "${\(call.value.elements.compactMap(\.string).joined(separator: "."))}"
    case "Ref":
        return call.value.string.map { "${\($0)}" }
    case "Fn::ImportValue":
        return text(call.value).map { $0.hasPrefix("${") ? $0 : "${\($0)}" }
    case "Fn::If":
        return call.value.elements.count == 3 ? text(call.value.elements[1]) : nil
    default:
        return nil
    }
}

extension Substring {
    fileprivate func trimmed(_ isDropped: (Character) -> Bool) -> Substring {
        var result = drop(while: isDropped)
        while let last = result.last, isDropped(last) { result.removeLast() }
        return result
    }

    fileprivate func lastRange(of text: String) -> Range<Index>? {
        ranges(of: text).last
    }
}
