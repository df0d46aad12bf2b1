/// A `Package.swift` as far as it can be added to without understanding all of it.
///
/// Only the plain form is: one `Package(…)` with `targets: […]` among its arguments, and with brackets that match.
/// Whatever else a manifest may be, a program that is run, is left to its author.
struct Manifest {
    let text: String
    private let tokens: [SwiftText.Token]

    init(_ text: String) {
        self.text = text
        var scanner = SwiftScanner(text)
        tokens = scanner.tokens(withStrings: true)
    }

    /// Whether it names a target, in whatever way.
    func mentions(_ target: String) -> Bool { tokens.contains { $0.isWord("\"\(target)\"") } }

    /// Whether these words and marks follow one another somewhere.
    func declares(_ words: [String]) -> Bool {
        tokens.indices.contains { index in
            index + words.count <= tokens.count && zip(tokens[index...], words).allSatisfy { $0.isWord($1) }
        }
    }

    /// The package that the plugin is taken from, by its identity.
    var pluginPackage: String? {
        let words = ["\"GatewrightPlugin\"", ",", "package", ":"]
        for index in tokens.indices where index + words.count < tokens.count {
            guard zip(tokens[index...], words).allSatisfy({ $0.isWord($1) }) else { continue }
            let package = String(tokens[index + words.count].text) ?? ""
            return package.hasPrefix("\"") && package.hasSuffix("\"") ? String(package.dropFirst().dropLast()) : nil
        }
        return nil
    }

    /// The text with more targets, and with a dependency unless it is nil.
    ///
    /// - Returns: nil where the manifest is not of the plain form.
    func adding(targets: [String], dependency: String?) -> String? {
        guard let arguments, let targetsArray = array(labelled: "targets", in: arguments) else { return nil }
        var insertions = insertions(of: targets.joined(separator: "\n"), into: targetsArray)
        if let dependency {
            if let array = array(labelled: "dependencies", in: arguments) {
                insertions += self.insertions(of: dependency + ",", into: array)
            } else if has(label: "dependencies", in: arguments) {
                return nil
            } else {
                let label = tokens[targetsArray.lowerBound - 2]
                insertions.append((label.text.startIndex, "dependencies: [\(dependency)],\n\(indentation(at: label))"))
            }
        }
        var result = text
        for (place, inserted) in insertions.enumerated().sorted(by: {
            ($0.element.place, $0.offset) > ($1.element.place, $1.offset)
        }).map(\.element) {
            result.insert(contentsOf: inserted, at: place)
        }
        return result
    }

    // MARK: Where things are

    /// The tokens between the parentheses of the only `Package(`.
    private var arguments: Range<Int>? {
        let starts = tokens.indices.dropLast().filter { tokens[$0].isWord("Package") && tokens[$0 + 1].isWord("(") }
        guard starts.count == 1, starts[0] >= 2, tokens[starts[0] - 1].isWord("="),
            let end = closing(of: starts[0] + 1)
        else { return nil }
        return starts[0] + 2..<end
    }

    /// The token that closes a bracket, if all between match.
    private func closing(of start: Int) -> Int? {
        var open: [String] = []
        let pairs = ["(": ")", "[": "]", "{": "}"]
        for index in start..<tokens.count {
            guard tokens[index].text.count == 1, let word = String(tokens[index].text) else { continue }
            if let close = pairs[word] {
                open.append(close)
            } else if pairs.values.contains(word) {
                guard open.popLast() == word else { return nil }
                if open.isEmpty { return index }
            }
        }
        return nil
    }

    /// Where a label stands among the arguments themselves.
    private func places(ofLabel label: String, in arguments: Range<Int>) -> [Int] {
        var places: [Int] = []
        var index = arguments.lowerBound
        while index < arguments.upperBound {
            if tokens[index].isWord(label), index + 1 < arguments.upperBound, tokens[index + 1].isWord(":") {
                places.append(index)
            }
            if ["(", "[", "{"].contains(where: { tokens[index].isWord($0) }) {
                guard let end = closing(of: index) else { return [] }
                index = end
            }
            index += 1
        }
        return places
    }

    private func has(label: String, in arguments: Range<Int>) -> Bool {
        !places(ofLabel: label, in: arguments).isEmpty
    }

    /// The brackets of an array that is all of an argument.
    private func array(labelled label: String, in arguments: Range<Int>) -> ClosedRange<Int>? {
        let places = places(ofLabel: label, in: arguments)
        guard places.count == 1, places[0] + 2 < arguments.upperBound, tokens[places[0] + 2].isWord("["),
            let end = closing(of: places[0] + 2),
            end + 1 == arguments.upperBound || tokens[end + 1].isWord(",")
        else { return nil }
        return places[0] + 2...end
    }

    // MARK: What is put there

    private typealias Insertion = (place: String.Index, text: String)

    private func insertions(of lines: String, into array: ClosedRange<Int>) -> [Insertion] {
        let last = tokens[array.upperBound - 1]
        let bracket = tokens[array.upperBound]
        let isEmpty = array.count == 2
        let label = tokens[array.lowerBound - 2]
        let outer = indentation(at: label)
        let first = tokens[array.lowerBound + 1]
        let isFirstAlone = !isEmpty && first.line != tokens[array.lowerBound].line
        let inner = isFirstAlone ? indentation(at: first) : outer + "    "
        let comma: [Insertion] = isEmpty || last.isWord(",") ? [] : [(last.text.endIndex, ",")]
        let added = lines.split(separator: "\n").map { "\(inner)\($0)\n" }.joined()
        // Comments stand where they stood: what is new goes right before the line of the bracket.
        let isAlone = bracket.line != last.line
        let line = isAlone ? startOfLine(bracket) : bracket.text.startIndex
        return comma + [(line, isAlone ? added : "\n\(added)\(outer)")]
    }

    /// The space at the beginning of the line of a token.
    private func indentation(at token: SwiftText.Token) -> String {
        String(
            Substring(text.utf8[startOfLine(token)...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }))
    }

    private func startOfLine(_ token: SwiftText.Token) -> String.Index {
        let bytes = text.utf8
        return bytes[..<token.text.startIndex].lastIndex(of: UInt8(ascii: "\n")).map { bytes.index(after: $0) }
            ?? bytes.startIndex
    }
}
