/// Loops over the names of a map that write a member for each: as the console's templates pass through all parameters.
extension TemplateParser {
    /// `#foreach($name in $map.keySet()) "$name": … #if($foreach.hasNext),#end #end`.
    mutating func loop(depth: Int) throws(Fault) -> MappingTemplate {
        if depth > MappingTemplate.deepest { throw Fault("nests loops too deeply") }
        try openDirective("foreach")
        guard scanner.isReference else { throw unexpectedDirective("foreach") }
        let name = try scanner.reference().root
        scanner.skipSpace()
        guard scanner.take("in") else { throw unexpectedDirective("foreach") }
        scanner.skipSpace()
        guard scanner.isReference else { throw unexpectedDirective("foreach") }
        var reference = try scanner.reference()
        guard case .call("keySet", _)? = reference.steps.popLast() else { throw unexpectedDirective("foreach") }
        let map = try reference.source(variables)
        scanner.skipSpace()
        guard scanner.take(")") else { throw unexpectedDirective("foreach") }

        let outer = variables
        variables[name] = .name(of: map)
        try skip()
        guard scanner.peek == "\"", try text().isName(of: map) else { throw unexpectedDirective("foreach") }
        try skip()
        guard scanner.take(":") else { throw unexpectedDirective("foreach") }
        let value = try value(depth: depth + 1)
        try skip()
        try separator()
        try skip()
        guard scanner.directive == "end" else { throw unexpectedDirective("foreach") }
        closeDirective("end")
        variables = outer
        return .entries(of: map, value)
    }

    /// `#if($foreach.hasNext),#end`.
    private mutating func separator() throws(Fault) {
        guard scanner.directive == "if" else { return }
        try openDirective("if")
        let condition = scanner.isReference ? try scanner.reference() : nil
        scanner.skipSpace()
        guard condition?.root == "foreach" || condition?.root == "velocityHasNext", scanner.take(")") else {
            throw unexpectedDirective("if")
        }
        scanner.skipSpace()
        guard scanner.take(",") else { throw unexpectedDirective("if") }
        scanner.skipSpace()
        guard scanner.directive == "end" else { throw unexpectedDirective("if") }
        closeDirective("end")
    }

    private mutating func closeDirective(_ name: String) {
        scanner.advance()
        _ = scanner.take("{")
        _ = scanner.take(name)
        _ = scanner.take("}")
    }
}

extension [MappingTemplate.Piece] {
    /// Whether it is nothing but the name for which a loop over a map runs, if with escapes.
    fileprivate func isName(of map: TemplateSource) -> Bool {
        guard count == 1, case .source(let source) = self[0] else { return false }
        return source == .name(of: map) || source == .escaped(.name(of: map))
    }
}
