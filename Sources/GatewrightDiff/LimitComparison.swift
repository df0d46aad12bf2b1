import GatewrightAPI

/// Compares limits, each said with both values.
extension TypeComparison {
    mutating func compareLimits(_ old: Constraints, _ new: Constraints, at place: String) {
        guard old != new else { return }
        compareLower(old.minLength, new.minLength, "minLength", at: place)
        compareUpper(old.maxLength, new.maxLength, "maxLength", at: place)
        compareLower(old.minItems, new.minItems, "minItems", at: place)
        compareUpper(old.maxItems, new.maxItems, "maxItems", at: place)
        compareLower(old.minProperties, new.minProperties, "minProperties", at: place)
        compareUpper(old.maxProperties, new.maxProperties, "maxProperties", at: place)
        compareLower(old.minimum, new.minimum, "minimum", at: place)
        compareLower(old.exclusiveMinimum, new.exclusiveMinimum, "exclusiveMinimum", at: place)
        compareUpper(old.maximum, new.maximum, "maximum", at: place)
        compareUpper(old.exclusiveMaximum, new.exclusiveMaximum, "exclusiveMaximum", at: place)
        compareRule(old.pattern?.source, new.pattern?.source, "pattern", at: place)
        compareRule(old.format, new.format, "format", at: place)
        compareRule(old.multipleOf?.shown, new.multipleOf?.shown, "multipleOf", at: place)
        if old.uniqueItems != new.uniqueItems {
            add(
                new.uniqueItems ? .narrower : .wider, "limit-changed",
                "\(place) \(new.uniqueItems ? "may no longer" : "may") have equal elements", reading: .risky)
        }
        if old.assertions != new.assertions {
            add(.different, "rules-changed", "\(place) has to meet other rules", reading: .risky)
        }
    }

    private mutating func compareLower<Limit: Bound>(
        _ old: Limit?, _ new: Limit?, _ keyword: String, at place: String
    ) {
        report(old, new, keyword, isNarrower: (new?.amount ?? -.infinity) > (old?.amount ?? -.infinity), at: place)
    }

    private mutating func compareUpper<Limit: Bound>(
        _ old: Limit?, _ new: Limit?, _ keyword: String, at place: String
    ) {
        report(old, new, keyword, isNarrower: (new?.amount ?? .infinity) < (old?.amount ?? .infinity), at: place)
    }

    private mutating func report<Limit: Bound>(
        _ old: Limit?, _ new: Limit?, _ keyword: String, isNarrower: Bool, at place: String
    ) {
        guard old?.amount != new?.amount else { return }
        add(
            isNarrower ? .narrower : .wider, "limit-changed",
            "\(keyword) of \(place) is \(new?.shown ?? "gone")\(old.map { ", was \($0.shown)" } ?? "")", reading: .risky
        )
    }

    private mutating func compareRule(_ old: String?, _ new: String?, _ keyword: String, at place: String) {
        guard old != new else { return }
        add(
            old == nil ? .narrower : new == nil ? .wider : .different, "limit-changed",
            "\(keyword) of \(place) is \(new.map { "`\($0)`" } ?? "gone")\(old.map { ", was `\($0)`" } ?? "")",
            reading: .risky)
    }
}

/// A limit with an amount.
private protocol Bound {
    var amount: Double { get }
    var shown: String { get }
}

extension Int: Bound {
    fileprivate var amount: Double { Double(self) }
    fileprivate var shown: String { String(self) }
}

extension Constraints.Number: Bound {
    fileprivate var amount: Double { double }

    fileprivate var shown: String {
        switch self {
        case .integer(let value): String(value)
        case .decimal(let value): String(value)
        }
    }
}
