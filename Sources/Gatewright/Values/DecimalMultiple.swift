/// Multiples in decimal, decided on the digits as they are written: 19.99 is one of 0.01, though neither is exact in
/// binary.
enum DecimalMultiple {
    /// Whether a number, in the syntax of JSON, is a multiple of another.
    ///
    /// - Parameter factor: not zero. Its shortest decimal text counts.
    static func check(_ text: some Collection<UInt8>, of factor: Double) -> Bool {
        let value = Digits(text)
        guard !value.digits.isEmpty else { return true }
        let divisor = Digits(factor.magnitude.description.utf8)
        // At most 17 digits, so that a remainder times ten fits.
        let modulus = divisor.digits.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1) }
        let exponent = value.exponent - divisor.exponent
        // The last digit is no zero, so nothing that ends in one divides it.
        guard exponent >= 0, modulus > 0 else { return false }
        let remainder = value.digits.reduce(UInt64(0)) { ($0 &* 10 &+ UInt64($1)) % modulus }
        return product(remainder, power(of: exponent, modulo: modulus), modulo: modulus) == 0
    }

    /// The power of ten with an exponent.
    private static func power(of exponent: Int, modulo modulus: UInt64) -> UInt64 {
        var result = 1 % modulus
        var base = 10 % modulus
        var rest = exponent
        while rest > 0 {
            if rest & 1 == 1 { result = product(result, base, modulo: modulus) }
            base = product(base, base, modulo: modulus)
            rest >>= 1
        }
        return result
    }

    private static func product(_ left: UInt64, _ right: UInt64, modulo modulus: UInt64) -> UInt64 {
        modulus.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
    }

    /// An integer without zeros at its end, times a power of ten.
    private struct Digits {
        /// From 0 to 9. Empty for zero.
        var digits: [UInt8] = []
        var exponent = 0

        init(_ text: some Collection<UInt8>) {
            var isFraction = false
            var isExponent = false
            var power = 0
            var isNegative = false
            for byte in text {
                switch byte {
                case UInt8(ascii: "."): isFraction = true
                case UInt8(ascii: "e"), UInt8(ascii: "E"): isExponent = true
                case UInt8(ascii: "-"): isNegative = isExponent
                case UInt8(ascii: "+"): break
                default:
                    let digit = byte &- UInt8(ascii: "0")
                    if isExponent {
                        // Beyond any number that a Double comes near.
                        power = min(power * 10 + Int(digit), 1_000_000)
                    } else {
                        if isFraction { exponent -= 1 }
                        if !digits.isEmpty || digit > 0 { digits.append(digit) }
                    }
                }
            }
            exponent += isNegative ? -power : power
            while digits.last == 0 {
                digits.removeLast()
                exponent += 1
            }
        }
    }
}
