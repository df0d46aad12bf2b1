extension API {
    /// Marks the properties through which a structure would contain itself, so that they are boxed.
    ///
    /// Swift lays a structure's members out in line: one that holds itself, if only through others, has no size.
    /// Arrays and dictionaries end such a chain. The cycles are the strongly connected components of the graph
    /// "structure holds structure", found by Tarjan's algorithm.
    mutating func markRecursion() {
        var graph = ContainmentGraph()
        for type in types { graph.add(type, path: []) }
        for function in functions {
            for operation in function.operations {
                for type in operation.types { graph.add(type, path: [operation.type]) }
            }
        }
        let components = graph.components()
        func mark(_ type: inout TypeDeclaration, path: [String]) {
            let path = path + [type.name]
            for index in type.types.indices { mark(&type.types[index], path: path) }
            guard case .structure(var structure) = type.kind, let own = components[path] else { return }
            for index in structure.properties.indices {
                guard let target = structure.properties[index].type.directlyNamed else { continue }
                structure.properties[index].isRecursive = components[target] == own
            }
            type.kind = .structure(structure)
        }
        for index in types.indices { mark(&types[index], path: []) }
        for function in functions.indices {
            for operation in functions[function].operations.indices {
                let namespace = functions[function].operations[operation].type
                for index in functions[function].operations[operation].types.indices {
                    mark(&functions[function].operations[operation].types[index], path: [namespace])
                }
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

/// Which structure holds which in line.
private struct ContainmentGraph {
    private var edges: [[String]: [[String]]] = [:]
    private var order: [[String]] = []

    mutating func add(_ type: TypeDeclaration, path: [String]) {
        let path = path + [type.name]
        for inner in type.types { add(inner, path: path) }
        guard case .structure(let structure) = type.kind else { return }
        edges[path] = structure.properties.compactMap(\.type.directlyNamed)
        order.append(path)
    }

    /// A number for every structure that lies on a cycle, the same for all on one component.
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
