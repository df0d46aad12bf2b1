/// A value that is one of several types: `oneOf`, `anyOf` or a list of types.
package struct Union: Sendable {
    /// A kind of JSON value.
    package enum Kind: Hashable, Sendable, CaseIterable {
        case string
        /// A number that is written without a fraction and without an exponent.
        case integer
        case number
        case boolean
        case array
        case object
        /// A part of a form, as it was sent.
        case file
    }

    package struct Variant: Sendable {
        /// The case, unescaped.
        package var name: String
        package var type: TypeReference
        /// What the discriminator says of this variant. Empty for one that the discriminator does not know.
        package var discriminatorValues: [String]
        /// The kinds of its values, in the order of all kinds.
        package var kinds: [Kind]
        /// Where a value must fit exactly one: the numbers of variants that some value of this one fits as well.
        package var overlaps: Set<Int> = []
        /// The members that all of its objects have, in JSON.
        package var requiredMembers: [String]
        /// Of several variants for one kind, those with higher numbers are tried first.
        package var specificity: Int
        /// Whether the payload is kept behind a reference since code that copies it in line would be too large.
        package var isLarge = false

        package init(
            name: String, type: TypeReference, discriminatorValues: [String] = [], kinds: [Kind] = [],
            requiredMembers: [String] = [], specificity: Int = 0
        ) {
            self.name = name
            self.type = type
            self.discriminatorValues = discriminatorValues
            self.kinds = kinds
            self.requiredMembers = requiredMembers
            self.specificity = specificity
        }
    }

    /// What lets a value be of several types.
    package enum Keyword: Sendable {
        /// A value fits exactly one variant.
        case oneOf
        /// A value may fit several, and is the first of them.
        case anyOf
        /// A list of types.
        case type
    }

    /// In document order.
    package var variants: [Variant]
    /// As decoders try them: the most specific first.
    package var inOrderOfTrial: [Variant] {
        variants.enumerated().sorted { left, right in
            (right.element.specificity, left.offset) < (left.element.specificity, right.offset)
        }.map(\.element)
    }
    package var keyword: Keyword
    /// The member of JSON objects that says which variant they are.
    package var discriminator: String?
    /// Whether it holds itself, if only through others.
    package var isRecursive: Bool

    package init(
        variants: [Variant], keyword: Keyword = .anyOf, discriminator: String? = nil, isRecursive: Bool = false
    ) {
        self.variants = variants
        self.keyword = keyword
        self.discriminator = discriminator
        self.isRecursive = isRecursive
    }
}
