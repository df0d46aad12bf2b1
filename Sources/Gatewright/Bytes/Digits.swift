/// The value of a hexadecimal digit of either case, or 255 when it is none.
@inline(__always)
package func hexadecimalValue(_ digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit &- (UInt8(ascii: "a") - 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit &- (UInt8(ascii: "A") - 10)
    default: 255
    }
}

/// The hexadecimal digit of a value below 16.
@inline(__always)
func hexadecimalDigit(_ value: UInt8, upperCase: Bool = false) -> UInt8 {
    if value < 10 { return value &+ UInt8(ascii: "0") }
    return value &+ (UInt8(ascii: upperCase ? "A" : "a") - 10)
}

extension Span<UInt8> {
    /// The number that two decimal digits make, or one above 9999 when they are not both digits.
    @inline(__always)
    func twoDigits(at index: Int) -> Int {
        let tens = self[index] &- UInt8(ascii: "0")
        let ones = self[index + 1] &- UInt8(ascii: "0")
        return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : 10_000
    }
}

/// Whether a text is a number in the syntax of JSON, leading zeros allowed.
func isDecimal(_ text: Span<UInt8>) -> Bool {
    var index = 0
    func digits() -> Bool {
        let first = index
        while index < text.count, text[index].isDigit { index += 1 }
        return index > first
    }
    if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
    guard digits() else { return false }
    if index < text.count, text[index] == UInt8(ascii: ".") {
        index += 1
        guard digits() else { return false }
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
        index += 1
        if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
        guard digits() else { return false }
    }
    return index == text.count
}

/// Characters of ASCII.
extension UInt8 {
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    var isHexadecimal: Bool { hexadecimalValue(self) < 16 }
}
