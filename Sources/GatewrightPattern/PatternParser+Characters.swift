/// Escapes and classes.
extension PatternParser {
    /// What an escape stands for.
    enum Escaped {
        case scalar(UInt32)
        case set(ScalarSet)
        case boundary(isNegated: Bool)
        case reference(GroupReference.Name)
    }

    /// What stands behind a backslash.
    mutating func escape(inClass: Bool) throws(PatternError) -> Escaped {
        let begin = position - 1
        guard let letter = peek() else { throw error(.unexpectedEnd) }
        position += 1
        switch letter {
        case "d": return .set(.digits)
        case "D": return .set(negated(.digits))
        case "w": return .set(ignoresCase ? .wordIgnoringCase : .word)
        case "W": return .set(negated(ignoresCase ? .wordIgnoringCase : .word))
        case "s": return .set(.space)
        case "S": return .set(negated(.space))
        case "b": return inClass ? .scalar(0x8) : .boundary(isNegated: false)
        case "B" where !inClass: return .boundary(isNegated: true)
        case "t": return .scalar(0x9)
        case "n": return .scalar(0xA)
        case "v": return .scalar(0xB)
        case "f": return .scalar(0xC)
        case "r": return .scalar(0xD)
        case "0":
            if let next = peek(), ("0"..."9").contains(next) { throw error(.octal, at: begin) }
            return .scalar(0)
        case "1"..."9":
            if inClass { throw error(.octal, at: begin) }
            position -= 1
            return .reference(.number(digits() ?? 0))
        case "k" where !inClass && peek() == "<": return .reference(.name(try groupName()))
        case "c":
            guard let control = peek(), ("a"..."z").contains(control) || ("A"..."Z").contains(control) else {
                throw error(.incompleteEscape(letter), at: begin)
            }
            position += 1
            return .scalar(control.value % 32)
        case "x":
            guard let value = hexadecimal(2) else { throw error(.incompleteEscape(letter), at: begin) }
            return .scalar(value)
        case "u": return .scalar(try unicodeEscape(at: begin))
        case "p", "P": return .set(try property(isNegated: letter == "P", at: begin))
        case "A", "Z", "z", "G": throw error(.anchorEscape(letter), at: begin)
        case "a"..."z", "A"..."Z": throw error(.unknownEscape(letter), at: begin)
        default: return .scalar(letter.value)
        }
    }

    private func negated(_ set: ScalarSet) -> ScalarSet {
        var result = set
        result.isNegated = true
        return result
    }

    private mutating func hexadecimal(_ count: Int) -> UInt32? {
        var value: UInt32 = 0
        for distance in 0..<count {
            guard let digit = digit(peek(distance)) else { return nil }
            value = value * 16 + digit
        }
        position += count
        return value
    }

    private func digit(_ scalar: Unicode.Scalar?) -> UInt32? {
        switch scalar {
        case ("0"..."9")?: scalar!.value - 0x30
        case ("a"..."f")?: scalar!.value - 0x61 + 10
        case ("A"..."F")?: scalar!.value - 0x41 + 10
        default: nil
        }
    }

    /// `\u0041`, `\u{1F600}`, and a surrogate with its other half.
    private mutating func unicodeEscape(at begin: Int) throws(PatternError) -> UInt32 {
        if take("{") {
            var value: UInt32?
            while let digit = digit(peek()) {
                value = min((value ?? 0) * 16 + digit, ScalarSet.end)
                position += 1
            }
            guard take("}"), let value, value < ScalarSet.end else { throw error(.incompleteEscape("u"), at: begin) }
            return value
        }
        guard let first = hexadecimal(4) else { throw error(.incompleteEscape("u"), at: begin) }
        let middle = position
        guard first & 0xFC00 == 0xD800, take("\\"), take("u"), let second = hexadecimal(4), second & 0xFC00 == 0xDC00
        else {
            if first & 0xFC00 == 0xD800 { position = middle }
            return first
        }
        return 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF)
    }

    /// `\p{Lu}`, `\p{gc=Lu}`, `\p{ASCII}`, `\p{Any}`.
    private mutating func property(isNegated: Bool, at begin: Int) throws(PatternError) -> ScalarSet {
        guard take("{") else { throw error(.shorthandProperty, at: begin) }
        let start = position
        while let scalar = peek(), scalar != "}" { position += 1 }
        let text = source[start..<position]
        guard take("}") else { throw error(.incompleteEscape("p"), at: begin) }
        if ignoresCase { throw error(.caseBeyondASCII, at: begin) }
        var set = ScalarSet()
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        let key = parts.count == 2 ? String(String.UnicodeScalarView(parts[0])) : ""
        if parts.count == 1 || (parts.count == 2 && (key == "gc" || key == "General_Category")) {
            if let categories = GeneralCategories.named((parts.last ?? []).map(\.value)) {
                set.categories = isNegated ? ~categories & GeneralCategories.all : categories
                return set
            }
        }
        switch String(String.UnicodeScalarView(text)) {
        case "Any": set = .anything
        case "ASCII": set = ScalarSet(0...0x7F)
        // A script or another property, of which the generator writes out what it stands for, or nothing at all.
        case let name: throw error(.property(name), at: begin)
        }
        set.isNegated = isNegated
        return set
    }

    // MARK: Classes

    /// What stands behind an opening bracket, up to the closing one.
    mutating func characterClass() throws(PatternError) -> ScalarSet {
        let begin = position - 1
        var set = ScalarSet()
        let isNegated = take("^")
        if peek() == "]" { emptyClass = begin }
        while !take("]") {
            guard peek() != nil else { throw error(.unclosedClass, at: begin) }
            if peek() == "[", peek(1) == ":" || peek(1) == "=" || peek(1) == "." {
                try refusePOSIX(peek(1)!)
            }
            if peek() == "&", peek(1) == "&", peek(2) == "[" { throw error(.intersection) }
            let start = position
            let first = try classAtom()
            guard peek() == "-", peek(1) != "]", peek(1) != nil else {
                try insert(first, into: &set, at: start)
                continue
            }
            position += 1
            let second = try classAtom()
            guard case .scalar(let low) = first, case .scalar(let high) = second else {
                // Without `u`, the hyphen beside a set stands for itself.
                for atom in [first, .scalar(0x2D), second] { try insert(atom, into: &set, at: start) }
                continue
            }
            guard low <= high else { throw error(.rangeOutOfOrder, at: start) }
            if ignoresCase, high >= 0x80 { throw error(.caseBeyondASCII, at: start) }
            set.insert(low...high)
        }
        if ignoresCase { set.insertOtherCases() }
        set.isNegated = isNegated
        return set
    }

    private mutating func classAtom() throws(PatternError) -> Escaped {
        guard let scalar = peek() else { throw error(.unclosedClass) }
        position += 1
        return scalar == "\\" ? try escape(inClass: true) : .scalar(scalar.value)
    }

    private func insert(_ atom: Escaped, into set: inout ScalarSet, at offset: Int) throws(PatternError) {
        switch atom {
        case .scalar(let scalar):
            if ignoresCase, scalar >= 0x80, scalar != 0x17F, scalar != 0x212A {
                throw error(.caseBeyondASCII, at: offset)
            }
            set.insert(scalar...scalar)
        case .set(let other): set.formUnion(other)
        case .boundary, .reference: throw error(.unknownEscape("B"), at: offset)
        }
    }

    /// `[:alpha:]` in a class is a name in other dialects. Here it would be its letters.
    private func refusePOSIX(_ kind: Unicode.Scalar) throws(PatternError) {
        var distance = 2
        while let scalar = peek(distance), ("a"..."z").contains(scalar) { distance += 1 }
        if distance > 2, peek(distance) == kind, peek(distance + 1) == "]" { throw error(.posixClass) }
    }
}
