import GatewrightAPI

extension API {
    /// Puts what is large behind references: payloads of enums become indirect, properties boxed.
    ///
    /// Swift stores values in line and writes the code that copies, assigns and destroys a type down to the last string
    /// in it, once more for each type that holds it. Left alone, a few structures of twenty members inside each other
    /// make functions of hundreds of kilobytes, which take the compiler minutes.
    package mutating func storeLargeValuesApart() {
        var storage = Storage()
        forEachDeclaration { storage.add($0, path: $1) }
        storage.settleAll()
        mapDeclarations { type, path in
            if let kind = storage.settled[path] { type.kind = kind }
        }
        for function in functions.indices {
            for operation in functions[function].operations.indices {
                storage.settle(&functions[function].operations[operation])
            }
        }
    }
}

/// How much code it takes to copy a value: the number of scalars, strings, arrays and references that it consists of.
private struct Storage {
    /// More than this is never stored in line.
    private static let largestPart = 16
    /// What a type may come to with everything that is stored in line in it, its scalars apart.
    private static let largestWhole = 48

    private(set) var settled: [[String]: TypeDeclaration.Kind] = [:]
    private var kinds: [[String]: TypeDeclaration.Kind] = [:]
    private var sizes: [[String]: Int] = [:]
    private var order: [[String]] = []

    mutating func add(_ type: TypeDeclaration, path: [String]) {
        kinds[path] = type.kind
        order.append(path)
    }

    /// Settles every type after those that it holds, without recursion: a chain of structures may be as long as the
    /// document. Types that hold each other are boxed already.
    mutating func settleAll() {
        var open: Set<[String]> = []
        for root in order {
            var work = [root]
            while let path = work.last {
                let parts = settled[path] == nil && open.insert(path).inserted ? held(by: path) : []
                if parts.isEmpty {
                    work.removeLast()
                    if settled[path] == nil { settle(path) }
                } else {
                    work += parts
                }
            }
        }
    }

    private func held(by path: [String]) -> [[String]] {
        let types: [TypeReference] =
            switch kinds[path] {
            case .structure(let structure): structure.properties.filter { !$0.isRecursive }.map(\.type)
            case .union(let union): union.isRecursive ? [] : union.variants.map(\.type)
            case .enumeration, nil: []
            }
        return types.compactMap(\.heldName).filter { settled[$0] == nil && kinds[$0] != nil }
    }

    private mutating func settle(_ path: [String]) {
        guard let kind = kinds[path] else { return }
        switch kind {
        case .structure(var structure):
            var budget = Self.largestWhole
            var names = Set(structure.properties.map(\.name))
            for index in structure.properties.indices {
                let property = structure.properties[index]
                if property.isRecursive {
                    structure.properties[index].name = Self.name(ofBoxed: property.name, among: &names)
                } else if !names.contains("_" + property.name) {
                    structure.properties[index].isLarge = !fits(property.type, in: &budget)
                }
            }
            sizes[path] = structure.properties.reduce(1) { $0 + ($1.isLarge || $1.isRecursive ? 1 : size(of: $1.type)) }
            settled[path] = .structure(structure)
        case .union(var union):
            var budget = Self.largestWhole
            for index in union.variants.indices {
                union.variants[index].isLarge = !fits(union.variants[index].type, in: &budget)
            }
            sizes[path] =
                union.isRecursive
                ? 1 : union.variants.reduce(1) { $0 + ($1.isLarge ? 1 : size(of: $1.type)) }
            settled[path] = .union(union)
        case .enumeration:
            sizes[path] = 1
            settled[path] = kind
        }
    }

    /// A name beside which none is taken with an underscore in front: the box itself is called so.
    private static func name(ofBoxed name: String, among names: inout Set<String>) -> String {
        var result = name
        while names.contains("_" + result) || (result != name && names.contains(result)) { result += "_" }
        names.insert(result)
        return result
    }

    func settle(_ operation: inout Operation) {
        var budget = Self.largestWhole
        let isBoxFree = operation.parameters.allSatisfy { $0.name != "_body" }
        if isBoxFree, var body = operation.body {
            body.isLarge = settle(&body.content, in: &budget)
            operation.body = body
        }
        budget = Self.largestWhole
        for index in operation.responses.indices {
            guard var content = operation.responses[index].content else { continue }
            operation.responses[index].isLarge = settle(&content, in: &budget)
            operation.responses[index].content = content
        }
    }

    /// - Returns: Whether the content as a whole is too large.
    private func settle(_ content: inout Content, in budget: inout Int) -> Bool {
        switch content {
        case .json(let type, _), .form(let type, _, _): return !fits(type, in: &budget)
        case .text, .bytes, .stream, .parts: return false
        case .alternatives(var alternatives, let type):
            for index in alternatives.indices {
                alternatives[index].isLarge = settle(&alternatives[index].content, in: &budget)
            }
            content = .alternatives(alternatives, type: type)
            return false
        }
    }

    /// Whether a value is stored in line, and then takes it off what may be.
    private func fits(_ type: TypeReference, in budget: inout Int) -> Bool {
        guard type.heldName != nil else { return true }
        let size = size(of: type)
        guard size <= Self.largestPart, size <= budget else { return size < 4 }
        budget -= size
        return true
    }

    private func size(of type: TypeReference) -> Int { type.heldName.flatMap { sizes[$0] } ?? 1 }
}

extension TypeReference {
    /// The declaration of which a value is stored where the type is used.
    fileprivate var heldName: [String]? {
        switch self {
        case .named(let path, _): path
        case .optional(let wrapped), .constrained(let wrapped, _): wrapped.heldName
        default: nil
        }
    }
}
