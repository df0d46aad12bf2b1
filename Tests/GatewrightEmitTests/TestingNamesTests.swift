import Foundation
import Testing

@testable import GatewrightEmit

/// A type of the document that is called like one of these is ambiguous in tests, unless it is on the list.
struct TestingNamesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/GatewrightTesting")

    @Test func everyPublicTypeIsListed() throws {
        var declared: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
            guard file.hasSuffix(".swift") else { continue }
            let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
            for line in text.split(separator: "\n") {
                if let match = line.wholeMatch(of: /public (?:final )?(?:class|enum|protocol|struct) (\w+).*/) {
                    declared.insert(String(match.1))
                }
            }
        }
        #expect(declared == TestingNames.gatewrightTesting)
    }
}
