import GatewrightAPI

/// Makes values of types: what the author gives as an example, or else what satisfies the schema.
///
/// Values differ from one another where they can, so that a test notices which is which.
struct ExampleMaking {
    let checks: ExampleChecks
    /// What authors say of declarations and members.
    private(set) var documented: DocumentedExamples
    /// Declarations that are being made, outermost first.
    private var open: [[String]] = []
    /// How many values have been made, to make them differ.
    private var count = 0
    /// How many more values the one that is being made may have before optional members are left out.
    private var budget = 0

    /// Whether values are for decoders alone, which take a file for a part of what they read: here an empty one.
    /// Clients are given a text in its place.
    var isForDecoders = false

    private static let maximumDepth = 24
    private static let budgetOfValue = 200

    init(_ checks: ExampleChecks, documented: DocumentedExamples) {
        self.checks = checks
        self.documented = documented
    }

    /// A value of a type, or nil where none is found.
    mutating func example(of type: TypeReference, named name: String) -> JSONLiteral? {
        open = []
        count = 0
        budget = Self.budgetOfValue
        guard let value = value(of: type, named: name), checks.fault(in: value, as: type) == nil else { return nil }
        return value
    }

    /// A value of one variant that the union takes, or nil where none is found.
    mutating func example(
        of variant: Union.Variant, in union: Union, as type: TypeReference, named name: String
    ) -> JSONLiteral? {
        open = []
        count = 0
        budget = Self.budgetOfValue
        return value(of: variant, in: union, as: type, named: name)
    }

    mutating func value(of type: TypeReference, named name: String) -> JSONLiteral? {
        value(of: type, within: Constraints(), named: name)
    }

    private mutating func value(
        of type: TypeReference, within constraints: Constraints, named name: String
    ) -> JSONLiteral? {
        count += 1
        budget -= 1
        let number = count
        switch type {
        case .string: return TextSamples.text(constraints, named: name, number: 0).map { .string($0) }
        case .boolean: return .boolean(number.isMultiple(of: 2))
        case .integer, .int32, .int64:
            return Self.integer(number, within: constraints).map { .integer($0) }
        case .double, .float: return Self.decimal(number, within: constraints)
        case .dateTime: return .string("2025-01-\(Self.twoDigits(number % 28 + 1))T09:30:00Z")
        case .date: return .string("2025-01-\(Self.twoDigits(number % 28 + 1))")
        case .uuid: return .string("0e3b1c6a-5d3f-4a8e-9b1d-0000000000\(Self.twoDigits(number % 100))")
        case .bytes: return .string("AQID")
        // A text, which is one in forms, too.
        case .json: return .string(name)
        case .optional(let wrapped): return value(of: wrapped, named: name) ?? .null
        case .constrained(let inner, let constraints):
            let found = value(of: inner, within: constraints, named: name)
            return constraints.assertions.map { meeting($0, found, as: type) } ?? found
        case .array(let element): return array(of: element, within: constraints, named: name)
        case .dictionary(let element): return dictionary(of: element, within: constraints)
        case .named(let path, _):
            guard let kind = checks.declarations[path] else { return file(within: constraints, named: name) }
            guard open.count < Self.maximumDepth, !open.contains(path) else { return nil }
            if let value = documented.value(of: path, checks) { return value }
            open.append(path)
            defer { open.removeLast() }
            switch kind {
            case .structure(let structure):
                let found = value(of: structure, at: path, named: name)
                return structure.assertions.map { meeting($0, found, as: type) } ?? found
            case .enumeration(let enumeration):
                let values = enumeration.cases.map(\.rawValue.literal)
                    .filter { enumeration.assertions?.keyword(brokenBy: $0) == nil }
                return values.isEmpty ? nil : values[number % values.count]
            case .union(let union): return value(of: union, as: type, named: name)
            }
        }
    }

    private func file(within constraints: Constraints, named name: String) -> JSONLiteral? {
        guard isForDecoders else {
            return TextSamples.text(constraints, named: name, number: 0).map { .file($0) }
        }
        return constraints.minLength ?? 0 == 0 ? .emptyFile : nil
    }

    /// A value as it is, or changed so that it meets assertions.
    private func meeting(_ assertions: Assertions, _ value: JSONLiteral?, as type: TypeReference) -> JSONLiteral? {
        if let value, assertions.keyword(brokenBy: value) == nil { return value }
        for attempt in 0..<AssertionExamples.attempts {
            var examples = AssertionExamples(assertions, attempt: attempt)
            let found = examples.value(from: value ?? .null)
            if checks.fault(in: found, as: type) == nil { return found }
        }
        return nil
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func value(of structure: Structure, at path: [String], named name: String) -> JSONLiteral? {
        if structure.isCollection { return value(of: structure.properties[0].type, named: name) }
        var members: [JSONLiteral.Member] = []
        for property in structure.properties {
            if !property.isRequired, budget < 0 { continue }
            let known = documented.value(of: property, checks)
            let made = known ?? value(of: property.type, named: property.wireName)
            guard let found = made, checks.fault(in: found, as: property.type) == nil else {
                if property.isRequired {
                    guard property.isNullable else { return nil }
                    members.append(.init(name: property.wireName, value: .null))
                } else if structure.isTuple {
                    break
                }
                continue
            }
            members.append(.init(name: property.wireName, value: found))
        }
        return filled(members, of: structure, named: name)
    }

    private mutating func value(of union: Union, as type: TypeReference, named name: String) -> JSONLiteral? {
        for variant in union.variants {
            if let found = value(of: variant, in: union, as: type, named: name) { return found }
        }
        return nil
    }

    private mutating func value(
        of variant: Union.Variant, in union: Union, as type: TypeReference, named name: String
    ) -> JSONLiteral? {
        guard var found = value(of: variant.type, named: name) else { return nil }
        if let discriminator = union.discriminator, let said = variant.discriminatorValues.first {
            // A variant that is itself a union of derived types may have said which of them it is.
            let isSaid = found.member(discriminator)?.text.map(variant.discriminatorValues.contains) ?? false
            if !isSaid { found.set(discriminator, .string(said)) }
        }
        // In a form or a parameter an array of one is read as the value that another variant takes.
        if case .array(let first) = found, first.count == 1, union.variants.contains(where: { $0.type.isOneText }),
            case .array(let second) = value(of: variant.type, named: "\(name)2")
        {
            let both = JSONLiteral.array(first + second)
            if checks.fault(in: both, as: type) == nil { found = both }
        }
        return checks.fault(in: found, as: type) == nil ? found : value(like: found, of: variant, in: union, as: type)
    }

    /// A value of one variant, much like one that is of others as well, where it may be of one only.
    private func value(
        like found: JSONLiteral, of variant: Union.Variant, in union: Union, as type: TypeReference
    ) -> JSONLiteral? {
        guard union.keyword == .oneOf, union.discriminator == nil, checks.fault(in: found, as: variant.type) == nil
        else { return nil }
        var candidates = found.neighbours()
        if let members = found.members {
            for case .named(let path, _) in union.variants.map(\.type.unconstrained) {
                guard case .structure(let other) = checks.declarations[path] else { continue }
                for property in other.properties where !members.contains(where: { $0.name == property.wireName }) {
                    candidates += found.with(property.wireName)
                }
            }
        }
        return candidates.prefix(400).first {
            checks.fault(in: $0, as: variant.type) == nil && checks.fault(in: $0, as: type) == nil
        }
    }
}

extension TypeReference {
    /// Whether one text, or one file, holds a value of the type.
    fileprivate var isOneText: Bool {
        unconstrained.isParameterScalar || unconstrained == .bytes || unconstrained == .formFile
    }
}

extension JSONLiteral {
    /// Sets a member of an object.
    mutating func set(_ name: String, _ value: JSONLiteral) {
        guard case .object(var members) = self else { return }
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].value = value
        } else {
            members.append(.init(name: name, value: value))
        }
        self = .object(members)
    }
}
