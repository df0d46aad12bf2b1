/// What a property or parameter is where nobody says otherwise: its `default`, or the only value that it can have.
package indirect enum InitialValue: Hashable, Sendable {
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    /// A date, date-time or UUID, by its text, which is one.
    case text(String, of: TypeReference)
    case bytes([UInt8])
    /// A case of an enumeration without a payload.
    case enumerationCase(String)
    /// A case of an enumeration or union with one.
    case variant(String, InitialValue)
    case array([InitialValue])
    case emptyDictionary
    /// A structure by its full name, with some of its properties in their order.
    case structure([String], [Argument])
    /// Where the type is any JSON value.
    case json(JSONLiteral)

    package struct Argument: Hashable, Sendable {
        /// Unescaped.
        package var label: String
        package var value: InitialValue

        package init(label: String, value: InitialValue) {
            self.label = label
            self.value = value
        }
    }
}

/// A `default` as the author wrote it, until the types are known that it is a value of. Only who reads documents knows
/// more of it.
package protocol DefaultKeyword: Sendable {}

/// An example as the author wrote it. Only who reads documents knows more of it.
package protocol ExampleKeyword: Sendable {}
