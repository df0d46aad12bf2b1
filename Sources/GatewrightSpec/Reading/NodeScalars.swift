extension Node {
    /// Whether CloudFormation or Terraform puts something else in its place.
    package var isIntrinsic: Bool {
        members.count == 1 && (members[0].key.hasPrefix("Fn::") || members[0].key == "Ref")
    }

    /// The text of any scalar, quoted or not.
    package var string: String? {
        if case .scalar(let scalar) = value { scalar.text } else { nil }
    }

    /// `true` or `false` without quotes. `yes` and `on` are text, as in YAML 1.2 and JSON.
    package var boolean: Bool? {
        switch plain {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    /// A number without a fraction, `1.0` and `1e3` included, that fits in `Int`.
    package var integer: Int? {
        guard let digits = plain.flatMap(NumberText.init) else { return nil }
        if let radix = digits.radix { return Int(digits.text, radix: radix) }
        if let integer = Int(digits.text) { return integer }
        return Double(digits.text).flatMap(Int.init(exactly:))
    }

    /// A finite number without quotes.
    package var number: Double? {
        guard let digits = plain.flatMap(NumberText.init) else { return nil }
        if let radix = digits.radix { return Int(digits.text, radix: radix).map(Double.init) }
        return Double(digits.text).flatMap { $0.isFinite ? $0 : nil }
    }

    private var plain: String? {
        if case .scalar(let scalar) = value, scalar.isPlain { scalar.text } else { nil }
    }
}

/// The notation of a number in YAML 1.2's core schema, of which JSON's is a part.
private struct NumberText {
    /// What Swift's own conversions accept.
    package var text: String
    /// 16 and 8 for `0x1F` and `0o17`, which only whole numbers have.
    var radix: Int?

    /// Nil when it is no number. Swift also takes `nan`, `infinity` and `0x1p3` for numbers, so the characters decide.
    init?(_ text: String) {
        guard let first = text.utf8.first, text.utf8.count <= 400 else { return nil }
        guard
            first.isASCIIDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
        else { return nil }
        if text.hasPrefix("0x") || text.hasPrefix("0o") {
            self.text = String(text.dropFirst(2))
            guard let digit = self.text.utf8.first, digit != UInt8(ascii: "-"), digit != UInt8(ascii: "+") else {
                return nil
            }
            radix = text.hasPrefix("0x") ? 16 : 8
            return
        }
        guard text.utf8.contains(where: { $0.isASCIIDigit }),
            text.utf8.allSatisfy({ $0.isASCIIDigit || isPunctuation($0) })
        else {
            return nil
        }
        self.text = text
    }
}

private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
    default: false
    }
}
