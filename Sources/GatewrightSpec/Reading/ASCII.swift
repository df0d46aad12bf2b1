extension UInt8 {
    /// Whether the byte is a digit of ASCII.
    package var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// Whether the byte is a letter or a digit of ASCII.
    package var isASCIIAlphanumeric: Bool {
        let lowercase = self | 0x20
        return isASCIIDigit || lowercase >= UInt8(ascii: "a") && lowercase <= UInt8(ascii: "z")
    }
}
