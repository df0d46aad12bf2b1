/// A member that may be absent, `null` or a value, where the three mean different things.
///
/// A PATCH body is the usual case: an absent member stays as it is, `null` removes it, a value replaces it.
public enum Presence<Value> {
    /// The member is not there.
    case absent
    /// The member is there and is `null`.
    case null
    /// The member is there and has a value.
    case value(Value)

    /// The value, or nil when the member is absent or `null`.
    public var value: Value? {
        switch self {
        case .absent, .null: nil
        case .value(let value): value
        }
    }

    /// A value, or `null` where there is none.
    public static func orNull(_ value: Value?) -> Presence {
        value.map { .value($0) } ?? .null
    }

    /// A value, or nothing at all where there is none.
    public static func orAbsent(_ value: Value?) -> Presence {
        value.map { .value($0) } ?? .absent
    }

    /// Does to a property what a PATCH says by this member: leaves it as it is, removes its value or replaces it.
    public func apply(to property: inout Value?) {
        switch self {
        case .absent: break
        case .null: property = nil
        case .value(let value): property = value
        }
    }
}

extension Presence: Equatable where Value: Equatable {}
extension Presence: Hashable where Value: Hashable {}
extension Presence: Sendable where Value: Sendable {}
extension Presence: BitwiseCopyable where Value: BitwiseCopyable {}
