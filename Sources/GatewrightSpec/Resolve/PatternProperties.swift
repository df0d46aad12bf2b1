extension Schema {
    var patternProperties: [Node.Member] { node["patternProperties"]?.members ?? [] }

    /// The schema of every member that is no property, where it is one schema for all of them. Which names are allowed
    /// is checked besides.
    var onlyPatternSchema: Node? {
        guard case .forbidden = additionalProperties, let first = patternProperties.first,
            patternProperties.allSatisfy({ $0.value.isSame(as: first.value) }), first.value.isMapping
        else { return nil }
        return first.value
    }
}
