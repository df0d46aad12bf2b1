/// Schemas that have a URI of their own, `$id`, and what is referred to by it (JSON Schema 2020-12 core §8.2 and
/// §9.3.1).
///
/// References by URI become references by path, so that nobody behind needs to know of them. `$dynamicRef` becomes
/// `$ref` where there is but one schema that it can ever mean.
struct EmbeddedResources {
    /// A schema with an `$id`, or the whole file.
    private struct Resource {
        var node: Node
        /// The way to it from the root of the file, as it stands behind `#`.
        var pointer: String
        /// The ways to its schemas with an `$anchor` or `$dynamicAnchor`.
        var anchors: [String: String] = [:]
        var dynamicAnchors: Set<String> = []
    }

    private let diagnostics: Diagnostics
    private var resources: [Resource] = []
    private var indexes: [String: Int] = [:]
    private var places: [String: Position] = [:]
    /// Where each `$dynamicAnchor` stands, in this file and in those that were read before it.
    private(set) var dynamicAnchors: [String: [Position]]
    /// The names of dynamic references that became plain ones.
    private(set) var settled: Set<String> = []

    /// - Parameter dynamicAnchors: of the files that were read before.
    init(dynamicAnchors: [String: [Position]], diagnostics: Diagnostics) {
        self.dynamicAnchors = dynamicAnchors
        self.diagnostics = diagnostics
    }

    /// Whether a file may hold any: most do not, and need not be copied.
    static func mayOccur(in bytes: [UInt8]) -> Bool {
        var start = 0
        while let found = bytes.firstIndex(of: UInt8(ascii: "$"), in: start..<bytes.count) {
            let rest = bytes[(found + 1)...]
            if rest.starts(with: "id".utf8) || rest.starts(with: "dynamic".utf8) || rest.starts(with: "self".utf8) {
                return true
            }
            start = found + 1
        }
        return false
    }

    /// The file with references by path alone.
    mutating func resolved(_ root: Node) -> Node {
        let base = (root["$self"] ?? root["$id"])?.string.map(URIResolution.withoutFragment) ?? ""
        add(Resource(node: root, pointer: ""), base)
        collect(root, pointer: "", base: base, resource: 0)
        return rewritten(root, base: base, resource: 0)
    }

    private mutating func add(_ resource: Resource, _ identifier: String) {
        indexes[identifier] = resources.count
        resources.append(resource)
    }

    // MARK: Finding

    private mutating func collect(_ node: Node, pointer: String, base: String, resource: Int) {
        var base = base
        var resource = resource
        if !pointer.isEmpty, let identifier = Self.identifier(of: node) {
            let uri = URIResolution.resolve(identifier.text, against: base)
            if let first = places[uri] {
                let note = Diagnostic.Note("first used here", at: first)
                diagnostics.report(.duplicateIdentifier(identifier.text), at: identifier.position, notes: [note])
            } else if indexes[uri] == nil {
                places[uri] = identifier.position
                resource = resources.count
                add(Resource(node: node, pointer: pointer), uri)
            }
            base = uri
        }
        if let name = node["$anchor"]?.string, resources[resource].anchors[name] == nil {
            resources[resource].anchors[name] = pointer
        }
        if let anchor = node["$dynamicAnchor"], let name = anchor.string {
            if resources[resource].anchors[name] == nil { resources[resource].anchors[name] = pointer }
            resources[resource].dynamicAnchors.insert(name)
            dynamicAnchors[name, default: []].append(anchor.position)
        }
        for (index, element) in node.elements.enumerated() {
            collect(element, pointer: "\(pointer)/\(index)", base: base, resource: resource)
        }
        for member in node.members where Self.holdsSchemas(member.key) {
            collect(
                member.value, pointer: pointer + "/" + Reference.escaped(member.key), base: base, resource: resource)
        }
    }

    /// An `$id` that is only a fragment is none: that is what older drafts called an anchor.
    private static func identifier(of node: Node) -> (text: String, position: Position)? {
        guard let identifier = node["$id"], let text = identifier.string, !text.isEmpty, !text.hasPrefix("#") else {
            return nil
        }
        return (URIResolution.withoutFragment(text), identifier.position)
    }

    /// Whether a key leads to anything but values that look like schemas.
    private static func holdsSchemas(_ key: String) -> Bool {
        !key.hasPrefix("x-") && !["example", "examples", "default", "enum", "const"].contains(key)
    }

    // MARK: Rewriting

    private mutating func rewritten(_ node: Node, base: String, resource: Int) -> Node {
        switch node.value {
        case .null, .scalar: return node
        case .sequence(let elements):
            let elements = elements.map { rewritten($0, base: base, resource: resource) }
            return Node(value: .sequence(elements), position: node.position)
        case .mapping(let members):
            var base = base
            var resource = resource
            if node.position != resources[0].node.position, let identifier = Self.identifier(of: node) {
                base = URIResolution.resolve(identifier.text, against: base)
                if let own = indexes[base] { resource = own }
            }
            let isReference = node["$ref"]?.string != nil
            let rewritten = members.map { member -> Node.Member in
                if member.key == "$ref", let text = member.value.string {
                    return target(of: text, base, resource).map { member.referring(to: $0) } ?? member
                }
                if member.key == "$dynamicRef", let text = member.value.string, !isReference {
                    return dynamicTarget(of: text, base, resource).map { member.referring(to: $0) } ?? member
                }
                guard Self.holdsSchemas(member.key) else { return member }
                let value = self.rewritten(member.value, base: base, resource: resource)
                return Node.Member(key: member.key, keyPosition: member.keyPosition, value: value)
            }
            return Node(value: .mapping(rewritten), position: node.position)
        }
    }

    /// The path that a reference leads to, or nil where it may stay as it is: it is one, or leads to another file.
    private func target(of text: String, _ base: String, _ resource: Int) -> String? {
        let place = URIResolution.withoutFragment(text)
        let fragment = text.dropFirst(place.count + 1)
        guard let index = place.isEmpty ? resource : indexes[URIResolution.resolve(place, against: base)] else {
            return nil
        }
        let target = resources[index]
        // What stands in no schema with a URI is found as ever.
        if place.isEmpty, index == 0 { return nil }
        if fragment.isEmpty { return "#" + target.pointer }
        if fragment.hasPrefix("/") {
            // Authors write paths from the root of the document within such schemas as well.
            return place.isEmpty && !Self.leads(text, from: target.node) ? nil : "#" + target.pointer + fragment
        }
        return target.anchors[String(fragment)].map { "#" + $0 }
    }

    private static func leads(_ text: String, from root: Node) -> Bool {
        guard case .pointer(let steps) = Reference(text).fragment else { return false }
        var node: Node? = root
        for step in steps {
            let element = Int(step).flatMap { index in
                node.flatMap { $0.elements.indices.contains(index) ? $0.elements[index] : nil }
            }
            node = element ?? node?[step]
        }
        return node != nil
    }

    /// The path that a dynamic reference leads to, whoever refers to the schema in which it stands; nil where that is
    /// not settled.
    private mutating func dynamicTarget(of text: String, _ base: String, _ resource: Int) -> String? {
        let place = URIResolution.withoutFragment(text)
        let name = String(text.dropFirst(place.count + 1))
        guard let index = place.isEmpty ? resource : indexes[URIResolution.resolve(place, against: base)] else {
            return nil
        }
        // Without a dynamic anchor there, it is a plain reference (§8.2.3.2).
        guard resources[index].dynamicAnchors.contains(name) else {
            return target(of: text, base, resource) ?? (place.isEmpty && index == 0 ? text : nil)
        }
        guard dynamicAnchors[name]?.count == 1, let pointer = resources[index].anchors[name] else { return nil }
        settled.insert(name)
        return "#" + pointer
    }
}

extension Node.Member {
    fileprivate func referring(to text: String) -> Node.Member {
        let value = Node(value: .scalar(Node.Scalar(text: text, isPlain: false)), position: value.position)
        return Node.Member(key: "$ref", keyPosition: keyPosition, value: value)
    }
}

extension Diagnostic.Message {
    static func duplicateIdentifier(_ text: String) -> Self {
        .init(
            .warning, "duplicate-id", "the `$id` '\(cropped(text))' is used twice",
            why: "references by it lead to the first schema", fix: "give each schema its own `$id`, or none")
    }

    static func dynamicAnchorElsewhere(_ name: String) -> Self {
        .init(
            .error, "dynamic-reference", "another file has a `$dynamicAnchor: \(cropped(name))` as well",
            why: "a `$dynamicRef` there could mean this one too, depending on who refers to it",
            fix: "give it another name, and refer to it with `$ref`")
    }

    static func dynamicReference(_ text: String) -> Self {
        .init(
            .error, "dynamic-reference", "what `$dynamicRef: \(cropped(text))` means depends on who refers here",
            why: "several schemas have that `$dynamicAnchor` (JSON Schema 2020-12 core §8.2.3.2), but a type is one",
            fix: "refer to one of them with `$ref`")
    }
}
