extension JSONWriter {
    /// Writes an integer.
    public mutating func int(_ value: Int) { int64(Int64(value)) }

    /// Writes an integer.
    public mutating func int32(_ value: Int32) { int64(Int64(value)) }

    /// Writes an integer.
    @inline(never) public mutating func int64(_ value: Int64) {
        // 20 digits at most, written by whole words.
        buffer.makeRoom(32)
        if value < 0 { unsafe buffer.put(UInt8(ascii: "-")) }
        let (high, low) = value.magnitude.quotientAndRemainder(dividingBy: 100_000_000)
        if high == 0 { return unsafe buffer.put(digits: low) }
        let (highest, middle) = high.quotientAndRemainder(dividingBy: 100_000_000)
        if highest == 0 {
            unsafe buffer.put(digits: middle)
        } else {
            unsafe buffer.put(digits: highest)
            unsafe buffer.put(digits: middle, leadingZeros: true)
        }
        unsafe buffer.put(digits: low, leadingZeros: true)
    }

    /// Writes the shortest text that is read back as the same number. Infinities and NaN, which JSON has no text for,
    /// are written as `null`, as JavaScript does.
    @inline(never) public mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        let magnitude = value.magnitude
        if magnitude < 1e9 {
            let whole = Int64(magnitude)
            if Double(whole) == magnitude {
                if value.sign == .minus { buffer.append(UInt8(ascii: "-")) }
                return int64(whole)
            }
            // Amounts of money: two decimals, found exact by dividing again.
            let hundredths = (magnitude * 100).rounded()
            if hundredths / 100 == magnitude {
                let count = Int64(hundredths)
                if value.sign == .minus { buffer.append(UInt8(ascii: "-")) }
                int64(count / 100)
                let cents = UInt64(truncatingIfNeeded: count % 100)
                let (tenths, rest) = cents.quotientAndRemainder(dividingBy: 10)
                buffer.makeRoom(8)
                return unsafe buffer.put(0x30_302E + tenths &<< 8 + rest &<< 16, count: rest == 0 ? 2 : 3)
            }
        }
        raw(value.description.utf8Span.span)
    }

    /// Writes the shortest text that is read back as the same number, or `null` for infinities and NaN.
    public mutating func float(_ value: Float) {
        guard value.isFinite else { return null() }
        if let whole = Int32(exactly: value), value.sign == .plus || whole != 0 { return int32(whole) }
        raw(value.description.utf8Span.span)
    }
}

extension ByteBuffer {
    /// Writes the digits of a number below a hundred million: as many as it has, or eight. There is room for eight.
    @unsafe @inline(__always)
    fileprivate mutating func put(digits number: UInt64, leadingZeros: Bool = false) {
        var rest = number
        var word: UInt64 = 0
        var count = 0
        repeat {
            word = word &<< 8 | UInt64(UInt8(ascii: "0")) &+ rest % 10
            rest /= 10
            count &+= 1
        } while rest != 0 || leadingZeros && count < 8
        unsafe put(word, count: count)
    }
}
