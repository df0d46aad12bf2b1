import Foundation
import GatewrightAPI
import GatewrightEmit
import GatewrightSpec
import Testing

/// No text of a document becomes code, whatever it is and wherever it stands: from the document's bytes to a program.
struct HostileDocumentTests {
    private struct Outcome {
        /// nil where the document is refused.
        var api: API?
        var diagnostics: String
    }

    private func generate(_ texts: [String: String], named name: String = "openapi.json") throws -> Outcome {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: name)
        try Data(HostileDocument.text(texts).utf8).write(to: path)
        let diagnostics = Diagnostics()
        let api = readAPI(at: path.path, diagnostics: diagnostics)
        return Outcome(
            api: diagnostics.hasErrors ? nil : api?.reduced(to: api?.functions.map(\.name) ?? []),
            diagnostics: diagnostics.rendered())
    }

    private func expectHarmless(_ api: API, _ comment: String) {
        for file in api.files() {
            #expect(!HostileTests.withoutText(file.text).contains("attack()"), "\(comment): \(file.text)")
            #expect(file.text.unicodeScalars.allSatisfy { $0 == "\n" || !isInvisible($0) }, "\(comment)")
            #expect(file.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }, "\(comment)")
        }
    }

    /// Controls, ends of lines, and what changes the order in which text is seen. Joiners are part of words and emoji.
    private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2060...0x206F, 0xFEFF:
            true
        default: false
        }
    }

    /// The places at which a text does not make the document wrong: at the others there is an error.
    private func places(for text: String) throws -> [String: String] {
        func accepted(_ sinks: ArraySlice<String>) throws -> [String] {
            let outcome = try generate(Dictionary(uniqueKeysWithValues: sinks.map { ($0, text) }))
            if outcome.api != nil { return Array(sinks) }
            #expect(outcome.diagnostics.contains("error:"), "\(sinks)")
            if sinks.count == 1 { return [] }
            let middle = (sinks.startIndex + sinks.endIndex) / 2
            return try accepted(sinks[..<middle]) + accepted(sinks[middle...])
        }
        // Few texts can be names: those are at the end, so that half of the places is found at once.
        let sinks = HostileDocument.sinks.filter { !$0.hasSuffix(" name") }
        let names = HostileDocument.sinks.filter { $0.hasSuffix(" name") }
        let all = try accepted(sinks[...]) + accepted(names[...])
        return Dictionary(uniqueKeysWithValues: all.map { ($0, text) })
    }

    /// Each text at every place: either it is harmless there or the document is refused.
    @Test(arguments: HostileTests.texts)
    func staysText(text: String) throws {
        let outcome = try generate(places(for: text))
        expectHarmless(try #require(outcome.api, "\(outcome.diagnostics)"), String(text.prefix(40).debugDescription))
    }

    @Test func aDocumentMayHaveAnyName() throws {
        for text in HostileTests.texts where !text.contains("/") && !text.contains("\u{0}") && text.utf8.count < 200 {
            let outcome = try generate([:], named: text + ".json")
            expectHarmless(try #require(outcome.api, "\(outcome.diagnostics)"), text.debugDescription)
        }
    }

    /// With every text at every place at once that may have one, all of it compiles and comes back as data.
    @Test func comesBackAsData() async throws {
        let text = HostileTests.texts.filter { $0.utf8.count < 200 }.joined(separator: "|")
        let texts = try places(for: text).map { ($0, $0 + $1) }.reduce(into: [:]) { $0[$1.0] = $1.1 }
        // A place that is always refused would be no test.
        #expect(texts.count > HostileDocument.sinks.count * 2 / 3, "\(texts.keys.sorted())")
        let outcome = try generate(texts)
        let api = try #require(outcome.api, "\(outcome.diagnostics)")
        expectHarmless(api, "everything")

        let folder = try TemporaryFolder()
        for file in api.files() { try file.write(into: folder.url.path) }
        // Nothing of the name `attack` is declared: a use of it would not compile.
        let program = Self.program(api)
        try Data(program.utf8).write(to: folder.url.appending(path: "main.swift"))
        let output = try await TypeChecker.run(folder.files, in: folder.url.path)
        if output.contains("error:") { Issue.record("\(output.prefix(3000))") }
        var seen: Set<String> = []
        for line in output.split(separator: "\n") {
            let bytes = line.split(separator: " ").compactMap { UInt8($0) }
            if let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) {
                Self.collect(value, into: &seen)
            }
        }
        func expected(_ sink: String) -> String? {
            texts[sink].map { $0.replacing("HALF", with: "\u{FFFD}") }
        }
        for sink in ["property", "value", "constant", "default", "parameter value"] {
            if let text = expected(sink) {
                #expect(seen.contains(text), "\(sink)")
            } else {
                Issue.record("\(sink) is refused")
            }
        }
    }

    /// Every string and name in a JSON value.
    private static func collect(_ value: Any, into texts: inout Set<String>) {
        switch value {
        case let text as String: texts.insert(text)
        case let elements as [Any]: for element in elements { collect(element, into: &texts) }
        case let members as [String: Any]:
            for (name, value) in members {
                texts.insert(name)
                collect(value, into: &texts)
            }
        default: break
        }
    }

    /// Prints the values of all enumerations and an instance of every model as JSON, each byte as a number.
    private static func program(_ api: API) -> String {
        var lines = [
            "import Gatewright",
            """
            func show(_ value: some JSONEncodable) {
                var writer = JSONWriter()
                value.encode(to: &writer)
                print(writer.bytes.map { String($0) }.joined(separator: " "))
            }
            func show<Model: JSONDecodable & JSONEncodable>(_ type: Model.Type, from bytes: [UInt8]) {
                var cursor = JSONCursor(bytes)
                if let value = Model(from: &cursor), cursor.finish() { show(value) } else { print("refused", type) }
            }
            """,
        ]
        func add(_ type: TypeDeclaration, _ scope: String) {
            let name = scope + type.name
            switch type.kind {
            case .enumeration(let enumeration):
                if enumeration.isOfStrings, !enumeration.isExtensible {
                    lines.append("for value in \(name).allCases { show(value.rawValue) }")
                }
            case .structure(let structure) where type.directions.isSuperset(of: [.decoding, .encoding]):
                var members: [String: Any] = [:]
                for property in structure.properties where property.type.isText && property.initialValue == nil {
                    members[property.wireName] = "x"
                }
                if let data = try? JSONSerialization.data(withJSONObject: members) {
                    lines.append("show(\(name).self, from: \(Array(data)))")
                }
            default: break
            }
            for inner in type.types { add(inner, name + ".") }
        }
        for type in api.types { add(type, "") }
        for operation in api.functions.flatMap(\.operations) {
            for type in operation.types { add(type, operation.type + ".") }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Enumeration {
    fileprivate var isOfStrings: Bool {
        cases.allSatisfy { if case .string = $0.rawValue { true } else { false } }
    }
}

extension TypeReference {
    fileprivate var isText: Bool { if case .string = self { true } else { false } }
}
