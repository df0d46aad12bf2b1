import GatewrightAPI

/// The names of what tests get of a function.
struct TestNames {
    var client: Fragment
    var contract: Fragment
    var recorder: Fragment
    var tests: Fragment
}

extension API {
    /// The files of a test target: clients, examples, contract tests and what the code of the functions lacks for them.
    ///
    /// - Parameters:
    ///   - module: the target with the functions, which the tests import.
    ///   - functions: the API as it is generated there.
    package func testFiles(of module: String, generated functions: API, parts: Int? = nil) -> [GeneratedFile] {
        var options = EmitOptions(parts: parts)
        options.extendsModule = true
        let imports: [Code] = ["import Gatewright\nimport GatewrightTesting\n\n@testable import \(identifier(module))"]
        let names = testNames
        let named = zip(self.functions, names)
        let added = adding(to: functions)
        let models = added.models(options)
        let operations = self.functions.flatMap(\.requestOperations).map { operation in
            let types = added.functions.flatMap(\.operations).first { $0.name == operation.name }?.types ?? []
            return Section(
                name: operation.type,
                code:
                    "\(sections: [operation.requestWriting(), operation.answerReading()] + types.flatMap { $0.codecs(in: [operation.type], options) })"
            )
        }
        let failures = self.functions.flatMap(\.mappedOperations).map { operation in
            let types = added.functions.flatMap(\.operations).first { $0.name == operation.name }?.types ?? []
            let codecs = types.flatMap { $0.codecs(in: [operation.type], options) }
            return Section(name: operation.type, code: "\(sections: [operation.failureReading()] + codecs)")
        }
        let authorizers = self.functions.flatMap(\.authorizers).map { Section(name: $0.type, code: $0.identityWriting) }
        let count = parts ?? 1
        let groups = [("TestCodecs", models + operations + failures + authorizers), ("Examples", examples())]
        var files: [GeneratedFile] = groups.flatMap { name, sections in
            sections.parts(count).enumerated().map { file(partName(name, $0), imports, $1) }
        }
        let clients = [aliases(of: module)] + named.map { $0.client($1, in: self, isWhole: count == 1) }
        let extensions = count == 1 ? [] : named.flatMap { $0.clientExtensions($1, in: self) }
        files += extensions.parts(count).enumerated().map { index, sections in
            file(partName("Client", index), imports + (index == 0 ? clients : []), sections)
        }
        let testing: Code =
            "import Gatewright\nimport GatewrightTesting\nimport Testing\n\n@testable import \(identifier(module))"
        let tests = named.map { $0.contractTests($1, in: self, parts: count) }
        files += (0..<count).map { index in
            file(partName("ContractTests", index), (index == 0 ? [testing] : imports) + tests.flatMap { $0[index] })
        }
        return files
    }

    /// The type of the client of each function.
    package var clientNames: [String] { testNames.map(\.client.text) }

    /// The names of types at top level.
    var declared: [String] {
        types.map(\.name)
            + functions.flatMap { function in
                function.operations.map(\.type) + function.authorizers.map(\.type) + [function.handler]
            }
    }

    /// The document's types before those of the testing libraries that are called the same.
    private func aliases(of module: String) -> Code {
        let names = declared.filter {
            TestingNames.gatewrightTesting.contains($0) || TestingNames.swiftTesting.contains($0)
        }
        // A type that is called like its module hides it.
        if names.isEmpty || declared.contains(module) { return Code() }
        let lines = names.map { "typealias \(identifier($0)) = \(identifier(module)).\(identifier($0))" as Code }
        return "\(lines: lines)"
    }

    private var testNames: [TestNames] {
        var locals = Locals(reserved: declared)
        return functions.map { function in
            TestNames(
                client: locals.name(function.stem + "Client"),
                contract: locals.name(function.variableStem + "Contract"),
                recorder: locals.name(function.stem + "Recorder"),
                tests: locals.name(function.stem + "ContractTests"))
        }
    }

    /// The API with the directions of types alone that another one lacks, and the patterns.
    private func adding(to other: API) -> API {
        var present: [[String]: Set<TypeDeclaration.Direction>] = [:]
        func note(_ type: TypeDeclaration, _ path: [String]) {
            let path = path + [type.name]
            present[path] = type.directions
            for inner in type.types { note(inner, path) }
        }
        func reduce(_ type: inout TypeDeclaration, _ path: [String]) {
            let path = path + [type.name]
            type.directions.subtract(present[path] ?? [])
            for index in type.types.indices { reduce(&type.types[index], path) }
        }
        for type in other.types { note(type, []) }
        for operation in other.functions.flatMap(\.operations) {
            for type in operation.types { note(type, [operation.type]) }
        }
        var result = self
        for index in result.types.indices { reduce(&result.types[index], []) }
        for function in result.functions.indices {
            for operation in result.functions[function].operations.indices {
                let name = result.functions[function].operations[operation].type
                for index in result.functions[function].operations[operation].types.indices {
                    reduce(&result.functions[function].operations[operation].types[index], [name])
                }
            }
        }
        result.patterns.removeAll { other.patterns.contains($0) }
        return result
    }
}
