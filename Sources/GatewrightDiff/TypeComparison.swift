import GatewrightAPI

/// Compares the values that two types stand for.
struct TypeComparison {
    /// Who writes the values: what makes them fewer breaks those who write, what makes them more those who read.
    enum Direction: Hashable, Sendable {
        case request
        case response
    }

    /// How the new values are to the old ones.
    enum Relation {
        case narrower
        case wider
        case different
    }

    let direction: Direction
    let types: (old: TypeIndex, new: TypeIndex)
    private(set) var changes: [Change] = []
    private var seen: Set<Pair> = []

    private struct Pair: Hashable {
        let old: [String]
        let new: [String]
    }

    init(direction: Direction, types: (old: TypeIndex, new: TypeIndex)) {
        self.direction = direction
        self.types = types
    }

    mutating func add(_ impact: Change.Impact, _ identifier: String, _ text: String) {
        changes.append(Change(.callers, impact, identifier, text))
    }

    /// - Parameter reading: What a wider type does to those who read it.
    mutating func add(
        _ relation: Relation, _ identifier: String, _ text: String, reading: Change.Impact = .breaking
    ) {
        let isHarmless = direction == .request ? relation == .wider : relation == .narrower
        add(isHarmless ? .compatible : direction == .request ? .breaking : reading, identifier, text)
    }

    /// Where a value is, for requests and answers alike.
    private func shown(_ place: String) -> String {
        place.hasPrefix("the ") ? place : "\(place) in \(direction == .request ? "requests" : "answers")"
    }

    mutating func compare(_ old: TypeReference, _ new: TypeReference, at place: String) {
        let (before, after) = (Parts(old), Parts(new))
        if before.isNullable != after.isNullable {
            add(
                after.isNullable ? .wider : .narrower, after.isNullable ? "null-allowed" : "null-refused",
                "\(shown(place)) \(after.isNullable ? "may be null now" : "may no longer be null")")
        }
        compareLimits(before.limits, after.limits, at: shown(place))
        switch (before.type, after.type) {
        case (.array(let old), .array(let new)): compare(old, new, at: place + "/*")
        case (.dictionary(let old), .dictionary(let new)): compare(old, new, at: place + "/*")
        case (.named(let old, _), .named(let new, _)): compareNamed(old, new, at: place)
        case (let old, let new) where old == new: break
        case (let old, let new):
            let relation: Relation =
                old.isContained(in: new) ? .wider : new.isContained(in: old) ? .narrower : .different
            add(relation, "type-changed", "\(shown(place)) is \(new.shown), not \(old.shown)")
        }
    }

    private mutating func compareNamed(_ old: [String], _ new: [String], at place: String) {
        guard seen.insert(Pair(old: old, new: new)).inserted, let before = types.old[old], let after = types.new[new]
        else { return }
        // A type with a name of its own is spoken of by that, as it may be used in many places.
        let place = new.count == 1 ? new[0] : place
        switch (before.kind, after.kind) {
        case (.structure(let old), .structure(let new)): compare(old, new, at: place)
        case (.enumeration(let old), .enumeration(let new)): compare(old, new, at: place)
        case (.union(let old), .union(let new)): compare(old, new, at: place)
        case (.union(let union), _) where union.has(new):
            add(.narrower, "alternative-removed", "\(shown(place)) is only \(TypeReference.shown(new)) now")
        case (_, .union(let union)) where union.has(old):
            add(
                .wider, "alternative-added", "\(shown(place)) may be more than \(TypeReference.shown(old))",
                reading: .risky)
        default:
            add(.different, "type-changed", "\(shown(place)) is \(after.kind.shown), not \(before.kind.shown)")
        }
    }

    private mutating func compare(_ old: Structure, _ new: Structure, at place: String) {
        guard old.isTuple == new.isTuple, old.isCollection == new.isCollection else {
            return add(.different, "type-changed", "\(shown(place)) is of another kind")
        }
        let isForbidden = if case .forbidden = new.additionalProperties { true } else { false }
        for property in old.properties where isCarried(property) {
            let member = "\(place)/\(property.wireName)"
            guard let after = new.properties.first(where: { $0.wireName == property.wireName && isCarried($0) }) else {
                let reads: Change.Impact = property.isRequired ? .breaking : .risky
                let impact: Change.Impact =
                    direction == .response ? reads : isForbidden ? .breaking : .compatible
                add(impact, "member-removed", "\(shown(member)) is gone")
                continue
            }
            if property.isRequired != after.isRequired {
                add(
                    after.isRequired ? .narrower : .wider, after.isRequired ? "member-required" : "member-optional",
                    "\(shown(member)) is \(after.isRequired ? "required" : "optional") now")
            }
            if property.isNullable != after.isNullable {
                add(
                    after.isNullable ? .wider : .narrower, after.isNullable ? "null-allowed" : "null-refused",
                    "\(shown(member)) \(after.isNullable ? "may be null now" : "may no longer be null")")
            }
            compare(property.type, after.type, at: member)
        }
        for property in new.properties where isCarried(property) {
            guard !old.properties.contains(where: { $0.wireName == property.wireName && isCarried($0) }) else {
                continue
            }
            let breaks = direction == .request && property.isRequired
            add(
                breaks ? .breaking : .compatible, breaks ? "required-member-added" : "member-added",
                "\(shown("\(place)/\(property.wireName)")) is new\(breaks ? " and required" : "")")
        }
        compareRest(old.additionalProperties, new.additionalProperties, at: place)
        if old.assertions != new.assertions {
            add(.different, "rules-changed", "\(shown(place)) has to meet other rules", reading: .risky)
        }
    }

    private func isCarried(_ property: Property) -> Bool {
        switch property.access {
        case .always: true
        case .request: direction == .request
        case .response: direction == .response
        }
    }

    private mutating func compareRest(
        _ old: Structure.AdditionalProperties, _ new: Structure.AdditionalProperties, at place: String
    ) {
        switch (old, new) {
        case (.forbidden, .forbidden), (.ignored, .ignored): break
        case (.kept(_, let old), .kept(_, let new)): compare(old, new, at: place + "/*")
        case (_, .forbidden): add(.narrower, "other-members-refused", "\(shown(place)) may have no other members now")
        case (.forbidden, _):
            add(.wider, "other-members-allowed", "\(shown(place)) may have other members now", reading: .risky)
        case (.ignored, .kept(_, .json)), (.kept(_, .json), .ignored): break
        case (.ignored, .kept):
            add(.narrower, "other-members-typed", "other members of \(shown(place)) have a type now")
        case (.kept, .ignored):
            add(.wider, "other-members-untyped", "other members of \(shown(place)) have no type now", reading: .risky)
        }
    }

    private mutating func compare(_ old: Enumeration, _ new: Enumeration, at place: String) {
        for value in old.cases where !new.cases.contains(where: { $0.rawValue == value.rawValue }) {
            add(
                new.isExtensible ? .compatible : direction == .request ? .breaking : .compatible, "value-removed",
                "\(shown(place)) is no longer \(value.rawValue.literal.json)")
        }
        for value in new.cases where !old.cases.contains(where: { $0.rawValue == value.rawValue }) {
            add(
                old.isExtensible || direction == .request ? .compatible : .risky, "value-added",
                "\(shown(place)) may be \(value.rawValue.literal.json)")
        }
        if old.isExtensible != new.isExtensible {
            add(
                new.isExtensible ? .wider : .narrower, "enumeration-\(new.isExtensible ? "opened" : "closed")",
                "\(shown(place)) \(new.isExtensible ? "may have" : "has no") values that are not listed",
                reading: .risky)
        }
    }

    private mutating func compare(_ old: Union, _ new: Union, at place: String) {
        if old.discriminator != new.discriminator {
            add(.different, "discriminator-changed", "\(shown(place)) is told apart by something else")
        }
        for variant in old.variants {
            guard let after = new.variants.first(where: { $0.isAlike(variant) }) else {
                add(.narrower, "alternative-removed", "\(shown(place)) is no longer `\(variant.name)`")
                continue
            }
            compare(variant.type, after.type, at: "\(place) as `\(variant.name)`")
        }
        for variant in new.variants where !old.variants.contains(where: { $0.isAlike(variant) }) {
            add(.wider, "alternative-added", "\(shown(place)) may be `\(variant.name)`", reading: .risky)
        }
    }
}
