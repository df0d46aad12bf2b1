/// Base64 with the alphabet of RFC 4648 §4.
package enum Base64 {
    /// The bytes that a text stands for, or nil when it is not base64.
    ///
    /// Characters outside the alphabet, white space too, are refused. The padding may be left out; where it is there,
    /// it must be complete. The unused bits of the last character are not looked at, as most decoders do.
    package static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let characters = text.span
        let count = characters.count - paddingCount(of: characters)
        let tail = count & 3
        guard tail != 1 else { return nil }

        var bytes = [UInt8](repeating: 0, count: count / 4 * 3 + (tail == 0 ? 0 : tail - 1))
        let values = values.span
        var output = bytes.mutableSpan
        // No bit above the sixth is set unless a character is not of the alphabet: one look at the end is enough.
        var seen: UInt32 = 0
        func value(_ index: Int) -> UInt32 {
            let value = values[Int(characters[index])]
            seen |= value
            return value
        }
        var index = 0
        var place = 0
        while index < count - tail {
            let group = value(index) << 18 | value(index + 1) << 12 | value(index + 2) << 6 | value(index + 3)
            output[place] = UInt8(truncatingIfNeeded: group >> 16)
            output[place + 1] = UInt8(truncatingIfNeeded: group >> 8)
            output[place + 2] = UInt8(truncatingIfNeeded: group)
            index += 4
            place += 3
        }
        if tail > 1 {
            let group = value(index) << 18 | value(index + 1) << 12
            output[place] = UInt8(truncatingIfNeeded: group >> 16)
            if tail == 3 {
                output[place + 1] = UInt8(truncatingIfNeeded: (group | value(index + 2) << 6) >> 8)
            }
        }
        return seen < 64 ? bytes : nil
    }

    /// Appends the base64 text of bytes, with padding.
    package static func encode(_ bytes: [UInt8], into text: inout [UInt8]) {
        let place = text.count
        text.append(contentsOf: repeatElement(padding, count: textCount(bytes)))
        var output = text.mutableSpan
        encode(bytes.span, into: &output, at: place)
    }

    /// Appends the base64 text of bytes, with padding.
    static func encode(_ bytes: [UInt8], into text: inout ByteBuffer) {
        let place = text.count
        text.append(repeating: padding, count: textCount(bytes)) { encode(bytes.span, into: &$0, at: place) }
    }

    private static func textCount(_ bytes: [UInt8]) -> Int { (bytes.count + 2) / 3 * 4 }

    /// Writes over as much padding as there are characters.
    private static func encode(_ input: Span<UInt8>, into output: inout MutableSpan<UInt8>, at start: Int) {
        var place = start
        let alphabet = alphabet.span
        func character(_ group: UInt32) -> UInt8 {
            alphabet[Int(group & 63)]
        }
        let tail = input.count % 3
        var index = 0
        while index < input.count - tail {
            let group = UInt32(input[index]) << 16 | UInt32(input[index + 1]) << 8 | UInt32(input[index + 2])
            output[place] = character(group >> 18)
            output[place + 1] = character(group >> 12)
            output[place + 2] = character(group >> 6)
            output[place + 3] = character(group)
            index += 3
            place += 4
        }
        guard tail > 0 else { return }
        let group = UInt32(input[index]) << 16 | (tail == 2 ? UInt32(input[index + 1]) << 8 : 0)
        output[place] = character(group >> 18)
        output[place + 1] = character(group >> 12)
        if tail == 2 { output[place + 2] = character(group >> 6) }
    }

    /// How many `=` complete the last group of four characters.
    private static func paddingCount(of text: Span<UInt8>) -> Int {
        let count = text.count
        guard count > 0, count & 3 == 0, text[count - 1] == padding else { return 0 }
        return text[count - 2] == padding ? 2 : 1
    }

    private static let padding = UInt8(ascii: "=")

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The value of every character of the alphabet; of every other byte a number with a higher bit.
    private static let values: [UInt32] = {
        var values = [UInt32](repeating: 1 << 8, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt32(value) }
        return values
    }()
}
