/// The general categories of Unicode, each a number below 30.
package enum GeneralCategories {
    static let count = 30
    static let all: UInt32 = (1 << 30) - 1

    /// The number of a scalar's category.
    package static func number(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter: 0
        case .lowercaseLetter: 1
        case .titlecaseLetter: 2
        case .modifierLetter: 3
        case .otherLetter: 4
        case .nonspacingMark: 5
        case .spacingMark: 6
        case .enclosingMark: 7
        case .decimalNumber: 8
        case .letterNumber: 9
        case .otherNumber: 10
        case .connectorPunctuation: 11
        case .dashPunctuation: 12
        case .openPunctuation: 13
        case .closePunctuation: 14
        case .initialPunctuation: 15
        case .finalPunctuation: 16
        case .otherPunctuation: 17
        case .mathSymbol: 18
        case .currencySymbol: 19
        case .modifierSymbol: 20
        case .otherSymbol: 21
        case .spaceSeparator: 22
        case .lineSeparator: 23
        case .paragraphSeparator: 24
        case .control: 25
        case .format: 26
        case .surrogate: 27
        case .privateUse: 28
        case .unassigned: 29
        @unknown default: 29
        }
    }

    /// Names and what they stand for: the first and the last category.
    private static let names: StaticString = """
        Lu 0 0 Uppercase_Letter 0 0 Ll 1 1 Lowercase_Letter 1 1 Lt 2 2 Titlecase_Letter 2 2 Lm 3 3 Modifier_Letter 3 3 \
        Lo 4 4 Other_Letter 4 4 LC 0 2 Cased_Letter 0 2 L 0 4 Letter 0 4 Mn 5 5 Nonspacing_Mark 5 5 \
        Mc 6 6 Spacing_Mark 6 6 Me 7 7 Enclosing_Mark 7 7 M 5 7 Mark 5 7 Combining_Mark 5 7 Nd 8 8 \
        Decimal_Number 8 8 digit 8 8 Nl 9 9 Letter_Number 9 9 No 10 10 Other_Number 10 10 N 8 10 Number 8 10 \
        Pc 11 11 Connector_Punctuation 11 11 Pd 12 12 Dash_Punctuation 12 12 Ps 13 13 Open_Punctuation 13 13 \
        Pe 14 14 Close_Punctuation 14 14 Pi 15 15 Initial_Punctuation 15 15 Pf 16 16 Final_Punctuation 16 16 \
        Po 17 17 Other_Punctuation 17 17 P 11 17 Punctuation 11 17 punct 11 17 Sm 18 18 Math_Symbol 18 18 \
        Sc 19 19 Currency_Symbol 19 19 Sk 20 20 Modifier_Symbol 20 20 So 21 21 Other_Symbol 21 21 S 18 21 \
        Symbol 18 21 Zs 22 22 Space_Separator 22 22 Zl 23 23 Line_Separator 23 23 Zp 24 24 \
        Paragraph_Separator 24 24 Z 22 24 Separator 22 24 Cc 25 25 Control 25 25 cntrl 25 25 Cf 26 26 Format 26 26 \
        Cs 27 27 Surrogate 27 27 Co 28 28 Private_Use 28 28 Cn 29 29 Unassigned 29 29 C 25 29 Other 25 29 \
        Assigned 0 28
        """

    /// The categories that a name stands for, a bit for each, or nil if it stands for none.
    static func named(_ name: [UInt32]) -> UInt32? {
        var words = names.description.utf8.split(separator: 0x20).makeIterator()
        while let word = words.next(), let first = words.next(), let last = words.next() {
            guard word.lazy.map(UInt32.init).elementsEqual(name) else { continue }
            return (2 << number(last)) - (1 << number(first))
        }
        return nil
    }

    private static func number(_ digits: Substring.UTF8View) -> UInt32 {
        digits.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
    }
}
