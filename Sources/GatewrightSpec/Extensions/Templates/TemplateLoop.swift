/// Loops that write an element for each of a list, or a member for each name of a map: as the console's templates pass
/// through all parameters.
extension TemplateParser {
    /// `#foreach($name in $map.keySet()) "$name": … #if($foreach.hasNext),#end #end`.
    mutating func loop(depth: Int) throws(Fault) -> MappingTemplate {
        if depth > MappingTemplate.deepest { throw Fault("nests loops too deeply") }
        var (name, reference) = try loopHead()
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

    /// `#foreach($element in $input.path('$.list')) … #end` in an array.
    ///
    /// - Parameter read: reads what is written for an element.
    mutating func elementLoop(
        depth: Int, _ read: (inout TemplateParser) throws(Fault) -> Void
    ) throws(Fault) {
        if depth > MappingTemplate.deepest { throw Fault("nests loops too deeply") }
        let (name, reference) = try loopHead()
        let source = try reference.source(variables)
        scanner.skipSpace()
        guard scanner.take(")") else { throw unexpectedDirective("foreach") }
        let outer = variables
        if case .bodyPath(let steps?) = source {
            variables[name] = .bodyPath(steps + [.each])
        } else {
            variables[name] = .unknown
        }
        try read(&self)
        guard scanner.directive == "end" else { throw unexpectedDirective("foreach") }
        closeDirective("end")
        variables = Self.joined([variables, outer])
        variables[name] = outer[name]
    }

    /// `#foreach($name in $reference`.
    private mutating func loopHead() throws(Fault) -> (name: String, reference: TemplateReference) {
        try openDirective("foreach")
        guard scanner.isReference else { throw unexpectedDirective("foreach") }
        let name = try scanner.reference().root
        scanner.skipSpace()
        guard scanner.take("in") else { throw unexpectedDirective("foreach") }
        scanner.skipSpace()
        guard scanner.isReference else { throw unexpectedDirective("foreach") }
        return (name, try scanner.reference())
    }

    /// `#if($foreach.hasNext),#end`.
    private mutating func separator() throws(Fault) {
        guard scanner.directive == "if" else { return }
        try openDirective("if")
        let condition = scanner.isReference ? try scanner.reference() : nil
        scanner.skipSpace()
        guard condition?.isOfLoop == true, scanner.take(")") else {
            throw unexpectedDirective("if")
        }
        scanner.skipSpace()
        guard scanner.take(",") else { throw unexpectedDirective("if") }
        scanner.skipSpace()
        guard scanner.directive == "end" else { throw unexpectedDirective("if") }
        closeDirective("end")
    }
}

extension [MappingTemplate.Piece] {
    /// Whether it is nothing but the name for which a loop over a map runs, if with escapes.
    fileprivate func isName(of map: TemplateSource) -> Bool {
        guard count == 1, case .source(let source) = self[0] else { return false }
        return source == .name(of: map) || source == .escaped(.name(of: map))
    }
}
