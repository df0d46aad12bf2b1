#if CommandLine
    import ArgumentParser
    import Foundation
    import Testing

    @testable import GatewrightCommand

    /// The commands as a user calls them, in a folder of their own.
    struct CommandTests {
        static let document = """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            paths:
              /orders:
                get:
                  operationId: listOrders
                  responses: {"200": {description: The orders., content: {text/plain: {schema: {type: string}}}}}
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    httpMethod: POST
                    uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${OrdersFunction.Arn}/invocations
              /items:
                get:
                  operationId: listItems
                  responses: {"200": {description: The items.}}
                  x-amazon-apigateway-integration:
                    type: aws_proxy
                    httpMethod: POST
                    uri: arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${ItemsFunction.Arn}/invocations

            """

        /// Writes files into a new folder for the length of `body`.
        func withFolder(_ files: [String: String], _ body: (String) async throws -> Void) async throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
            try await body(folder.path)
        }

        /// Help is a command, and what it says comes as an error that is none.
        @Test(arguments: [["help"], ["--help"], ["help", "init"], ["init", "--help"]])
        func helpIsNoError(arguments: [String]) throws {
            var command = try GatewrightCommand.parseAsRoot(arguments)
            let help = try #require(throws: (any Error).self) { try command.run() }
            #expect(GatewrightCommand.message(ofRunning: help) == nil)
            let text = GatewrightCommand.fullMessage(for: help)
            #expect(text.contains(arguments.contains("init") ? "USAGE: gatewright init" : "SUBCOMMANDS:"))
        }

        /// Usages are written by hand, so that they fit into a terminal: each has what a command cannot do without.
        @Test(arguments: try CommandHelp.tool().subcommands?.filter { $0.commandName != "help" } ?? [])
        func usagesNameEveryArgumentInEightyColumns(of command: CommandHelp) throws {
            let type = try #require(
                GatewrightCommand.configuration.subcommands.first {
                    $0.configuration.commandName == command.commandName
                })
            let help = GatewrightCommand.helpMessage(for: type, columns: 80)
            let usage = help.split(separator: "\n", omittingEmptySubsequences: false)
                .drop { !$0.hasPrefix("USAGE:") }.prefix { !$0.isEmpty }
            #expect(usage.first?.contains("gatewright \(command.commandName)") == true)
            #expect(usage.allSatisfy { $0.count <= 80 }, "\(usage)")
            for argument in command.arguments ?? [] {
                guard argument.kind == .positional || !argument.isOptional else { continue }
                let spelling = argument.kind == .positional ? argument.value : argument.spellings.last
                #expect(usage.joined().contains(spelling ?? "?"), "\(usage)")
            }
        }

        @Test(arguments: [["generate", "a.yaml", "--output", "b", "--nothing"], ["nothing"]])
        func mistakesInArgumentsAreNamed(arguments: [String]) {
            let mistake = #expect(throws: (any Error).self) {
                var command = try GatewrightCommand.parseAsRoot(arguments)
                try command.run()
            }
            let message = mistake.flatMap { GatewrightCommand.message(ofRunning: $0) }
            #expect(message?.contains("nothing") == true && message?.contains("USAGE") == false, "\(message ?? "")")
        }

        @Test func runningErrorsAreSaidWithoutUsage() {
            #expect(GatewrightCommand.message(ofRunning: ValidationError("no such file")) == "no such file")
            #expect(GatewrightCommand.message(ofRunning: ExitCode(1)) == nil)
        }

        @Test func generateWritesTheFilesOfAFunction() async throws {
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                let arguments = ["\(folder)/openapi.yaml", "--output", "\(folder)/new/out", "--function", "orders"]
                try await GenerateCommand.parse(arguments).run()
                let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/new/out").sorted()
                #expect(
                    names == ["Handler.generated.swift", "Models.generated.swift", "Operations.generated.swift"])
                let handler = try String(contentsOfFile: "\(folder)/new/out/Handler.generated.swift", encoding: .utf8)
                #expect(handler.contains("protocol OrdersHandler"))
                #expect(!handler.contains("ItemsHandler"))
                #expect(!handler.contains("package protocol"))
            }
        }

        @Test func generateWritesEverythingWithPackageAccess() async throws {
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                try await GenerateCommand.parse(
                    ["\(folder)/openapi.yaml", "--output", folder, "--access", "package"]).run()
                let handler = try String(contentsOfFile: "\(folder)/Handler.generated.swift", encoding: .utf8)
                #expect(handler.contains("package protocol OrdersHandler"))
                #expect(handler.contains("package protocol ItemsHandler"))
            }
        }

        /// As the plugin does it: the file beside the document holds, unless another one is named.
        @Test(arguments: [
            ([], "checkResponses: true", true), ([], "", false),
            (["--config", "other.yaml"], "checkResponses: true", false),
            (["--config", "other.yaml", "--check-responses"], "", true),
        ])
        func generateReadsTheConfiguration(_ options: [String], _ text: String, _ checks: Bool) async throws {
            let document = Self.document.replacing(
                "text/plain: {schema: {type: string}}", with: "application/json: {schema: {type: string}}")
            let files = ["openapi.yaml": document, "gatewright.yaml": text, "other.yaml": "# nothing"]
            try await withFolder(files) { folder async throws in
                let options = options.map { $0.hasSuffix(".yaml") ? "\(folder)/\($0)" : $0 }
                try await GenerateCommand.parse(["\(folder)/openapi.yaml", "--output", folder] + options).run()
                let operations = try String(
                    contentsOfFile: "\(folder)/Operations.generated.swift", encoding: .utf8)
                #expect(operations.contains("checked") == checks)
            }
        }

        /// In a template with several APIs; the template is found by its name.
        @Test(arguments: [("Shop", true), ("Other", false)])
        func theConfigurationChoosesTheAPI(_ resource: String, _ isThere: Bool) async throws {
            let indented = Self.document.split(separator: "\n").map { "        \($0)\n" }.joined()
            let template = """
                Resources:
                  Shop:
                    Type: AWS::Serverless::Api
                    Properties:
                      DefinitionBody:
                \(indented)  Other: { Type: AWS::Serverless::Api, Properties: { DefinitionBody: { openapi: 3.0.3, paths: {} } } }
                """
            let files = ["template.yaml": template, "gatewright.yaml": "resource: \(resource)"]
            try await withFolder(files) { folder async throws in
                let document = try #require(try ReadingArguments.defaultDocument(in: folder))
                #expect(document == "\(folder)/template.yaml")
                try? await GenerateCommand.parse([document, "--output", folder]).run()
                let text = try? String(contentsOfFile: "\(folder)/Handler.generated.swift", encoding: .utf8)
                #expect(text?.contains("protocol OrdersHandler") == isThere)
            }
        }

        /// A check writes nothing, and passes only where there is nothing to write or to remove.
        @Test func generatedCodeIsChecked() async throws {
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                let arguments = ["\(folder)/openapi.yaml", "--output", "\(folder)/code", "--quiet"]
                func check() async throws { try await GenerateCommand.parse(arguments + ["--check"]).run() }
                await #expect(throws: ExitCode.failure) { try await check() }
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/code"))
                try await GenerateCommand.parse(arguments).run()
                try await check()
                let handler = "\(folder)/code/Handler.generated.swift"
                let text = try String(contentsOfFile: handler, encoding: .utf8)
                try Data((text + "// more\n").utf8).write(to: URL(fileURLWithPath: handler))
                await #expect(throws: ExitCode.failure) { try await check() }
                try Data(text.utf8).write(to: URL(fileURLWithPath: handler))
                try await check()
                try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/code/Models2.generated.swift"))
                await #expect(throws: ExitCode.failure) { try await check() }
            }
        }

        @Test func changesOfFilesAreNoticed() async throws {
            try await withFolder(["a": "1", "b": "1"]) { folder async throws in
                func write(_ name: String, _ text: String) throws {
                    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"), options: .atomic)
                }
                var watch = FileWatch()
                func hasChanged() -> Bool { watch.hasChanged() }
                watch.follow(["\(folder)/a", "\(folder)/new"])
                #expect(!hasChanged())
                try write("b", "22")
                #expect(!hasChanged())
                try write("a", "22")
                #expect(hasChanged())
                #expect(!hasChanged())
                try write("new", "1")
                #expect(hasChanged())
                try write("a", "333")
                watch.follow(["\(folder)/a"])
                #expect(hasChanged())
                try FileManager.default.removeItem(atPath: "\(folder)/a")
                #expect(hasChanged())
            }
        }

        @Test func aFileIsReadWhenItIsWhole() async throws {
            try await withFolder(["a": "1", "b": ""]) { folder async throws in
                let file = URL(fileURLWithPath: "\(folder)/a")
                var watch = FileWatch()
                watch.follow(["\(folder)/a", "\(folder)/b", "\(folder)/none"])
                // As editors save: the old file is moved away, the new one begins empty.
                try FileManager.default.removeItem(at: file)
                let save = Task {
                    try await Task.sleep(for: .milliseconds(300))
                    try Data().write(to: file)
                    try await Task.sleep(for: .milliseconds(300))
                    try Data("whole".utf8).write(to: file)
                }
                try await watch.change(patience: .seconds(3600))
                #expect(try String(contentsOf: file, encoding: .utf8) == "whole")
                try await save.value
                // What is gone for good is a change as well, and what comes back another.
                try FileManager.default.removeItem(at: file)
                try await watch.change(patience: .milliseconds(100))
                #expect(!FileManager.default.fileExists(atPath: file.path))
                try Data("back".utf8).write(to: file)
                try await watch.change(patience: .seconds(3600))
            }
        }

        @Test func mistakesInTheConfigurationExitWith1() async throws {
            try await withFolder(["openapi.yaml": Self.document, "gatewright.yaml": "- a"]) { folder async throws in
                let routes = try RoutesCommand.parse(["\(folder)/openapi.yaml"])
                await #expect(throws: ExitCode.failure) { try await routes.run() }
            }
        }

        @Test func errorsOfTheDocumentExitWith1() async throws {
            try await withFolder(["openapi.yaml": "openapi: 3.0.3\npaths: {\n"]) { folder async throws in
                let command = try GenerateCommand.parse(["\(folder)/openapi.yaml", "--output", "\(folder)/out"])
                await #expect(throws: ExitCode.failure) { try await command.run() }
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
            }
        }

        @Test func unknownFunctionIsAUsageError() async throws {
            try await withFolder(["openapi.yaml": Self.document]) { folder async throws in
                let command = try GenerateCommand.parse(
                    ["\(folder)/openapi.yaml", "--output", folder, "--function", "Carts"])
                let error = await #expect(throws: ValidationError.self) { try await command.run() }
                #expect(
                    error?.message == "No function is called Carts; the document has OrdersFunction, ItemsFunction.")
            }
        }

        @Test(arguments: [
            ["generate"], ["generate", "a.yaml"], ["generate", "--output", "x", "--access", "public"],
            ["routes", "a", "b"], ["nonsense"], ["init", "shop", "--from", "1.0.0"],
            ["init", "shop", "--branch", "main", "--gatewright", "../gatewright"],
        ])
        func mistakesExitWith64(_ arguments: [String]) {
            let error = #expect(throws: (any Error).self) { try GatewrightCommand.parseAsRoot(arguments) }
            #expect(error.map { GatewrightCommand.exitCode(for: $0).rawValue } == 64)
        }

        @Test func defaultDocument() async throws {
            try await withFolder(["openapi.json": "{}"]) { folder async throws in
                #expect(try ReadingArguments.defaultDocument(in: folder) == "\(folder)/openapi.json")
            }
            try await withFolder(["api.yaml": ""]) { folder async throws in
                #expect(try ReadingArguments.defaultDocument(in: folder) == nil)
            }
            try await withFolder(["openapi.json": "{}", "openapi.yml": ""]) { folder async throws in
                #expect(throws: ValidationError.self) { try ReadingArguments.defaultDocument(in: folder) }
            }
        }
    }
#endif
