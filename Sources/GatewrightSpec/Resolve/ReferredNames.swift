extension TypeResolver {
    /// The top-level types that schemas may mention, with whatever stands inline in them.
    ///
    /// A type nested in there must not have such a name, for it would hide the other. All other names are free to it:
    /// so a schema that is added elsewhere in the document does not rename what is nested here.
    func referredNames(in roots: [Node]) -> Set<String> {
        var result: Set<String> = []
        var seen: Set<Position> = []
        // Explicit, as parts of compositions may follow each other as far as the document goes.
        var open = roots.map { mentions(in: $0) }
        while let mentions = open.popLast() {
            result.formUnion(mentions.names)
            for target in mentions.merged where seen.insert(target.position).inserted {
                let known = self.mentions[target.position] ?? self.mentions(in: target)
                self.mentions[target.position] = known
                open.append(known)
            }
        }
        return result
    }

    /// What a schema and all that stands inline in it mention.
    private func mentions(in schema: Node) -> Mentions {
        var result = Mentions()
        var open = [Place(node: schema)]
        while let place = open.popLast() {
            if !place.isList, let reference = place.node["$ref"], let target = referred(by: reference) {
                if names[target.position] != nil || isDeclared(self.schema(of: target)) {
                    result.names.insert(name(of: target, reference: reference))
                }
                // Of an object no more than its name is used here, unless its members become those of this one.
                let isMerged = place.isPart || place.node.members.count > 1 || target["properties"] == nil
                if isMerged { result.merged.append(target) }
            }
            open += place.parts
        }
        return result
    }

    struct Mentions {
        var names: Set<String> = []
        /// Schemas whose own mentions count as well.
        var merged: [Node] = []
    }
}

extension TypeResolver {
    /// Gives schemas of other files, and of places that have no name, theirs in the order of the files' paths: not in
    /// the order in which they are referred to, which any new operation may change.
    func claimReferredNames(from roots: [Node]) {
        var found: [Position: (target: Node, reference: Node, name: String)] = [:]
        var seen: Set<Position> = []
        var open = roots.map { Place(node: $0) }
        while let place = open.popLast() {
            open += place.parts
            guard !place.isList, let reference = place.node["$ref"], let target = referred(by: reference) else {
                continue
            }
            let position = target.position
            if names[position] == nil {
                let name = Self.lastName(of: reference)
                if found[position].map({ name < $0.name }) ?? true { found[position] = (target, reference, name) }
            }
            if seen.insert(position).inserted { open.append(Place(node: target)) }
        }
        func path(_ position: Position) -> String { diagnostics.sources[Int(position.file)].path }
        let order = found.values.sorted { left, right in
            let (first, second) = (left.target.position, right.target.position)
            if first.file != second.file { return path(first) < path(second) }
            return (first.line, first.column) < (second.line, second.column)
        }
        for schema in order where needsName(self.schema(of: schema.target)) {
            _ = name(of: schema.target, reference: schema.reference)
        }
    }
}

/// Where the search for references stands.
private struct Place {
    /// A schema, or several in a list or mapping.
    var node: Node
    /// Whether its members are those of the type that is looked at.
    var isPart = true
    var isList = false

    var parts: [Place] {
        if isList {
            return (node.elements + node.members.map(\.value)).map { Place(node: $0, isPart: isPart) }
        }
        return node.members.compactMap { member in
            guard let keyword = SchemaKeyword.named(member.key), let form = keyword.form,
                keyword.subject != .references
            else { return nil }
            let isList = form != .one || member.value.isSequence
            return Place(node: member.value, isPart: keyword.subject == .value, isList: isList)
        }
    }
}
