import GatewrightAPI

/// What limits on numbers come to on a type of integers: `minimum: 0.5` is `minimum: 1`, and what every value of the
/// type meets is left out.
struct IntegerLimits {
    /// The values of the type and of its format.
    private let values: ClosedRange<Int>
    /// What the format allows, where the type allows more.
    private let formatted: ClosedRange<Int>?
    private(set) var result = Constraints()
    /// Keywords that no value of the type meets, or that its integers cannot say.
    private(set) var others: [String] = []

    /// Nil for a type that is none of integers.
    init?(_ schema: Schema, on type: TypeReference) {
        switch type {
        case .integer, .int64: values = .min ... .max
        case .int32: values = Int(Int32.min)...Int(Int32.max)
        default: return nil
        }
        formatted = Self.formats[schema.format ?? ""]
        let node = schema.node
        for member in node.members {
            switch member.key {
            case "minimum", "exclusiveMinimum": bound(member, in: node, isLower: true)
            case "maximum", "exclusiveMaximum": bound(member, in: node, isLower: false)
            case "multipleOf": multiple(member)
            default: break
            }
        }
        guard let formatted, type == .integer else { return }
        if formatted.lowerBound > result.lowerBound ?? .min {
            result.minimum = .integer(formatted.lowerBound)
            result.exclusiveMinimum = nil
        }
        if formatted.upperBound < result.upperBound ?? .max {
            result.maximum = .integer(formatted.upperBound)
            result.exclusiveMaximum = nil
        }
    }

    /// The formats of the OpenAPI format registry that are narrower than `Int`. `int32` has a type of its own.
    private static let formats: [String: ClosedRange<Int>] = [
        "int8": -128...127, "int16": -32_768...32_767, "uint8": 0...255, "uint16": 0...65_535,
        "uint32": 0...4_294_967_295, "uint64": 0 ... .max,
    ]

    private mutating func bound(_ member: Node.Member, in node: Node, isLower: Bool) {
        // In 3.0 and before, `exclusiveMinimum: true` says how `minimum` is meant. Anything else has been reported.
        guard let limit = member.value.number else { return }
        let flag = node[isLower ? "exclusiveMinimum" : "exclusiveMaximum"]?.boolean
        let isExclusive = member.key.hasPrefix("exclusive") || flag == true
        guard let whole = member.value.integer else {
            let rounded = limit.rounded(isLower ? .up : .down)
            if let integer = Int(exactly: rounded), values.contains(integer) {
                set(integer, isExclusive: isExclusive && rounded == limit, isLower: isLower)
            } else if isLower == (limit > 0) {
                others.append(member.key)
            }
            return
        }
        if values.contains(whole) {
            set(whole, isExclusive: isExclusive, isLower: isLower)
        } else if isLower == (whole > 0) {
            others.append(member.key)
        }
    }

    /// Sets a bound, if it is stricter than the one of its kind.
    private mutating func set(_ limit: Int, isExclusive: Bool, isLower: Bool) {
        let path: WritableKeyPath<Constraints, Constraints.Number?> =
            switch (isLower, isExclusive) {
            case (true, false): \.minimum
            case (true, true): \.exclusiveMinimum
            case (false, false): \.maximum
            case (false, true): \.exclusiveMaximum
            }
        guard case .integer(let known) = result[keyPath: path], isLower == (known > limit) else {
            result[keyPath: path] = .integer(limit)
            return
        }
    }

    /// An integer is a multiple of 1.5 if it is one of 3, and always one of 0.5.
    private mutating func multiple(_ member: Node.Member) {
        guard let factor = member.value.number, factor > 0 else { return }
        let whole = member.value.integer ?? Decimal(factor).flatMap(\.leastMultiple)
        guard let whole, values.contains(whole) else {
            others.append(member.key)
            return
        }
        if whole > 1 { result.multipleOf = .integer(whole) }
    }
}

/// A positive number as a fraction with a power of ten below, by its shortest decimal text.
private struct Decimal {
    var numerator: Int
    var denominator: Int

    /// Nil for one that has too many digits.
    init?(_ value: Double) {
        let parts = value.description.split(separator: "e")
        let digits = parts[0].split(separator: ".")
        let fraction = digits.count > 1 && digits[1] != "0" ? digits[1] : ""
        let exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - fraction.count
        guard let numerator = Int(digits[0] + fraction), (-18...0).contains(exponent) else { return nil }
        self.numerator = numerator
        denominator = (0 ..< -exponent).reduce(1) { product, _ in product * 10 }
    }

    /// The least integer of which all integers are multiples that are one of the number.
    var leastMultiple: Int {
        var (left, right) = (numerator, denominator)
        while right != 0 { (left, right) = (right, left % right) }
        return numerator / left
    }
}

extension Constraints {
    /// The least integer within the bounds, unless any is.
    fileprivate var lowerBound: Int? {
        let open = exclusiveMinimum?.integer.map { $0 == .max ? .max : $0 + 1 }
        return [minimum?.integer, open].compactMap(\.self).max()
    }

    /// The largest integer within the bounds, unless any is.
    fileprivate var upperBound: Int? {
        let open = exclusiveMaximum?.integer.map { $0 == .min ? .min : $0 - 1 }
        return [maximum?.integer, open].compactMap(\.self).min()
    }

    /// Whether no value is within the limits.
    func excludesEverything(on type: TypeReference) -> Bool {
        func cross(_ least: Int?, _ most: Int?) -> Bool { least.flatMap { least in most.map { least > $0 } } ?? false }
        if cross(minLength, maxLength) || cross(minItems, maxItems) || cross(minProperties, maxProperties) {
            return true
        }
        switch type {
        case .integer, .int32, .int64: return cross(lowerBound, upperBound)
        default:
            let least = [minimum, exclusiveMinimum].compactMap { $0?.double }.max()
            let most = [maximum, exclusiveMaximum].compactMap { $0?.double }.min()
            guard let least, let most else { return false }
            let isOpen = exclusiveMinimum?.double == least || exclusiveMaximum?.double == most
            return isOpen ? least >= most : least > most
        }
    }
}

extension Schema {
    /// Keywords that limit numbers from one side.
    static let bounds: Set<String> = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
}

extension TypeReference {
    var isInteger: Bool {
        switch self {
        case .integer, .int32, .int64: true
        default: false
        }
    }
}

extension Constraints.Number {
    fileprivate var integer: Int? {
        if case .integer(let value) = self { value } else { nil }
    }
}

extension Diagnostic.Message {
    static var unmeetableLimits: Self {
        .init(
            .warning, "unmeetable-limits", "no value is valid against this schema",
            why: "every value is refused", fix: "make its limits leave room for one")
    }

    static func unreadLimit(_ keyword: String, wanted: String) -> Self {
        .init(
            .warning, "unread-limit", "`\(keyword)` is \(wanted)", why: "the limit is left out, so nothing checks it",
            fix: "write \(wanted), without quotes")
    }

    static func deployedLimit(_ keyword: String) -> Self {
        .init(
            .warning, "unread-limit", "only a deployment knows this `\(keyword)`",
            why: "the limit is left out, so nothing checks it")
    }

    static func idleKeyword(_ keyword: String, type: String) -> Self {
        .init(
            .note, "idle-keyword", "`\(keyword)` says nothing about a value of type '\(type)'",
            why: "JSON Schema applies it to values of another type only, so every value meets it")
    }
}
