#if CommandLine
    import ArgumentParser
    import Foundation
    import GatewrightCheck
    import GatewrightSpec
    import Testing

    @testable import GatewrightCommand

    /// `gatewright check` as a user calls it.
    struct CheckCommandTests {
        private static let document = """
            openapi: 3.0.3
            info: {title: Shop, version: "1"}
            x-amazon-apigateway-request-validators:
              all: {validateRequestBody: true, validateRequestParameters: true}
            x-amazon-apigateway-request-validator: all
            paths:
              /orders:
                get:
                  parameters:
                    - {name: state, in: query, required: true, schema: {type: string, enum: [open, closed]}}
                    - {name: state, in: header, schema: {type: string}}
                  responses: {"200": {description: The orders.}}
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [sku]
                          properties:
                            sku: {type: string, maxLength: 5, pattern: "^[a-z]+$"}
                            note: {type: string, nullable: true}
                  responses: {"201": {description: The order.}}
              /ping: {get: {responses: {"200": {description: Here I am.}}}}

            """

        private func diagnostics(_ text: String, api: APIType? = nil) throws -> (Diagnostics, CheckResult) {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
            try Data(text.utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let diagnostics = Diagnostics()
            var options = CheckOptions(apiType: api)
            options.reportsValidation = true
            let result = try #require(check(file.path, options: options, diagnostics: diagnostics))
            return (diagnostics, result)
        }

        @Test(arguments: [
            ([], "", 1), (["--api", "http"], "", 0), (["--api", "http", "--strict"], "", 0),
            (["--strict"], "rules: {same-parameter-name: note, reserved-path: note, stricter-model: off}", 0),
            (["--strict"], "rules: {same-parameter-name: note, stricter-model: off}", 1),
            ([], "rules: {same-parameter-nam: note}", 1), (["--validation"], "", 0), (["--list-rules"], "", 0),
        ])
        func exitStatus(_ arguments: [String], _ configuration: String, _ status: Int32) async throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            // An HTTP API has no validators: they are ignored, which is a warning.
            var text = Self.document
            if arguments.contains("http") {
                text = text.split(separator: "\n", omittingEmptySubsequences: false)
                    .filter { !$0.contains("x-amazon") && !$0.contains("validateRequest") }.joined(separator: "\n")
            }
            try Data(text.utf8).write(to: folder.appendingPathComponent("openapi.yaml"))
            if !configuration.isEmpty {
                try Data(configuration.utf8).write(to: folder.appendingPathComponent("gatewright.yaml"))
            }
            let command = try CheckCommand.parse([folder.path + "/openapi.yaml"] + arguments)
            do {
                try await command.run()
                #expect(status == 0)
            } catch let code as ExitCode {
                #expect(code.rawValue == status)
            }
        }

        @Test(arguments: [["--format", "xml"], ["--api", "websocket"], ["--validation", "--format", "sarif"]])
        func mistakesExitWith64(_ arguments: [String]) {
            let error = #expect(throws: (any Error).self) {
                try GatewrightCommand.parseAsRoot(["check", "a.yaml"] + arguments)
            }
            #expect(error.map { GatewrightCommand.exitCode(for: $0).rawValue } == 64)
        }

        @Test func jsonSaysAll() throws {
            let (diagnostics, result) = try diagnostics(Self.document)
            let text = try CheckReport(diagnostics, result, document: "openapi.yaml").json()
            let report = try JSONDecoder().decode(CheckReport.self, from: Data(text.utf8))
            #expect(report.api == "rest")
            #expect(report.errors == 1)
            #expect(report.diagnostics.count == report.errors + report.warnings + report.notes)
            let entry = try #require(report.diagnostics.first { $0.severity == "error" })
            #expect(entry.rule == "same-parameter-name")
            #expect(entry.place?.line == 11)
            #expect(entry.place?.column == 11)
            #expect(entry.notes.first?.place?.line == 10)
        }

        /// People read it once; what stands beside the lines of a change must stand at each.
        @Test func theSameAtManyPlacesIsOneEntryAndAResultForEach() throws {
            let operations = (0..<5).map {
                "  /\($0): {get: {security: [{None: []}], responses: {\"200\": {description: A}}}}"
            }
            let head = "openapi: 3.0.3\ninfo: {title: Shop, version: \"1\"}\npaths:\n"
            let (diagnostics, result) = try diagnostics(head + operations.joined(separator: "\n"), api: .rest)
            let report = try JSONDecoder().decode(
                CheckReport.self,
                from: Data(CheckReport(diagnostics, result, document: "openapi.yaml").json().utf8))
            let entry = try #require(report.diagnostics.first { $0.rule == "unknown-security-scheme" })
            #expect(entry.place?.line == 4 && entry.elsewhere.map(\.line) == [5, 6, 7, 8] && entry.places == 5)
            #expect(report.warnings == report.diagnostics.count { $0.severity == "warning" })
            let results = SARIFLog(diagnostics).runs[0].results.filter { $0.ruleId == entry.rule }
            #expect(results.map(\.locations[0].physicalLocation.region.startLine) == [4, 5, 6, 7, 8])
        }

        @Test func sarifIsWellFormed() throws {
            let (diagnostics, _) = try diagnostics(Self.document)
            let text = try SARIFLog(diagnostics).json()
            let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(log["version"] as? String == "2.1.0")
            #expect(log["$schema"] as? String == "https://json.schemastore.org/sarif-2.1.0.json")
            let run = try #require((log["runs"] as? [[String: Any]])?.first)
            let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
            let rules = try #require(driver["rules"] as? [[String: Any]])
            let results = try #require(run["results"] as? [[String: Any]])
            #expect(results.count == diagnostics.all.count)
            for result in results {
                let index = try #require(result["ruleIndex"] as? Int)
                #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
                #expect(["error", "warning", "note"].contains(result["level"] as? String ?? ""))
                let location = try #require((result["locations"] as? [[String: Any]])?.first)
                let physical = try #require(location["physicalLocation"] as? [String: Any])
                let uri = (physical["artifactLocation"] as? [String: Any])?["uri"] as? String
                #expect(uri?.hasPrefix("file:///") == true)
                let region = try #require(physical["region"] as? [String: Any])
                #expect((region["startLine"] as? Int ?? 0) > 0 && (region["startColumn"] as? Int ?? 0) > 0)
            }
        }

        @Test func validationSaysWhoChecks() throws {
            let rest = ValidationTable(try #require(try diagnostics(Self.document).1.validation)).text
            #expect(
                rest == """
                    OPERATION     PLACE        CONSTRAINTS      CHECKED BY
                    GET /orders   query state  required         gateway, code
                                  query state  enum             code
                    POST /orders  body         required         code
                                  body         type, required   gateway, code
                                  body /sku    type, maxLength  gateway, code
                                  body /sku    pattern          code
                                  body /note   type             code
                    GET /ping     –

                    """)
            let http = try #require(try diagnostics(Self.document, api: .http).1.validation)
            let constraints = http.operations.flatMap(\.constraints)
            #expect(!constraints.isEmpty && constraints.allSatisfy { !$0.isCheckedByGateway && $0.isCheckedByCode })
        }

        @Test func nobodyChecksWhatNoFunctionGets() throws {
            let integration = "      x-amazon-apigateway-integration: {type: mock}\n"
            let text = Self.document.replacingOccurrences(
                of: "      responses: {\"201\"", with: integration + "      responses: {\"201\"")
            let report = try #require(try diagnostics(text).1.validation)
            let post = try #require(report.operations.first { $0.method == "POST" })
            #expect(post.constraints.contains { !$0.isCheckedByGateway && !$0.isCheckedByCode })
            #expect(post.constraints.contains { $0.isCheckedByGateway && !$0.isCheckedByCode })
        }

        /// The text is found wherever it stands in a binary, of whatever system.
        @Test func binariesTellOfTheirDocument() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let (document, binary) = (folder.appending(path: "openapi.yaml"), folder.appending(path: "bootstrap"))
            try Data(Self.document.utf8).write(to: document)
            let hash = try #require(readAPI(at: document.path, diagnostics: Diagnostics())).hash
            #expect(hash.utf8.count == 64)
            let text = #"{"gatewright":{"document":"openapi.yaml","function":"Orders","sha256":"\#(hash)"}}"#
            try (Data([0x7F, 0xFF, 0]) + Data(text.utf8) + Data([0, 0x7D])).write(to: binary)
            #expect(
                try BinaryOrigin.read(binary.path)
                    == BinaryOrigin(document: "openapi.yaml", function: "Orders", sha256: hash))
            let check = try CheckCommand.parse([document.path, "--binary", binary.path])
            try await check.run()
            try Data((Self.document + "# later\n").utf8).write(to: document)
            await #expect(throws: ExitCode.failure) { try await check.run() }
            try Data("nothing".utf8).write(to: binary)
            await #expect(throws: ValidationError.self) { try await check.run() }
        }
    }
#endif
