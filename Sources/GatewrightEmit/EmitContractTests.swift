import GatewrightAPI

/// The tests that run the table of what must hold for a function.
extension Function {
    /// What stands in each file of the contract tests: in the first one the tests, in every one its share of the table
    /// and of what the recorder does.
    func contractTests(_ names: TestNames, in api: API, parts count: Int) -> [[Code]] {
        let tables = contractSections(in: api).parts(count)
        let methods = recordingSections.parts(count)
        var files = zip(tables, methods).enumerated().map { index, part -> [Code] in
            index == 0 ? [] : [tableExtension(names, index, part.0), recorderExtension(names, part.1)]
        }
        let others = tables.indices.dropFirst().filter { !tables[$0].isEmpty }
            .map { "\(names.tests).\(Self.tableName($0))" as Fragment }
        let more: Fragment = others.isEmpty ? "" : ", \(others)"
        let contract: Code = """
            \(documentationComment("What must hold for \(codeSpan(name)), whatever its handlers do."))
            let \(names.contract) = GatewrightTesting.Contract(
                \(table(tables[0]))\(more))
            """
        files[0] = [suite(names, in: api), recorder(names, methods[0], isWhole: count == 1), contract]
        return files
    }

    private func suite(_ names: TestNames, in api: API) -> Code {
        // A type of the document may have the name of either.
        let issue: Fragment = api.declared.contains("Testing") ? "Issue" : "Testing.Issue"
        return """
            \(documentationComment("What the document says of \(codeSpan(name)): routes, decoding and documented answers."))
            @Suite struct \(names.tests) {
                @Test(arguments: \(names.contract).cases)
                func contract(_ contractCase: GatewrightTesting.ContractCase) async {
                    for failure in await contractCase.failures(of: \(names.recorder).self) {
                        \(issue).record("\\(contractCase): \\(failure)")
                    }
                }
            }
            """
    }

    private static func tableName(_ index: Int) -> Fragment { "table\(index + 1)" }

    private func table(_ sections: [Section]) -> Code {
        """
        #\"""
        \(lines: sections.map { $0.code })
        \"""#
        """
    }

    private func tableExtension(_ names: TestNames, _ index: Int, _ sections: [Section]) -> Code {
        if sections.isEmpty { return Code() }
        return """
            extension \(names.tests) {
                static let \(Self.tableName(index)) = \(table(sections))
            }
            """
    }
}
