import GatewrightAPI

/// What is known of the events of an operation with a non-proxy integration before any request comes.
struct EventMarks {
    /// A text that a member has.
    enum Value: Equatable {
        case text(String)
        /// That of any method without an operation of its own.
        case anyMethod
    }

    private(set) var values: [[String]: Value] = [:]
    /// The names of its members. Nil where not all of them are always there.
    private(set) var members: Set<String>?
    /// Whether what a client sends stands in a text without escapes, and can end it.
    private(set) var isForgeable = false
    let method: Operation.Method
    let path: String

    init(_ event: Integration.Event, of object: OperationObject) {
        method = object.method
        path = object.path
        guard case .written(let template) = event, case .object(let members) = template else { return }
        if !members.contains(where: \.isOptional) { self.members = Set(members.map(\.key)) }
        note(template, at: [])
        isForgeable = template.holdsOpenText
    }

    private mutating func note(_ template: MappingTemplate, at place: [String]) {
        switch template {
        case .object(let members):
            for member in members where place.count < 8 && !member.isOptional {
                note(member.value, at: place + [member.key])
            }
        case .text([.source(.context(["httpMethod"]))]):
            values[place] = method == .any ? .anyMethod : .text(method.rawValue)
        case .text([.source(.context(["resourcePath"]))]): values[place] = .text(path)
        case .text(let pieces): if let text = pieces.literal { values[place] = .text(text) }
        default: break
        }
    }

    /// Whether a member tells events of this operation, which is asked first, from another's.
    fileprivate func differs(from other: EventMarks, at place: [String]) -> Bool {
        switch (values[place], other.values[place]) {
        case (.text(let text), .text(let otherText)): text != otherText
        // Only on one path do the others' methods not reach ANY.
        case (.text, .anyMethod): path == other.path
        default: false
        }
    }
}

/// How a function tells the events of its operations.
struct EventSelection {
    /// The operations by their places, in the order in which they are asked.
    private(set) var selectors: [(index: Int, selector: Mapping.Selector)] = []

    /// - Returns: nil where some events do not say which operation they are for.
    init?(_ marks: [EventMarks]) {
        // A method is asked before ANY of its path.
        let order = marks.indices.sorted {
            (marks[$0].method == .any ? 1 : 0, $0) < (marks[$1].method == .any ? 1 : 0, $1)
        }
        if let texts = Self.texts(marks, order) {
            selectors = order.map { index in
                let known = texts.compactMap { place -> Mapping.Mark? in
                    guard case .text(let text) = marks[index].values[place] else { return nil }
                    return Mapping.Mark(path: place, text: text)
                }
                return (index, .texts(known))
            }
        } else if let names = Self.names(marks) {
            selectors = names.map { ($0.index, .members($0.names)) }
        } else {
            return nil
        }
    }

    /// The fewest places by which every two can be told: one, or two, or all that there are.
    private static func texts(_ marks: [EventMarks], _ order: [Int]) -> [[String]]? {
        let places = marks[0].values.keys.filter { place in marks.allSatisfy { $0.values[place] != nil } }
            .sorted { $0.lexicographicallyPrecedes($1) }
        func tell(_ chosen: [[String]]) -> Bool {
            order.indices.allSatisfy { first in
                order[(first + 1)...].allSatisfy { second in
                    chosen.contains { marks[order[first]].differs(from: marks[second], at: $0) }
                }
            }
        }
        guard tell(places) else { return nil }
        if let one = places.first(where: { tell([$0]) }) { return [one] }
        // Bounded: templates may have thousands of literals.
        for first in places.prefix(32) {
            for second in places.prefix(32) where first != second {
                if tell([first, second]) { return [first, second] }
            }
        }
        return places
    }

    /// Members that only some have: an operation with more of them is asked first.
    private static func names(_ marks: [EventMarks]) -> [(index: Int, names: [String])]? {
        let sets = marks.compactMap(\.members)
        guard sets.count == marks.count, Set(sets).count == sets.count else { return nil }
        let shared = sets.dropFirst().reduce(sets[0]) { $0.intersection($1) }
        return sets.indices.sorted { (sets[$1].count, $0) < (sets[$0].count, $1) }
            .map { ($0, (sets[$0] == shared ? shared : sets[$0].subtracting(shared)).sorted()) }
    }
}

extension MappingTemplate {
    /// Whether something that a client sends stands in a text as it is, so that quotes in it end the text.
    fileprivate var holdsOpenText: Bool {
        switch self {
        case .object(let members): members.contains { $0.value.holdsOpenText }
        case .array(let elements): elements.contains(where: \.holdsOpenText)
        case .text(let pieces): pieces.contains { if case .source(let source) = $0 { source.isOpen } else { false } }
        case .entries(_, let value), .orNull(let value): value.holdsOpenText
        // What `$input.json` writes is one value, whatever the client sent.
        case .written(.bodyJSON): false
        case .written(let source): source.isOpen
        case .choice(let choices): choices.contains(where: \.holdsOpenText)
        case .number, .boolean, .null: false
        }
    }
}

extension TemplateSource {
    fileprivate var isOpen: Bool {
        switch self {
        case .body, .bodyPath, .bodyJSON, .parameter, .parameterMaps, .parameterMap, .name, .value, .urlDecoded,
            .unknown:
            true
        case .context(let path): path.first == "authorizer" || path.last == "userAgent" || path == ["path"]
        case .choice(let choices): choices.contains(where: \.isOpen)
        case .stageVariables, .stageVariable, .escaped, .base64, .constant: false
        case .literal(let pieces):
            pieces.contains { if case .source(let source) = $0 { source.isOpen } else { false } }
        }
    }
}
