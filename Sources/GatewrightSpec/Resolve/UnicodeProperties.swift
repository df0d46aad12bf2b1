import Synchronization

/// Properties of characters that ECMA 262 lets patterns ask for (tables 67 to 69), general categories apart.
///
/// Those that Swift has are of its own version of Unicode, the others of Unicode 17.
enum UnicodeProperties {
    /// What has a property, given as between the braces of `\p{Script=Greek}`: ranges in ascending order that do not
    /// touch.
    ///
    /// - Returns: nil where ECMA 262 has no such property.
    static func ranges(_ text: String) -> [ClosedRange<UInt32>]? {
        if let ranges = known.withLock({ $0[text] }) { return ranges }
        guard let ranges = found(text) else { return nil }
        known.withLock { $0[text] = ranges }
        return ranges
    }

    /// What has been asked for: a document may ask for it in each of its patterns.
    private static let known = Mutex<[String: [ClosedRange<UInt32>]]>([:])

    private static func found(_ text: String) -> [ClosedRange<UInt32>]? {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        switch (parts.count, parts[0]) {
        case (1, _): return numbers[parts[0]].map(ranges) ?? others[parts[0]]?.ranges
        case (2, "Script"), (2, "sc"): return scripts(named: parts[1], extended: false)
        case (2, "Script_Extensions"), (2, "scx"): return scripts(named: parts[1], extended: true)
        default: return nil
        }
    }

    /// - Parameter isExtended: Whether characters that are used in several scripts belong to each, and to no common
    ///   one.
    private static func scripts(named name: Substring, extended isExtended: Bool) -> [ClosedRange<UInt32>]? {
        if name == "Unknown" || name == "Zzzz" { return complement(of: scripts.values.flatMap(\.ranges)) }
        guard let entry = scripts[name] else { return nil }
        guard isExtended else { return entry.ranges }
        return ["Common", "Inherited"].contains(entry.names[0])
            ? complement(of: complement(of: entry.ranges) + scripts.values.flatMap(\.additions))
            : complement(of: complement(of: entry.ranges + entry.additions))
    }

    private static let scripts = entries(of: UnicodeTables.scripts)
    private static let others = entries(of: UnicodeTables.others)

    /// The entries of a table by each of their names.
    private static func entries(of table: StaticString) -> [Substring: Entry] {
        var entries: [Substring: Entry] = [:]
        for entry in table.description.split(separator: "|").map(Entry.init) {
            for name in entry.names { entries[name] = entry }
        }
        return entries
    }

    private struct Entry {
        private let parts: [Substring]

        init(_ text: Substring) { parts = text.split { $0 == ":" || $0 == ";" } }

        var names: [Substring] { parts[0].split(separator: " ") }
        var ranges: [ClosedRange<UInt32>] { Self.ranges(parts[1]) }
        var additions: [ClosedRange<UInt32>] { parts.count > 2 ? Self.ranges(parts[2]) : [] }

        private static func ranges(_ text: Substring) -> [ClosedRange<UInt32>] {
            var end: UInt32 = 0
            return text.split(separator: " ").map { item in
                let numbers = item.split(separator: ".").map { UInt32($0, radix: 36) ?? 0 }
                let start = end + numbers[0]
                end = start + (numbers.count > 1 ? numbers[1] : 0)
                return start...end
            }
        }
    }

    /// Everything that is in none of the ranges, in order.
    static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
            next = max(next, range.upperBound + 1)
        }
        return next > 0x10_FFFF ? result : result + [next...0x10_FFFF]
    }

    private static func ranges(of property: Int) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var start: UInt32?
        for value in 0...UInt32(0x11_0000) {
            let isIn = Unicode.Scalar(value).map { has(property, $0.properties) } ?? false
            if isIn, start == nil { start = value }
            if !isIn, let first = start {
                result.append(first...(value - 1))
                start = nil
            }
        }
        return result
    }

    // A table and numbers, as every user of the plugin compiles this.

    /// The properties that Swift has, in the order of their numbers.
    private static let names: StaticString = """
        ASCII_Hex_Digit AHex|Alphabetic Alpha|Bidi_Control Bidi_C|Bidi_Mirrored Bidi_M|Case_Ignorable CI|Cased|\
        Changes_When_Casefolded CWCF|Changes_When_Casemapped CWCM|Changes_When_Lowercased CWL|\
        Changes_When_NFKC_Casefolded CWKCF|Changes_When_Titlecased CWT|Changes_When_Uppercased CWU|Dash|\
        Default_Ignorable_Code_Point DI|Deprecated Dep|Diacritic Dia|Emoji|Emoji_Modifier EMod|\
        Emoji_Modifier_Base EBase|Emoji_Presentation EPres|Extender Ext|Grapheme_Base Gr_Base|Grapheme_Extend Gr_Ext|\
        Hex_Digit Hex|IDS_Binary_Operator IDSB|IDS_Trinary_Operator IDST|ID_Continue IDC|ID_Start IDS|\
        Ideographic Ideo|Join_Control Join_C|Logical_Order_Exception LOE|Lowercase Lower|Math|\
        Noncharacter_Code_Point NChar|Pattern_Syntax Pat_Syn|Pattern_White_Space Pat_WS|Quotation_Mark QMark|Radical|\
        Sentence_Terminal STerm|Soft_Dotted SD|Unified_Ideograph UIdeo|Uppercase Upper|Variation_Selector VS|\
        White_Space space|XID_Continue XIDC|XID_Start XIDS
        """

    private static let numbers: [Substring: Int] = {
        var numbers: [Substring: Int] = [:]
        for (number, entry) in names.description.split(separator: "|").enumerated() {
            for name in entry.split(separator: " ") { numbers[name] = number }
        }
        return numbers
    }()

    private static func has(_ property: Int, _ properties: Unicode.Scalar.Properties) -> Bool {
        switch property {
        case 0: properties.isASCIIHexDigit
        case 1: properties.isAlphabetic
        case 2: properties.isBidiControl
        case 3: properties.isBidiMirrored
        case 4: properties.isCaseIgnorable
        case 5: properties.isCased
        case 6: properties.changesWhenCaseFolded
        case 7: properties.changesWhenCaseMapped
        case 8: properties.changesWhenLowercased
        case 9: properties.changesWhenNFKCCaseFolded
        case 10: properties.changesWhenTitlecased
        case 11: properties.changesWhenUppercased
        case 12: properties.isDash
        case 13: properties.isDefaultIgnorableCodePoint
        case 14: properties.isDeprecated
        case 15: properties.isDiacritic
        case 16: properties.isEmoji
        case 17: properties.isEmojiModifier
        case 18: properties.isEmojiModifierBase
        case 19: properties.isEmojiPresentation
        case 20: properties.isExtender
        case 21: properties.isGraphemeBase
        case 22: properties.isGraphemeExtend
        case 23: properties.isHexDigit
        case 24: properties.isIDSBinaryOperator
        case 25: properties.isIDSTrinaryOperator
        case 26: properties.isIDContinue
        case 27: properties.isIDStart
        case 28: properties.isIdeographic
        case 29: properties.isJoinControl
        case 30: properties.isLogicalOrderException
        case 31: properties.isLowercase
        case 32: properties.isMath
        case 33: properties.isNoncharacterCodePoint
        case 34: properties.isPatternSyntax
        case 35: properties.isPatternWhitespace
        case 36: properties.isQuotationMark
        case 37: properties.isRadical
        case 38: properties.isSentenceTerminal
        case 39: properties.isSoftDotted
        case 40: properties.isUnifiedIdeograph
        case 41: properties.isUppercase
        case 42: properties.isVariationSelector
        case 43: properties.isWhitespace
        case 44: properties.isXIDContinue
        case 45: properties.isXIDStart
        default: false
        }
    }
}
