import GatewrightAPI

/// Every rule by which a text of the document becomes a Swift name.
package enum Names {
    /// A type: the author's spelling where it is a type's name in Swift, else its words in UpperCamelCase.
    package static func type(_ text: String) -> String {
        if isIdentifier(text), text.first!.isUppercase { return text }
        return identifier(joined(words(text).map(capitalized)))
    }

    /// A property, parameter or label: the author's spelling where it is a legal name, else lowerCamelCase.
    static func member(_ text: String) -> String {
        let name = isIdentifier(text) ? text : lowerCamel(text)
        return unusableMembers.contains(name) ? name + "_" : name
    }

    /// A header, whose case means nothing: `Location` is `location`.
    static func header(_ text: String) -> String { member(lowerCamel(text)) }

    /// A method of the handler protocol.
    static func method(_ text: String) -> String {
        if isIdentifier(text), text.first!.isLowercase || text.first == "_" { return member(text) }
        return member(lowerCamel(text))
    }

    /// A case of an enumeration, for a value that may be any text.
    static func enumerationCase(_ text: String) -> String {
        let name = caseName(text)
        return unusableCases.contains(name) ? name + "_" : name
    }

    private static func caseName(_ text: String) -> String {
        if text.isEmpty { return "empty" }
        // SCREAMING_CASE and UpperCamelCase values read as lowerCamelCase cases.
        if text.contains(where: \.isUppercase), !text.contains(where: \.isLowercase) {
            return lowerCamel(spelledOut(text.lowercased()))
        }
        return isIdentifier(text) ? lowercasedFirstWord(text) : lowerCamel(spelledOut(text))
    }

    /// The name of an operation without an `operationId`: `GET /orders/{orderId}` is `getOrdersByOrderId`.
    static func operation(_ method: Operation.Method, _ path: String) -> String {
        if path == "$default" { return "defaultRoute" }
        var fixed: [String] = []
        var variables: [String] = []
        for segment in path.split(separator: "/") {
            let isVariable = segment.hasPrefix("{") && segment.hasSuffix("}")
            let text = joined(words(String(segment)).map(capitalized))
            if !text.isEmpty { isVariable ? variables.append(text) : fixed.append(text) }
        }
        let verb = method == .any ? "any" : method.rawValue.lowercased()
        let place = fixed.isEmpty && variables.isEmpty ? "Root" : fixed.joined()
        return verb + place + (variables.isEmpty ? "" : "By" + variables.joined(separator: "And"))
    }

    /// The same with every part where it stands, for paths that differ in nothing else: `GET /{id}/orders/` is
    /// `getIdOrdersSlash`.
    static func operationInOrder(_ method: Operation.Method, _ path: String) -> String {
        let parts = path.split(separator: "/").map { joined(words(String($0)).map(capitalized)) }
        let verb = method == .any ? "any" : method.rawValue.lowercased()
        return verb + parts.joined() + (path.hasSuffix("/") ? "Slash" : "")
    }

    /// The protocol of a function's handler: `OrdersFunction` is answered by `OrdersHandler`.
    static func handler(_ function: String) -> String {
        let name = type(withoutFunctionSuffix(function))
        return (name.isEmpty ? type(function) : name) + "Handler"
    }

    /// `OrdersFunction`, `OrdersLambda` and `OrdersHandler` are all about `Orders`.
    package static func withoutFunctionSuffix(_ name: String) -> String {
        for suffix in functionSuffixes where name.count > suffix.count && name.hasSuffix(suffix) {
            return String(name.dropLast(suffix.count))
        }
        return name
    }

    /// Whether a name says that it is a function's, as its last word or before one that says which:
    /// `SessionFunctionTS`.
    package static func saysFunction(_ name: String) -> Bool {
        words(name).dropFirst().suffix(2).contains { word in
            functionSuffixes.contains { word.hasPrefix($0) && word.dropFirst($0.count).allSatisfy(\.isNumber) }
        }
    }

    /// `SessionTS` of `SessionFunctionTS`; a name that is nothing but the word stays.
    package static func withoutFunctionWord(_ name: String) -> String {
        let rest = words(name).filter { !functionSuffixes.contains($0) }
        return rest.isEmpty ? name : joined(rest)
    }

    private static let functionSuffixes = ["Function", "Lambda", "Handler"]

    /// Several of what a name means.
    static func plural(_ name: String) -> String {
        let isSibilant = ["s", "x", "z", "ch", "sh"].contains { name.hasSuffix($0) }
        let endsInY = name.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { name.hasSuffix($0) }
        return endsInY ? name.dropLast() + "ies" : name + (isSibilant ? "es" : "s")
    }

    /// One of what a plural names: `items` holds an `Item`. A word that is no plural gets `Item` behind it.
    static func singular(_ name: String) -> String {
        for (ending, replacement) in [
            ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("uses", "us"),
        ]
        where name.hasSuffix(ending) && name.count > ending.count {
            return name.dropLast(ending.count) + replacement
        }
        let isPlural = name.hasSuffix("s") && !["ss", "us", "is"].contains { name.hasSuffix($0) }
        return isPlural && name.count > 2 ? String(name.dropLast()) : name + "Item"
    }
}

// MARK: Words

extension Names {
    /// The parts of a text at white space, punctuation and between `lowerUpper`.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var start: String.Index?
        var followsLowercase = false
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            let isPart = isLetterOrDigit(scalar)
            if let begin = start, !isPart || followsLowercase && isUppercase(scalar) {
                words.append(String(scalars[begin..<index]))
                start = nil
            }
            guard isPart else { continue }
            if start == nil { start = index }
            followsLowercase = isLowercase(scalar)
        }
        if let start { words.append(String(scalars[start...])) }
        return words
    }

    // Looking properties up takes time, and nearly every name is ASCII.

    private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
    }

    private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
    }

    private static func lowerCamel(_ text: String) -> String {
        let parts = words(text)
        guard let first = parts.first else { return "unnamed" }
        let head = first.allSatisfy { $0.isUppercase || $0.isNumber } ? first.lowercased() : lowercasedFirstWord(first)
        return identifier(joined([head] + parts.dropFirst().map(capitalized)))
    }

    /// Words as one, with an underscore between digits, which would be another number: `1.0` is no `10`.
    private static func joined(_ words: [String]) -> String {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        return words.reduce(into: "") { name, word in
            if let last = name.utf8.last, let first = word.utf8.first, digits ~= last, digits ~= first { name += "_" }
            name += word
        }
    }

    /// A text with words for its symbols. Where `-` and `/` part words, as in `us-east-1`, they mean nothing else.
    private static func spelledOut(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        func isPart(_ index: Int) -> Bool { scalars.indices.contains(index) && isLetterOrDigit(scalars[index]) }
        return scalars.indices.map { index in
            let scalar = scalars[index]
            let isSeparator = (scalar == "-" || scalar == "/") && isPart(index - 1) && isPart(index + 1)
            guard !isSeparator, let symbol = symbols[scalar] else { return String(scalar) }
            return " \(symbol) "
        }.joined()
    }

    /// `CreateOrder` becomes `createOrder`, `URLPath` becomes `urlPath`.
    private static func lowercasedFirstWord(_ text: String) -> String {
        let capitals = text.prefix { $0.isUppercase }
        if capitals.isEmpty { return text }
        if capitals.count == text.count { return text.lowercased() }
        let isAcronym = capitals.count > 1 && text.dropFirst(capitals.count).first?.isLetter == true
        let head = isAcronym ? capitals.dropLast() : capitals
        return head.lowercased() + text.dropFirst(head.count)
    }

    private static func capitalized(_ word: String) -> String {
        var bytes = Array(word.utf8)
        guard let first = bytes.first, first < 0x80 else { return word.prefix(1).uppercased() + word.dropFirst() }
        if first >= UInt8(ascii: "a") { bytes[0] -= 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Puts an underscore before a digit.
    private static func identifier(_ text: String) -> String {
        guard let first = text.first else { return "Unnamed" }
        return first.isNumber ? "_" + text : text
    }

    /// Whether the text may stand in Swift source as a name, keywords apart.
    static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
        if text.unicodeScalars.allSatisfy({ $0 == "_" }) { return false }
        return text.unicodeScalars.allSatisfy { $0 == "_" || isLetterOrDigit($0) }
    }

    /// ASCII letters and digits, and the letters of other scripts: nothing invisible, combining or bidirectional.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": return true
        default: break
        }
        // Outside these planes and blocks Swift's grammar has no identifiers.
        guard scalar.value >= 0xC0, scalar.value < 0xFB00 else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .otherLetter: return true
        default: return false
        }
    }

    private static let symbols: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "*": "all", "%": "percent", "&": "and", "=": "equal", "<": "less", ">": "greater",
        "!": "not", "$": "dollar", "#": "number", "@": "at", "^": "caret", "~": "tilde", "|": "or", "/": "slash",
    ]
}
