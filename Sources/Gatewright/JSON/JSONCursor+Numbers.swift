extension JSONCursor {
    /// Reads an integer. `1.0` and `1e3` are integers too, as in JSON Schema.
    @inline(never) public mutating func int64() -> Int64 {
        let begin = position
        let isNegative = source[begin] == UInt8(ascii: "-")
        let first = isNegative ? begin &+ 1 : begin
        var end = first
        var value: UInt64 = 0
        var overflows = false
        while true {
            let digit = source[end] &- UInt8(ascii: "0")
            if digit > 9 { break }
            if _slowPath(end &- first >= 18) {
                let (product, overflow) = value.multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
                overflows = overflows || overflow || carry
                value = sum
            } else {
                value = value &* 10 &+ UInt64(digit)
            }
            end &+= 1
        }
        let count = end &- first
        if count == 0 {
            isNegative ? fail(.syntax, at: begin) : failExpected(.integer)
            return 0
        }
        if count > 1, source[first] == UInt8(ascii: "0") {
            fail(.syntax)
            return 0
        }
        let next = source[end]
        if _slowPath(next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e")) {
            return decimalInteger(at: begin, isNegative: isNegative, whole: count)
        }
        position = end
        guard !overflows, value <= (isNegative ? 1 << 63 : 1 << 63 - 1) else {
            reject(outOf: "int64", at: begin)
            return 0
        }
        return Int64(truncatingIfNeeded: isNegative ? 0 &- value : value)
    }

    /// A number with a fraction or an exponent, where an integer is wanted. Its digits are moved to where they stand,
    /// as a `Double` does not tell integers beyond 2^53 apart.
    @inline(never) private mutating func decimalInteger(at begin: Int, isNegative: Bool, whole: Int) -> Int64 {
        skipNumber()
        if fault != nil { return 0 }
        let first = isNegative ? begin &+ 1 : begin
        var end = first
        // How many digits there are before the point, once the exponent has moved it.
        var count = whole
        while end < position, source[end] | 0x20 != UInt8(ascii: "e") { end &+= 1 }
        if end < position {
            var behind = end
            count &+= power(from: &behind) ?? 0
        }
        var value: UInt64 = 0
        var overflows = false
        for index in first..<end where source[index] != UInt8(ascii: ".") {
            let digit = source[index] &- UInt8(ascii: "0")
            if count > 0 {
                overflows = append(digit, to: &value) || overflows
                count &-= 1
            } else if digit != 0 {
                reject(Violation(.type, "integer"), .expected(.integer), at: begin)
                return 0
            }
        }
        while count > 0, value != 0, !overflows {
            overflows = append(0, to: &value)
            count &-= 1
        }
        guard !overflows, value <= (isNegative ? 1 << 63 : 1 << 63 - 1) else {
            reject(outOf: "int64", at: begin)
            return 0
        }
        return Int64(truncatingIfNeeded: isNegative ? 0 &- value : value)
    }

    /// Whether there is no room for the digit.
    private func append(_ digit: UInt8, to value: inout UInt64) -> Bool {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
        value = sum
        return overflow || carry
    }

    /// Reads an integer.
    public mutating func int() -> Int {
        let begin = position
        guard let value = Int(exactly: int64()) else {
            reject(outOf: "int32", at: begin)
            return 0
        }
        return value
    }

    /// Reads an integer from -2^31 to 2^31 - 1.
    public mutating func int32() -> Int32 {
        let begin = position
        guard let value = Int32(exactly: int64()) else {
            reject(outOf: "int32", at: begin)
            return 0
        }
        return value
    }

    /// Reads a number. One that no finite `Double` comes near is refused.
    @inline(never) public mutating func double() -> Double {
        let begin = position
        let isNegative = source[begin] == UInt8(ascii: "-")
        var end = isNegative ? begin &+ 1 : begin
        var mantissa: UInt64 = 0
        let whole = digits(from: &end, into: &mantissa)
        if whole == 0 {
            isNegative ? fail(.syntax, at: begin) : failExpected(.number)
            return 0
        }
        if whole > 1, source[end &- whole] == UInt8(ascii: "0") {
            fail(.syntax)
            return 0
        }
        var count = whole
        var exponent = 0
        if source[end] == UInt8(ascii: ".") {
            end &+= 1
            let fraction = digits(from: &end, into: &mantissa)
            if fraction == 0 {
                fail(.syntax)
                return 0
            }
            exponent = -fraction
            count &+= fraction
        }
        if _slowPath(source[end] | 0x20 == UInt8(ascii: "e")) {
            guard let power = power(from: &end) else {
                fail(.syntax)
                return 0
            }
            exponent &+= power
        }
        position = end
        // Both factors are exact, so one rounding makes the nearest Double (Clinger's fast path).
        if _fastPath(count <= 19 && mantissa <= 1 << 53 && exponent >= -22 && exponent <= 22) {
            let value = Double(mantissa)
            let result = exponent < 0 ? value / powersOfTen[-exponent] : value * powersOfTen[exponent]
            return isNegative ? -result : result
        }
        guard let text = source.text(from: begin, count: end &- begin, isASCII: true), let value = Double(text),
            value.isFinite
        else {
            reject(outOf: "double", at: begin)
            return 0
        }
        return value
    }

    /// Notes a number that its format cannot hold.
    @inline(never) private mutating func reject(outOf format: String, at begin: Int) {
        reject(Violation(.format, .string(format)), .range, at: begin)
    }

    /// Takes in digits, and returns how many.
    @inline(__always) private func digits(from position: inout Int, into value: inout UInt64) -> Int {
        let first = position
        while true {
            let digit = source[position] &- UInt8(ascii: "0")
            if digit > 9 { return position &- first }
            value = value &* 10 &+ UInt64(digit)
            position &+= 1
        }
    }

    /// The power of ten behind `e`. Beyond a thousand million, which no body has digits for, it is not exact.
    private func power(from position: inout Int) -> Int? {
        position &+= 1
        let sign = source[position]
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { position &+= 1 }
        let first = position
        var value = 0
        while true {
            let digit = source[position] &- UInt8(ascii: "0")
            if digit > 9 { break }
            if value < 1_000_000_000 { value = value &* 10 &+ Int(digit) }
            position &+= 1
        }
        if position == first { return nil }
        return sign == UInt8(ascii: "-") ? -value : value
    }

    /// Reads a number. One beyond the largest `Float` is refused.
    public mutating func float() -> Float {
        let begin = position
        let wide = double()
        var value = Float(wide)
        // A Double halfway between two Floats may have been rounded to there: then the text decides, not a second
        // rounding. Below the normal numbers halves lie elsewhere, too.
        let isHalf = wide.bitPattern & 0x1FFF_FFFF == 0x1000_0000
        if _slowPath(isHalf || wide.magnitude < 0x1p-126), fault == nil,
            let text = source.text(from: begin, count: position &- begin, isASCII: true), let nearest = Float(text)
        {
            value = nearest
        }
        guard value.isFinite else {
            reject(outOf: "float", at: begin)
            return 0
        }
        return value
    }

    /// A number that nobody reads may be of any size.
    mutating func skipNumber() {
        var end = source[position] == UInt8(ascii: "-") ? position &+ 1 : position
        var ignored: UInt64 = 0
        let whole = digits(from: &end, into: &ignored)
        guard whole == 1 || (whole > 1 && source[end &- whole] != UInt8(ascii: "0")) else { return fail(.syntax) }
        if source[end] == UInt8(ascii: ".") {
            end &+= 1
            if digits(from: &end, into: &ignored) == 0 { return fail(.syntax) }
        }
        if source[end] | 0x20 == UInt8(ascii: "e"), power(from: &end) == nil { return fail(.syntax) }
        position = end
    }
}

private let powersOfTen: InlineArray<23, Double> = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]
