#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightProject
    import Testing

    @testable import GatewrightCommand

    extension CommandTests {
        @Test func initMakesAPackageOfADocument() async throws {
            try await withFolder(["api.yaml": Self.document]) { folder async throws in
                let arguments = [
                    "--quiet", "--spec", "\(folder)/api.yaml", "--gatewright", "https://example.com/gw.git",
                ]
                try await InitCommand.parse(arguments + ["\(folder)/new/shop"]).run()
                func text(_ path: String) throws -> String {
                    try String(contentsOfFile: "\(folder)/new/shop/\(path)", encoding: .utf8)
                }
                #expect(try text("openapi.yaml") == Self.document)
                #expect(try text("Sources/OrdersFunction/ListOrders.swift").contains("extension Orders {"))
                #expect(try text("Sources/ItemsFunction/Items.swift").contains("struct Items: ItemsHandler"))
                let manifest = try text("Package.swift")
                #expect(manifest.contains(#".package(url: "https://example.com/gw.git", branch: "main")"#))
                #expect(manifest.contains(#".product(name: "Gatewright", package: "gw")"#))
                let lock = try Lock(text: text(Lock.fileName))
                #expect(lock.functions.map(\.type) == ["Items", "Orders"])
                // A second time there is nothing to make.
                await #expect(throws: ValidationError.self) {
                    try await InitCommand.parse(arguments + ["\(folder)/new/shop"]).run()
                }
            }
        }

        @Test func initWritesNothingInADryRun() async throws {
            try await withFolder([:]) { folder async throws in
                try await InitCommand.parse(["--quiet", "--dry-run", "\(folder)/new"]).run()
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
            }
        }

        /// A document in the place of the folder is the first thing that people try.
        @Test func initSaysHowADocumentIsNamed() async throws {
            try await withFolder(["api.yaml": Self.document]) { folder async throws in
                let error = await #expect(throws: ValidationError.self) {
                    try await InitCommand.parse(["--quiet", "\(folder)/api.yaml"]).run()
                }
                #expect(error?.message.contains("`--spec \(folder)/api.yaml`") == true)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["api.yaml"])
            }
        }

        /// The package's document is found by its name, which a part of it has already.
        /// Who has a document wants no other to begin with.
        @Test(arguments: ["api.yaml": Self.document, "api.json": #"{"swagger": "2.0"}"#])
        func initTakesNoStarterBesideADocument(name: String, text: String) async throws {
            try await withFolder([name: text, "other.yaml": "a: 1"]) { folder async throws in
                let error = await #expect(throws: ValidationError.self) {
                    try await InitCommand.parse(["--quiet", folder]).run()
                }
                #expect(error?.message.contains("`--spec \(folder)/\(name)`") == true)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
            }
        }

        @Test func initOverwritesNoPartOfADocument() async throws {
            let template = """
                Resources:
                  Api: {Type: AWS::Serverless::Api, Properties: {DefinitionUri: openapi.yaml}}
                """
            let files = ["template.yaml": template, "openapi.yaml": Self.document]
            try await withFolder(files) { folder async throws in
                let error = await #expect(throws: ValidationError.self) {
                    try await InitCommand.parse(["--spec", "\(folder)/template.yaml", "\(folder)/new"]).run()
                }
                #expect(error?.message.contains("`--spec \(folder)/openapi.yaml`") == true)
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/new"))
            }
        }

        @Test func initNeedsADocumentWithFunctions() async throws {
            try await withFolder([
                "openapi.yaml": "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}\n"
            ]) { folder async throws in
                await #expect(throws: NoFunctions.self) { try await InitCommand.parse([folder]).run() }
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["openapi.yaml"])
            }
        }
    }
#endif
