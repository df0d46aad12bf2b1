import GatewrightAPI

extension Constraints {
    /// The first keyword that does not hold.
    func limit(brokenBy value: InitialValue) -> String? {
        switch value {
        case .string(let text):
            let count = text.unicodeScalars.count
            if let minLength, count < minLength { return "minLength" }
            if let maxLength, count > maxLength { return "maxLength" }
        case .array(let elements):
            if let minItems, elements.count < minItems { return "minItems" }
            if let maxItems, elements.count > maxItems { return "maxItems" }
            if uniqueItems, Set(elements).count < elements.count { return "uniqueItems" }
        case .emptyDictionary:
            if let minProperties, minProperties > 0 { return "minProperties" }
        case .integer(let value): return limit(brokenBy: Double(value))
        case .number(let value): return limit(brokenBy: value)
        default: break
        }
        return nil
    }

    private func limit(brokenBy value: Double) -> String? {
        if let minimum, value < minimum.value { return "minimum" }
        if let exclusiveMinimum, value <= exclusiveMinimum.value { return "exclusiveMinimum" }
        if let maximum, value > maximum.value { return "maximum" }
        if let exclusiveMaximum, value >= exclusiveMaximum.value { return "exclusiveMaximum" }
        return nil
    }
}

extension Constraints.Number {
    fileprivate var value: Double {
        switch self {
        case .integer(let value): Double(value)
        case .decimal(let value): value
        }
    }
}
