import GatewrightAPI

extension API {
    /// Marks what would contain itself: unions, which are made indirect, and the properties of structures, which are
    /// boxed.
    ///
    /// Swift lays a type's members out in line: one that holds itself, if only through others, has no size. Arrays and
    /// dictionaries end such a chain. The cycles are the strongly connected components of the graph "type holds type",
    /// found by Tarjan's algorithm. An indirect union ends a chain as well, so that only cycles of structures alone
    /// need boxes.
    mutating func markRecursion() {
        var graph = ContainmentGraph()
        forEachDeclaration { graph.add($0, path: $1) }
        let cycles = graph.components()
        for path in cycles.keys where graph.isUnion(path) { graph.cut(at: path) }
        let components = graph.components()
        mapDeclarations { type, path in
            switch type.kind {
            case .structure(var structure):
                guard let own = components[path] else { return }
                for index in structure.properties.indices {
                    guard let target = structure.properties[index].type.directlyNamed else { continue }
                    structure.properties[index].isRecursive = components[target] == own
                }
                type.kind = .structure(structure)
            case .union(var union):
                union.isRecursive = cycles[path] != nil
                type.kind = .union(union)
            case .enumeration:
                return
            }
        }
    }
}

extension TypeReference {
    /// The declaration whose value is stored in line.
    fileprivate var directlyNamed: [String]? {
        switch self {
        case .named(let path, isEnumeration: false): path
        case .optional(let wrapped): wrapped.directlyNamed
        default: nil
        }
    }
}

/// Which type holds which in line.
private struct ContainmentGraph {
    private var edges: [[String]: [[String]]] = [:]
    private var order: [[String]] = []
    private var unions: Set<[String]> = []

    mutating func add(_ type: TypeDeclaration, path: [String]) {
        switch type.kind {
        case .structure(let structure):
            edges[path] = structure.properties.compactMap(\.type.directlyNamed)
        case .union(let union):
            edges[path] = union.variants.compactMap(\.type.directlyNamed)
            unions.insert(path)
        case .enumeration:
            return
        }
        order.append(path)
    }

    func isUnion(_ path: [String]) -> Bool { unions.contains(path) }

    /// Lets a type hold nothing in line.
    mutating func cut(at path: [String]) { edges[path] = [] }

    /// A number for every type that lies on a cycle, the same for all on one component.
    func components() -> [[String]: Int] {
        var result: [[String]: Int] = [:]
        var indices: [[String]: Int] = [:]
        var low: [[String]: Int] = [:]
        var stack: [[String]] = []
        var onStack: Set<[String]> = []
        var count = 0
        // An explicit stack: a chain of a thousand structures must not end the program's own.
        for root in order where indices[root] == nil {
            var work: [(node: [String], next: Int)] = [(root, 0)]
            while let (node, next) = work.last {
                if next == 0 {
                    indices[node] = indices.count
                    low[node] = indices[node]
                    stack.append(node)
                    onStack.insert(node)
                }
                let targets = edges[node] ?? []
                if next < targets.count {
                    work[work.count - 1].next += 1
                    let target = targets[next]
                    if edges[target] == nil { continue }
                    if indices[target] == nil {
                        work.append((target, 0))
                    } else if onStack.contains(target) {
                        low[node] = min(low[node]!, indices[target]!)
                    }
                    continue
                }
                work.removeLast()
                if let parent = work.last?.node { low[parent] = min(low[parent]!, low[node]!) }
                guard low[node] == indices[node] else { continue }
                var component: [[String]] = []
                repeat {
                    component.append(stack.removeLast())
                    onStack.remove(component[component.count - 1])
                } while component.last != node
                guard component.count > 1 || targets.contains(node) else { continue }
                count += 1
                for member in component { result[member] = count }
            }
        }
        return result
    }
}
