/// A piece of Swift that stays within one line.
///
/// Only literals of this program and the functions in `Escaping.swift` make one, so no text of a document reaches the
/// output unescaped: interpolating a `String` does not compile.
package struct Fragment: ExpressibleByStringInterpolation, Sendable {
    package let text: String

    /// - Parameter text: Text that an escaping function made safe where it is going to stand.
    package init(escaped text: String) { self.text = text }

    package init(stringLiteral text: String) { self.text = text }

    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 8)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }

        package mutating func appendInterpolation(_ fragment: Fragment) { text += fragment.text }

        package mutating func appendInterpolation(_ integer: Int) { text += String(integer) }

        package mutating func appendInterpolation(_ fragments: [Fragment], separator: Fragment = ", ") {
            text += fragments.joined(separator: separator).text
        }
    }
}

extension [Fragment] {
    package func joined(separator: Fragment) -> Fragment {
        var text = ""
        for (index, fragment) in enumerated() {
            if index > 0 { text += separator.text }
            text += fragment.text
        }
        return Fragment(escaped: text)
    }
}
