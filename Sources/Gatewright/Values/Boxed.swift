/// Keeps a value behind a reference, so that a struct can contain itself: `@Boxed var left: Tree?`.
///
/// It is a value like any other: copies are independent, and equality and hash are those of the value.
@propertyWrapper
public indirect enum Boxed<Value> {
    /// The value behind the reference.
    case value(Value)

    /// Puts a value behind a reference.
    public init(wrappedValue: Value) {
        self = .value(wrappedValue)
    }

    /// The value.
    public var wrappedValue: Value {
        get {
            switch self {
            case .value(let value): value
            }
        }
        set { self = .value(newValue) }
    }
}

extension Boxed: Equatable where Value: Equatable {}
extension Boxed: Hashable where Value: Hashable {}
extension Boxed: Sendable where Value: Sendable {}
