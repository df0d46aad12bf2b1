import Foundation
import Testing

@testable import GatewrightSpec

/// No type of a document hides one of the runtime, which generated code and users write without its module's name.
struct ReservedTypesTests {
    @Test func everyPublicTypeOfTheRuntimeIsReserved() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        var types: Set<String> = []
        for module in ["Gatewright", "GatewrightFoundation"] {
            let folder = sources.appending(path: module)
            for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where file.hasSuffix(".swift")
            {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                for line in text.split(separator: "\n") where line.hasPrefix("public ") {
                    types.formUnion(type(in: line))
                }
            }
        }
        #expect(types.isSuperset(of: ["Request", "JSONCursor", "LambdaFunction"]), "the sources are not read")
        #expect(types.subtracting(Names.reservedTypes).sorted() == [])
    }

    /// The name behind `struct`, `enum` and the like.
    private func type(in line: Substring) -> [String] {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let keywords: Set = ["struct", "enum", "class", "protocol", "actor", "typealias", "macro"]
        guard let index = words.firstIndex(where: { keywords.contains(String($0)) }), index + 1 < words.count else {
            return []
        }
        // Functions and extensions may mention such words behind their own.
        let isOther = words[..<index].contains { ["func", "var", "let", "init", "extension"].contains($0) }
        return isOther ? [] : [String(words[index + 1])]
    }
}
