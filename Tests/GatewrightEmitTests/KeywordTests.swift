import Foundation
import GatewrightAPI
import GatewrightEmit
import GatewrightSpec
import Testing

/// Every keyword in every version of OpenAPI, from the document to what the printed code accepts, refuses and writes.
struct KeywordTests {
    /// A value of a member, and what is expected of it.
    private struct Line {
        var row: KeywordTable.Row
        var text: String
        var isValid: Bool
    }

    @Test(arguments: KeywordTable.versions)
    func acceptWhatTheSchemaSays(version: String) async throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "openapi.json")
        try Data(Self.document(version).utf8).write(to: path)
        let diagnostics = Diagnostics()
        let api = try #require(readAPI(at: path.path, diagnostics: diagnostics))
        #expect(!diagnostics.hasErrors, "\(diagnostics.rendered())")
        for file in api.reduced(to: api.functions.map(\.name)).files() { try file.write(into: folder.url.path) }
        let lines = Self.lines(version)
        try Data(Self.program(lines).utf8).write(to: folder.url.appending(path: "main.swift"))

        let output = try await TypeChecker.run(folder.files.filter { $0.hasSuffix(".swift") }, in: folder.url.path)
        let verdicts = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        try #require(verdicts.count == lines.count, "\(output.prefix(3000))")
        for (line, verdict) in zip(lines, verdicts) {
            let words = verdict.split(separator: " ").map(String.init)
            let keywords = line.row.violated
            let isAsSaid =
                line.isValid
                ? verdict == "valid"
                : words.first == "invalid" && (keywords.isEmpty || words.dropFirst().contains(where: keywords.contains))
            #expect(isAsSaid, "\(line.row.schema): \(line.text) should be valid: \(line.isValid), but is \(verdict)")
        }
    }

    private static func rows(_ version: String) -> [(name: String, row: KeywordTable.Row)] {
        KeywordTable.rows.enumerated().compactMap { index, row in
            row.versions.contains(version) ? ("k\(index)", row) : nil
        }
    }

    private static func lines(_ version: String) -> [Line] {
        rows(version).flatMap { name, row in
            func line(_ value: String, _ isValid: Bool) -> Line {
                Line(row: row, text: #"{"\#(name)":\#(value)}"#, isValid: isValid)
            }
            return row.valid.map { line($0, true) } + row.invalid.map { line($0, false) }
        }
    }

    /// With the references of a version.
    private static func schema(_ text: String, _ version: String) -> String {
        let place = version == "2.0" ? "#/definitions/" : "#/components/schemas/"
        var result = text.replacing("%discriminator", with: version == "2.0" ? #""kind""# : #"{"propertyName":"kind"}"#)
        result.replace("@Holder/properties/held", with: #"{"$ref":"\#(place)Holder/properties/held"}"#)
        for (name, _) in KeywordTable.named {
            result.replace("@\(name)", with: #"{"$ref":"\#(place)\#(name)"}"#)
            result.replace("\"#\(name)\"", with: "\"\(place)\(name)\"")
        }
        return result
    }

    private static func document(_ version: String) -> String {
        let members = rows(version).map { name, row in #""\#(name)":\#(schema(row.schema, version))"# }
        let named =
            KeywordTable.named.map { #""\#($0.0)":\#(schema($0.1, version))"# }
            + [#""All":{"type":"object","properties":{\#(members.joined(separator: ","))}}"#]
        let schemas = "{\(named.joined(separator: ","))}"
        let info = #""info":{"title":"Keywords","version":"1"}"#
        if version == "2.0" {
            let all = ##"{"$ref":"#/definitions/All"}"##
            return #"""
                {"swagger":"2.0",\#(info),"consumes":["application/json"],"produces":["application/json"],
                "paths":{"/all":{"post":{
                "parameters":[{"name":"body","in":"body","required":true,"schema":\#(all)}],
                "responses":{"200":{"description":"The same.","schema":\#(all)}}}}},"definitions":\#(schemas)}
                """#
        }
        let content = ##""content":{"application/json":{"schema":{"$ref":"#/components/schemas/All"}}}"##
        return #"""
            {"openapi":"\#(version).0",\#(info),"paths":{"/all":{"post":{
            "requestBody":{\#(content),"required":true},
            "responses":{"200":{\#(content),"description":"The same."}}}}},
            "components":{"schemas":\#(schemas)}}
            """#
    }

    /// Prints what is thought of each line: `valid`, or `invalid` and the keywords.
    private static func program(_ lines: [Line]) -> String {
        ##"""
        import Gatewright

        func verdict(_ bytes: [UInt8]) -> String {
            var cursor = JSONCursor(bytes)
            let value = All(from: &cursor)
            let isValid = cursor.finish()
            guard isValid, let value else {
                return "invalid " + cursor.errors.map { $0.keyword ?? "-" }.joined(separator: " ")
            }
            var writer = JSONWriter()
            value.encode(to: &writer)
            var again = JSONCursor(writer.bytes)
            let copy = All(from: &again)
            let isSame = again.finish() && copy == value
            return isSame ? "valid" : "valid but written as " + String(decoding: writer.bytes, as: UTF8.self)
        }

        let lines = #"""
        \##(lines.map(\.text).joined(separator: "\n"))
        """#
        for line in lines.split(separator: "\n") { print(verdict(Array(line.utf8))) }

        """##
    }
}
