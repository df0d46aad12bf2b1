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

    /// The name in a template, where a tool has made up the one that is deployed.
    ///
    /// `shop-OrdersFunction-1P1VBF3KJ8A9D` is of a stack, the resource and 12 or 13 characters that no other has. CDK
    /// puts eight digits behind the resource's. Pulumi puts seven behind any name.
    var logicalName: String? {
        let parts = name.split(separator: "-" as Character, omittingEmptySubsequences: false)
        if let mark = parts.last, parts.count > 1, !parts[0].isEmpty, mark.utf8.count == 7,
            mark.utf8.contains(where: \.isASCIIDigit),
            mark.utf8.allSatisfy({ $0.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) })
        {
            return String(name.dropLast(mark.count + 1))
        }
        guard parts.count > 2, let mark = parts.last, Self.isMark(mark), let first = parts[parts.count - 2].utf8.first,
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
        else { return nil }
        let logical = parts[parts.count - 2]
        guard logical.utf8.allSatisfy(\.isASCIIAlphanumeric) else { return nil }
        let digits = logical.suffix(8)
        let isHash = digits.utf8.allSatisfy { $0.isASCIIDigit || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains($0) }
        return String(isHash && logical.utf8.count > 8 ? logical.dropLast(8) : logical)
    }

    /// Whether a part of a name was drawn by lot, and is no word: it has digits, or many capitals.
    private static func isMark(_ part: Substring) -> Bool {
        let capitals = part.utf8.count { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return (12...13).contains(part.utf8.count) && part.utf8.allSatisfy(\.isASCIIAlphanumeric)
            && (capitals > 3 || capitals > 0 && part.utf8.contains(where: \.isASCIIDigit))
    }

    /// Drops placeholders around a name, or opens the only placeholder there is.
    private static func cleaned(_ text: Substring) -> String? {
        let (literal, placeholders) = separated(text)
        if literal.contains(where: { $0.isLetter || $0.isNumber }) {
            return String(literal.trimmed { !($0.isLetter || $0.isNumber) })
        }
        guard var name = placeholders.last(where: { !$0.hasPrefix("AWS::") }) else { return nil }
        name = named(by: name)
        // `orders_lambda_invoke_arn` holds several of them.
        while let suffix = suffixes.first(where: { hasSuffix($0, name) }) {
            name = name.dropLast(suffix.utf8.count)
        }
        if name.hasSuffix("FunctionName") { name = name.dropLast("Name".utf8.count) }
        let letters = name.lowercased().filter { $0 != "_" && $0 != "-" }
        return meaningless.contains(letters) ? nil : String(name)
    }

    /// What of an attribute's name says whose it is: `OrdersFunction` in `OrdersFunction.Arn`, `orders` in Terraform's
    /// `aws_lambda_function.orders[0].arn` and `module.orders.invoke_arn`, an output's name where the function is in
    /// another stack.
    private static func named(by attribute: Substring) -> Substring {
        var parts = attribute.split(separator: ".")
        if parts.count > 1, parts[0] == "data" { parts.removeFirst() }
        guard parts.count > 1 else { return parts.first ?? attribute }
        if parts.count > 2, parts[1] == "Outputs" { return parts[2] }
        let isKind =
            ["stageVariables", "module", "var", "local"].contains(parts[0]) || parts[0].hasPrefix("aws_lambda_")
        let name = isKind ? parts[1] : parts[0]
        return name.prefix { $0 != "[" }
    }

    /// What stands behind the name of a function in the names of its attributes.
    private static let suffixes = [
        "_arn", "_uri", "_invoke", "_qualified", "_lambda", "_function", "_name", "-arn", "Arn",
    ]

    private static func hasSuffix(_ suffix: String, _ name: Substring) -> Bool {
        guard name.utf8.count > suffix.utf8.count else { return false }
        return suffix.hasPrefix("_") ? name.lowercased().hasSuffix(suffix) : name.hasSuffix(suffix)
    }

    /// Names that tell nothing of the function.
    private static let meaningless: Set<String> = [
        "", "lambda", "function", "lambdafunction", "invoke", "arn", "uri", "name", "lambdaname", "qualified",
    ]

    /// The text outside `${x}`, `{{x}}`, `{x}`, `<x>` and `%{x}%`, and what stands inside each.
    private static func separated(_ text: Substring) -> (literal: Substring, placeholders: [Substring]) {
        var literal = ""
        var placeholders: [Substring] = []
        var rest = text
        scan: while !rest.isEmpty {
            for (opening, closing) in [("${", "}"), ("{{", "}}"), ("%{", "}%"), ("<", ">"), ("{", "}")]
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
