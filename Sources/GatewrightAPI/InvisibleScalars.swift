extension Unicode.Scalar {
    /// Whether it ends a line, is not seen, or changes the order in which others are seen, which could make a line look
    /// like another one (CVE-2021-42574). Readers must see what a compiler or a terminal sees, so none of them is
    /// printed as it is.
    package var isInvisible: Bool {
        guard value >= 0x7F else { return value < 0x20 }
        switch value {
        case 0x7F...0x9F,  // delete, the C1 controls with next line (0x85)
            0xAD,  // soft hyphen
            0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,  // zero width, joiners, bidirectional
            0x2028, 0x2029,  // line and paragraph separator
            0xFEFF, 0xFFF9...0xFFFB,  // byte order mark, interlinear annotation
            0xE0000...0xE0FFF:  // tags
            return true
        default:
            return false
        }
    }

    /// Whether a text for people may have it: it is seen, or joins or keeps apart what stands beside it, as in words and
    /// emoji.
    package var isShown: Bool { !isInvisible || self == "\u{200C}" || self == "\u{200D}" }
}
