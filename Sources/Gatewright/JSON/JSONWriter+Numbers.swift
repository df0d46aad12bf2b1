extension JSONWriter {
    /// Writes an integer.
    public mutating func int(_ value: Int) { int64(Int64(value)) }

    /// Writes an integer.
    public mutating func int32(_ value: Int32) { int64(Int64(value)) }

    /// Writes an integer.
    @inline(never) public mutating func int64(_ value: Int64) {
        var rest = value.magnitude
        if value >= 0, rest < 10 { return bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest)) }
        var digits: InlineArray<20, UInt8> = .init(repeating: 0)
        var first = 20
        repeat {
            first &-= 1
            digits[first] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest != 0
        bytes.append(addingCapacity: 20) { output in
            if value < 0 { output.append(UInt8(ascii: "-")) }
            while first < 20 {
                output.append(digits[first])
                first &+= 1
            }
        }
    }

    /// Writes the shortest text that is read back as the same number. Infinities and NaN, which JSON has no text for,
    /// are written as `null`, as JavaScript does.
    @inline(never) public mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        let magnitude = value.magnitude
        if magnitude < 1e9 {
            let whole = Int64(magnitude)
            if Double(whole) == magnitude {
                if value.sign == .minus { bytes.append(UInt8(ascii: "-")) }
                return int64(whole)
            }
            // Amounts of money: two decimals, found exact by dividing again.
            let hundredths = (magnitude * 100).rounded()
            if hundredths / 100 == magnitude {
                let count = Int64(hundredths)
                if value.sign == .minus { bytes.append(UInt8(ascii: "-")) }
                int64(count / 100)
                let cents = UInt8(truncatingIfNeeded: count % 100)
                bytes.append(UInt8(ascii: "."))
                bytes.append(UInt8(ascii: "0") &+ cents / 10)
                if cents % 10 != 0 { bytes.append(UInt8(ascii: "0") &+ cents % 10) }
                return
            }
        }
        bytes.append(contentsOf: value.description.utf8)
    }

    /// Writes the shortest text that is read back as the same number, or `null` for infinities and NaN.
    public mutating func float(_ value: Float) {
        guard value.isFinite else { return null() }
        if let whole = Int32(exactly: value), value.sign == .plus || whole != 0 { return int32(whole) }
        bytes.append(contentsOf: value.description.utf8)
    }
}
