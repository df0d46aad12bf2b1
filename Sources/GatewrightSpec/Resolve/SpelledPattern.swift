import GatewrightPattern

/// A pattern as the runtime reads it: what it asks for by properties without tables there, such as `\p{Script=Greek}`,
/// stands in ranges, so that a function carries no more of Unicode than its patterns ask for.
struct SpelledPattern {
    let text: String
    let program: PatternProgram

    init(_ source: String) throws(PatternError) {
        do {
            program = try PatternProgram(source.unicodeScalars)
            text = source
        } catch {
            guard case .property = error.reason else { throw error }
            let spelling = Spelling(Array(source.unicodeScalars))
            do {
                program = try PatternProgram(spelling.scalars)
                text = String(String.UnicodeScalarView(spelling.scalars))
            } catch {
                var fault = error
                let places = spelling.places
                fault.offset = fault.offset < places.count ? places[fault.offset] : source.unicodeScalars.count
                throw fault
            }
        }
    }
}

/// A pattern while it is being rewritten.
private struct Spelling {
    private(set) var scalars: [Unicode.Scalar] = []
    /// Where in the pattern as it was each scalar comes from.
    private(set) var places: [Int] = []

    init(_ source: [Unicode.Scalar]) {
        var isInClass = false
        var index = 0
        // What has become too large is not read on.
        while index < source.count, scalars.count <= PatternProgram.maximumLength {
            let begin = index
            index += 1
            switch source[begin] {
            case "[": isInClass = true
            case "]": isInClass = false
            case "\\" where index < source.count:
                index += 1
                let letter = source[index - 1]
                guard letter == "p" || letter == "P", let end = source[index...].firstIndex(of: "}"),
                    index < end, source[index] == "{",
                    let ranges = UnicodeProperties.ranges(Self.text(source[(index + 1)..<end]))
                else { break }
                index = end + 1
                let spelled =
                    isInClass
                    ? Self.spelled(letter == "p" ? ranges : UnicodeProperties.complement(of: ranges))
                    : "[\(letter == "p" ? "" : "^")\(Self.spelled(ranges))]"
                // A hyphen before what stands for several characters stands for itself: `\P{Any}` is none of them.
                if isInClass, scalars.last == "-" { add("\\P{Any}".unicodeScalars, at: begin) }
                add(spelled.unicodeScalars, at: begin)
                continue
            default: break
            }
            add(source[begin..<index], at: begin)
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// Ranges all of them, as a single character would make one with a hyphen behind it.
    private static func spelled(_ ranges: [ClosedRange<UInt32>]) -> String {
        func escape(_ value: UInt32) -> String { "\\u{\(String(value, radix: 16))}" }
        return ranges.map { escape($0.lowerBound) + "-" + escape($0.upperBound) }.joined()
    }

    private mutating func add(_ added: some Sequence<Unicode.Scalar>, at place: Int) {
        for scalar in added {
            scalars.append(scalar)
            places.append(place)
        }
    }
}
