/// Reads a pattern of ECMA 262 with the flag `u`, as JSON Schema asks: the text is one of Unicode scalars.
///
/// Where `u` forbids what is harmless, the reading without it holds, since real documents have it: `\-`, a brace or
/// bracket that stands for itself, `[\w-.]`.
struct PatternParser {
    static let maximumDepth = 100
    static let maximumLooks = 8
    static let maximumSets = 1024

    let source: [Unicode.Scalar]
    var position = 0
    private var depth = 0
    var ignoresCase = false
    var dotTakesLineTerminators = false
    /// Whether `\b` stands where case matters, and where it does not.
    private(set) var boundaries = (minding: false, ignoring: false)
    /// Where an empty class begins, which in other dialects is one that begins with `]`.
    var emptyClass: Int?
    private(set) var sets: [ScalarSet] = []
    /// Inner ones come before those that hold them.
    var looks: [LookSyntax] = []
    var groupCount = 0
    var groupNames: [[Unicode.Scalar]: Int] = [:]
    private var groupReferences: [GroupReference] = []
    /// The group that each reference is to, once everything is read: some come later in the pattern.
    private(set) var references: [Int] = []

    init(_ source: [Unicode.Scalar]) { self.source = source }

    /// Reads the whole pattern.
    mutating func parse() throws(PatternError) -> PatternSyntax {
        // Flags for the whole pattern are of other dialects, but there is no doubt about what they mean.
        if peek(0) == "(", peek(1) == "?", let end = source.firstIndex(of: ")"), isFlags(2..<end) {
            position = 2
            try flags()
            position += 1
        }
        let syntax = try disjunction()
        if peek() != nil { throw error(.unopenedGroup) }
        if boundaries == (true, true) { throw error(.boundaryWithAndWithoutCase, at: 0) }
        for reference in groupReferences {
            guard let group = group(of: reference) else { throw error(.backreference, at: reference.offset) }
            references.append(group)
        }
        return syntax
    }

    private func isFlags(_ range: Range<Int>) -> Bool {
        !range.isEmpty && range.allSatisfy { ["i", "s", "m"].contains(source[$0]) }
    }

    // MARK: Reading

    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        position + distance < source.count ? source[position + distance] : nil
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        position += 1
        return true
    }

    func error(_ reason: PatternError.Reason, at offset: Int? = nil) -> PatternError {
        PatternError(reason: reason, offset: offset ?? position)
    }

    mutating func number(of set: ScalarSet) throws(PatternError) -> Int {
        if let known = sets.firstIndex(of: set) { return known }
        guard sets.count < Self.maximumSets else { throw error(.tooLarge) }
        sets.append(set)
        return sets.count - 1
    }

    /// A scalar that stands for itself.
    private mutating func literal(_ scalar: UInt32, at offset: Int) throws(PatternError) -> PatternSyntax {
        var set = ScalarSet(scalar)
        if ignoresCase {
            guard scalar < 0x80 || scalar == 0x17F || scalar == 0x212A else {
                throw error(.caseBeyondASCII, at: offset)
            }
            set.insertOtherCases()
        }
        return .set(try number(of: set))
    }

    // MARK: Structure

    mutating func disjunction() throws(PatternError) -> PatternSyntax {
        guard depth < Self.maximumDepth else { throw error(.tooDeep) }
        depth += 1
        defer { depth -= 1 }
        var choices: [PatternSyntax] = []
        var terms: [PatternSyntax] = []
        while let next = peek(), next != ")" {
            if take("|") {
                choices.append(.sequence(terms))
                terms = []
            } else {
                terms.append(try term())
            }
        }
        choices.append(.sequence(terms))
        return choices.count == 1 ? choices[0] : .choice(choices)
    }

    private mutating func term() throws(PatternError) -> PatternSyntax {
        let begin = position
        let groups = groupCount
        guard let scalar = peek() else { throw error(.unexpectedEnd) }
        var isRepeatable = true
        let atom: PatternSyntax
        position += 1
        switch scalar {
        case "^":
            atom = .start
            isRepeatable = false
        case "$":
            atom = .end
            isRepeatable = false
        case "(": (atom, isRepeatable) = try group()
        case ".": atom = .set(try number(of: dotTakesLineTerminators ? .anything : .notLineTerminator))
        case "[":
            let set = try characterClass()
            atom = .set(try number(of: set))
        case "\\":
            switch try escape(inClass: false) {
            case .scalar(let value): atom = try literal(value, at: begin)
            case .set(let set): atom = .set(try number(of: set))
            case .boundary(let isNegated):
                if ignoresCase { boundaries.ignoring = true } else { boundaries.minding = true }
                atom = .wordBoundary(isNegated: isNegated)
                isRepeatable = false
            case .reference(let name):
                if ignoresCase { throw error(.caseBeyondASCII, at: begin) }
                atom = .reference(groupReferences.count)
                groupReferences.append(GroupReference(name: name, offset: begin))
            }
        case "*", "+", "?": throw error(.nothingToRepeat, at: begin)
        case "{":
            position = begin
            if try braces() != nil { throw error(.nothingToRepeat, at: begin) }
            position = begin + 1
            atom = try literal(scalar.value, at: begin)
        case "]":
            if let emptyClass { throw error(.closingBracketFirst, at: emptyClass) }
            atom = try literal(scalar.value, at: begin)
        default: atom = try literal(scalar.value, at: begin)
        }
        return try repeated(atom, isRepeatable: isRepeatable, groups: groups + 1..<groupCount + 1)
    }

    private mutating func repeated(
        _ atom: PatternSyntax, isRepeatable: Bool, groups: Range<Int>
    ) throws(PatternError) -> PatternSyntax {
        let begin = position
        var (minimum, maximum): (Int, Int?) = (0, nil)
        if take("+") {
            minimum = 1
        } else if take("?") {
            maximum = 1
        } else if !take("*") {
            guard peek() == "{", let bounds = try braces() else { return atom }
            (minimum, maximum) = bounds
            if let maximum, maximum < minimum { throw error(.repetitionOutOfOrder, at: begin) }
        }
        guard isRepeatable else { throw error(.nothingToRepeat, at: begin) }
        let isLazy = take("?")
        if peek() == "+" { throw error(.possessive) }
        return .repeated(atom, minimum: minimum, maximum: maximum, isLazy: isLazy, groups: groups)
    }

    /// `{2}`, `{2,}` or `{2,5}`. Anything else in braces stands for itself: nil, and nothing has been read.
    private mutating func braces() throws(PatternError) -> (Int, Int?)? {
        let begin = position
        position += 1
        let minimum = digits()
        var maximum = minimum
        let hasComma = take(",")
        if hasComma { maximum = digits() }
        guard take("}"), minimum != nil || maximum != nil else {
            position = begin
            return nil
        }
        guard let minimum else { throw error(.missingMinimum, at: begin) }
        return (minimum, maximum)
    }

    mutating func digits() -> Int? {
        var value: Int?
        while let digit = peek(), ("0"..."9").contains(digit) {
            value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1 << 32)
            position += 1
        }
        return value
    }
}
