/// What CloudFormation puts in the place of parts of a document before API Gateway gets it, as far as the template tells:
/// branches of `Fn::If`, files that `AWS::Include` names, and functions behind their aliases and versions.
struct TemplateParts {
    private let workspace: Workspace
    private let diagnostics: Diagnostics
    /// The logical names of functions by those of their aliases and versions.
    private let functions: [String: String]
    /// How many more files may be included.
    private var includes: Int

    /// - Parameters:
    ///   - resources: of the template, if there is one.
    ///   - isIncluded: whether this is a file that another one includes, in which nothing is included.
    init(resources: Node?, isIncluded: Bool, workspace: Workspace, diagnostics: Diagnostics) {
        self.workspace = workspace
        self.diagnostics = diagnostics
        functions = Self.functions(behind: resources)
        includes = isIncluded ? 0 : ReadingLimits.includes
    }

    /// Whether a file may hold any: most do not, and need not be copied.
    func mayOccur(in bytes: [UInt8]) -> Bool {
        if !functions.isEmpty { return true }
        return [(UInt8(ascii: "F"), ["Fn::If", "Fn::Transform"]), (UInt8(ascii: "!"), ["!If", "!Transform"])]
            .contains { first, names in
                var start = 0
                while let found = bytes.firstIndex(of: first, in: start..<bytes.count) {
                    if names.contains(where: { bytes[found...].starts(with: $0.utf8) }) { return true }
                    start = found + 1
                }
                return false
            }
    }

    /// Keys of what is the gateway's alone, so that no code depends on it.
    private static let ofGateway: Set = [
        "requestParameters", "responseParameters", "credentials", "x-amazon-apigateway-policy",
        "x-amazon-apigateway-gateway-responses",
    ]

    /// The part as API Gateway gets it, or nil where there is none: `AWS::NoValue`.
    mutating func resolved(_ node: Node) -> Node? { resolved(node, isOfGateway: false) }

    private mutating func resolved(_ node: Node, isOfGateway: Bool) -> Node? {
        if node.isSequence {
            let elements = node.elements.compactMap { resolved($0, isOfGateway: isOfGateway) }
            return Node(value: .sequence(elements), position: node.position)
        }
        guard node.isMapping else { return node }
        if node.members.count == 1 {
            let member = node.members[0]
            switch member.key {
            case "Fn::If" where member.value.elements.count == 3:
                if !isOfGateway { diagnostics.report(.conditionalPart, at: node.position) }
                return member.value.firstBranch.flatMap { resolved($0, isOfGateway: isOfGateway) }
            case "Ref" where node.isNoValue: return nil
            case "Ref": return node.replacing(text: { functions[$0] ?? $0 })
            case "Fn::Sub" where member.value.string != nil: return node.replacing(text: substituted)
            case "Fn::Transform" where member.value.isInclude: return included(member.value)
            default: break
            }
        }
        let own = node.members.compactMap { member -> Node.Member? in
            if member.key == "Fn::Transform", member.value.isInclude { return nil }
            let isOfGateway = isOfGateway || Self.ofGateway.contains(member.key)
            return resolved(member.value, isOfGateway: isOfGateway).map(member.replacing)
        }
        guard let transform = node["Fn::Transform"], transform.isInclude, let others = included(transform) else {
            return Node(value: .mapping(own), position: node.position)
        }
        var keys = MemberKeys(own)
        return Node(value: .mapping(own + keys.merged([others])), position: node.position)
    }

    private mutating func included(_ transform: Node) -> Node? {
        guard includes > 0, let location = transform.includedFile else {
            diagnostics.report(.partElsewhere, at: transform.position)
            return nil
        }
        includes -= 1
        return workspace.target(of: location)
    }

    // MARK: Functions

    private static func functions(behind resources: Node?) -> [String: String] {
        var result: [String: String] = [:]
        for resource in resources?.members ?? [] {
            let properties = resource.value["Properties"]
            switch resource.value["Type"]?.string {
            case "AWS::Lambda::Alias", "AWS::Lambda::Version":
                result[resource.key] = properties?["FunctionName"].flatMap(logicalName)
            case "AWS::Serverless::Function":
                // What SAM calls the alias that it adds.
                if let alias = properties?["AutoPublishAlias"]?.string {
                    result[resource.key + "Alias" + alias] = resource.key
                }
            default: break
            }
        }
        return result
    }

    /// The resource that a property refers to: `!Ref Name`, `!GetAtt Name.Arn`, `!Sub ${Name.Arn}`.
    private static func logicalName(in node: Node) -> String? {
        guard node.isMapping, let text = IntegrationTarget.text(of: node), text.hasPrefix("${"), text.hasSuffix("}")
        else { return nil }
        let name = text.dropFirst(2).dropLast().prefix { $0 != "." }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? String(name) : nil
    }

    /// A text with the functions in the place of their aliases and versions.
    private func substituted(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let opening = rest.firstRange(of: "${"), let closing = rest[opening.upperBound...].firstIndex(of: "}") {
            let name = String(rest[opening.upperBound..<closing])
            result += rest[..<opening.upperBound] + (functions[name] ?? name)
            rest = rest[closing...]
        }
        return result + rest
    }
}

extension Node {
    /// `!Ref AWS::NoValue`: nothing at all.
    fileprivate var isNoValue: Bool { self["Ref"]?.string == "AWS::NoValue" }

    /// Of the condition and the two values of `Fn::If`, the one that counts. Nil where neither is any.
    var firstBranch: Node? { elements.dropFirst().first { !$0.isNoValue } }

    fileprivate var isInclude: Bool { self["Name"]?.string == "AWS::Include" }

    /// Of `Fn::Transform`, the name of the file that it includes. Nil for one in S3, and where it does something else.
    var includedFile: Node? {
        guard isInclude, let location = self["Parameters"]?["Location"], location.string?.hasPrefix("s3:") == false
        else { return nil }
        return location
    }

    /// A mapping of one key with another text behind it.
    fileprivate func replacing(text change: (String) -> String) -> Node {
        guard let member = members.first, case .scalar(let scalar) = member.value.value else { return self }
        let text = Node(
            value: .scalar(Scalar(text: change(scalar.text), isPlain: scalar.isPlain)), position: member.value.position)
        return Node(value: .mapping([member.replacing(text)]), position: position)
    }
}

extension Diagnostic.Message {
    static var conditionalPart: Self {
        .init(
            .note, "conditional-part", "code is generated for the first branch of this `Fn::If` only",
            why: "only a deployment knows the condition")
    }

    static var partElsewhere: Self {
        .init(
            .warning, "part-elsewhere", "what `AWS::Include` puts here is not read",
            why: "it is in S3, or this file is itself an included one, and operations in it get no code",
            fix: "include a file of this folder from the document itself; `sam package` uploads it")
    }
}
