/// Groups, and what refers to them.
extension PatternParser {
    /// What stands behind an opening parenthesis, up to the closing one, and whether it may be repeated.
    mutating func group() throws(PatternError) -> (PatternSyntax, isRepeatable: Bool) {
        let begin = position - 1
        let outer = (ignoresCase, dotTakesLineTerminators)
        defer { (ignoresCase, dotTakesLineTerminators) = outer }
        var look: (isBehind: Bool, isNegated: Bool)?
        var number: Int?
        if take("?") {
            switch (peek(), peek(1)) {
            case (":", _): position += 1
            case ("=", _), ("!", _):
                look = (false, peek() == "!")
                position += 1
            case ("<", "="), ("<", "!"):
                look = (true, peek(1) == "!")
                position += 2
            case ("<", _):
                number = nextGroup()
                groupNames[try groupName()] = number
            case ("i", _), ("s", _), ("m", _), ("-", _):
                try flags()
                guard take(":") else { throw error(.unknownGroup("(?i)"), at: begin) }
            case (nil, _): throw error(.unclosedGroup, at: begin)
            case (let scalar?, let next):
                let isNamed = scalar == "P" && next == "<"
                throw error(.unknownGroup("(?\(scalar)" + (isNamed ? "<" : "")), at: begin)
            }
        } else if peek() == "*" {
            throw error(.unknownGroup("(*"), at: begin)
        } else {
            number = nextGroup()
        }
        let content = try disjunction()
        guard take(")") else { throw error(.unclosedGroup, at: begin) }
        guard let look else { return (number.map { .group($0, content) } ?? content, true) }
        guard looks.count < Self.maximumLooks else { throw error(.tooManyLooks, at: begin) }
        looks.append(LookSyntax(content: content, isBehind: look.isBehind))
        return (.look(looks.count - 1, isNegated: look.isNegated), !look.isBehind)
    }

    private mutating func nextGroup() -> Int {
        groupCount += 1
        return groupCount
    }

    func group(of reference: GroupReference) -> Int? {
        switch reference.name {
        case .number(let number): number <= groupCount ? number : nil
        case .name(let name): groupNames[name]
        }
    }

    /// `<name>`, which is returned without its brackets.
    mutating func groupName() throws(PatternError) -> [Unicode.Scalar] {
        let begin = position
        position += 1
        while let scalar = peek(), scalar != ">" {
            switch scalar {
            case "a"..."z", "A"..."Z", "_", "$", "\u{80}"...: position += 1
            case "0"..."9" where position > begin + 1: position += 1
            default: throw error(.invalidGroupName)
            }
        }
        guard position > begin + 1, take(">") else { throw error(.invalidGroupName, at: begin) }
        return Array(source[begin + 1..<position - 1])
    }

    /// `i` and `s`, and behind a hyphen those that hold no longer.
    mutating func flags() throws(PatternError) {
        var isOn = true
        while let flag = peek() {
            switch flag {
            case "i": ignoresCase = isOn
            case "s": dotTakesLineTerminators = isOn
            case "m": throw error(.multilineFlag)
            case "-" where isOn: isOn = false
            default: return
            }
            position += 1
        }
    }
}
