/// The limits that JSON Schema sets on values (validation §6), each with the words for a value outside.
enum Limits {
    /// Lengths count Unicode scalars, as JSON Schema does.
    static func length(of text: String, _ minimum: Int, _ maximum: Int) -> String? {
        // A scalar takes one to four bytes, so the bytes decide in most cases.
        let bytes = text.utf8.count
        if bytes <= maximum, bytes / 4 >= minimum { return nil }
        let count = text.unicodeScalars.count
        if count < minimum { return "must have at least \(minimum) \(minimum == 1 ? "character" : "characters")" }
        if count > maximum { return "must have at most \(maximum) \(maximum == 1 ? "character" : "characters")" }
        return nil
    }

    static func count(_ count: Int, _ minimum: Int, _ maximum: Int, _ one: String, _ many: String) -> String? {
        if count < minimum { return "must have at least \(minimum) \(minimum == 1 ? one : many)" }
        if count > maximum { return "must have at most \(maximum) \(maximum == 1 ? one : many)" }
        return nil
    }

    static func range<Value: Comparable>(
        of value: Value, minimum: Value?, exclusiveMinimum: Value?, maximum: Value?, exclusiveMaximum: Value?
    ) -> String? {
        if let minimum, value < minimum { return "must be at least \(minimum)" }
        if let exclusiveMinimum, value <= exclusiveMinimum { return "must be greater than \(exclusiveMinimum)" }
        if let maximum, value > maximum { return "must be at most \(maximum)" }
        if let exclusiveMaximum, value >= exclusiveMaximum { return "must be less than \(exclusiveMaximum)" }
        return nil
    }

    static func multiple<Value: FixedWidthInteger>(_ value: Value, of factor: Value?) -> String? {
        // -1 divides everything, but the remainder of the least integer by it overflows.
        guard let factor, factor != 0, factor != -1, value % factor != 0 else { return nil }
        return "must be a multiple of \(factor)"
    }

    /// Whether a number is a multiple in decimal: 19.99 is one of 0.01, though neither is exact in binary.
    static func multiple(_ value: Double, of factor: Double?) -> String? {
        guard let factor, factor != 0 else { return nil }
        let quotient = value / factor
        // Both texts are right to about 16 digits, so the quotient is to about 15.
        let tolerance = max(1, quotient.magnitude) * 1e-15 * 4
        if (quotient - quotient.rounded()).magnitude <= tolerance { return nil }
        return "must be a multiple of \(factor)"
    }
}
