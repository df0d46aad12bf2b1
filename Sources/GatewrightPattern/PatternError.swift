/// Why a pattern cannot be used, and where in it.
package struct PatternError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        // Faults by ECMA 262.
        case unexpectedEnd
        case unclosedGroup
        case unopenedGroup
        case unclosedClass
        /// A quantifier behind nothing that it could repeat.
        case nothingToRepeat
        case repetitionOutOfOrder
        case rangeOutOfOrder
        case unknownEscape(Unicode.Scalar)
        case incompleteEscape(Unicode.Scalar)
        case invalidGroupName
        // What other dialects have.
        case unknownGroup(String)
        case anchorEscape(Unicode.Scalar)
        case shorthandProperty
        case possessive
        case missingMinimum
        case posixClass
        case closingBracketFirst
        case intersection
        case octal
        /// One to a group that is not there.
        case backreference
        // What ECMA 262 has, but this program has not.
        case property(String)
        case multilineFlag
        case caseBeyondASCII
        case boundaryWithAndWithoutCase
        case tooManyLooks
        case tooDeep
        case tooLarge
        /// The pattern asks for general categories, and the caller has not given them.
        case categories
    }

    package var reason: Reason
    /// The number of scalars before the place.
    package var offset: Int

    package init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
