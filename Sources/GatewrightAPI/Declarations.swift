extension API {
    /// Visits every declaration, inner ones first, with its full name.
    package func forEachDeclaration(_ visit: (TypeDeclaration, [String]) -> Void) {
        func walk(_ type: TypeDeclaration, path: [String]) {
            let path = path + [type.name]
            for inner in type.types { walk(inner, path: path) }
            visit(type, path)
        }
        for type in types { walk(type, path: []) }
        for operation in functions.flatMap(\.operations) {
            for type in operation.types { walk(type, path: [operation.type]) }
        }
    }

    /// Changes every declaration, inner ones first.
    package mutating func mapDeclarations(_ change: (inout TypeDeclaration, [String]) -> Void) {
        func walk(_ type: inout TypeDeclaration, path: [String]) {
            let path = path + [type.name]
            for index in type.types.indices { walk(&type.types[index], path: path) }
            change(&type, path)
        }
        for index in types.indices { walk(&types[index], path: []) }
        for function in functions.indices {
            for operation in functions[function].operations.indices {
                let namespace = functions[function].operations[operation].type
                for index in functions[function].operations[operation].types.indices {
                    walk(&functions[function].operations[operation].types[index], path: [namespace])
                }
            }
        }
    }
}
