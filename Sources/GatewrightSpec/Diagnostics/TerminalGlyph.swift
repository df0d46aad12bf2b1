import GatewrightAPI

/// What to print for a Unicode scalar of a document, and how wide it is.
package struct TerminalGlyph {
    var text: String
    /// In columns of a terminal.
    var width: Int

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20..<0x7F:
            self.init(String(scalar), 1)
        case 0x09:
            self.init("    ", 4)
        case 0..<0x20:
            // Unicode's pictures of the control characters stand in their order.
            self.init(Unicode.Scalar(0x2400 + scalar.value).map(String.init) ?? "?", 1)
        case 0x7F:
            self.init("\u{2421}", 1)
        default:
            if !scalar.isShown {
                let code = "<U+\(Self.hexadecimal(scalar.value))>"
                self.init(code, code.utf8.count)
            } else {
                self.init(String(scalar), Self.width(scalar))
            }
        }
    }

    /// A text of a document on one line and unable to steer a terminal.
    package static func text(of text: String) -> String {
        text.unicodeScalars.map { Self($0).text }.joined()
    }

    private init(_ text: String, _ width: Int) {
        self.text = text
        self.width = width
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        // Joiners and variation selectors, which draw nothing of their own.
        case 0x200C...0x200D, 0xFE00...0xFE0F: return 0
        // East Asian wide and full-width blocks, and emoji.
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: return 1
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
