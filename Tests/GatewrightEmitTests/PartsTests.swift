import GatewrightAPI
import GatewrightSpec
import Testing

@testable import GatewrightEmit

/// Large APIs come in numbered files.
struct PartsTests {
    private static let sections = (0..<200).map { Section(name: "Type\($0)", code: "struct Type {}") }

    private func names(_ sections: [Section], _ count: Int) -> [[String]] {
        sections.parts(count).map { $0.map(\.name) }
    }

    @Test(arguments: 1...EmitOptions.mostParts)
    func holdEverySectionOnceInItsOrder(count: Int) {
        let parts = names(Self.sections, count)
        #expect(parts.count == count)
        #expect(Set(parts.joined()).count == Self.sections.count)
        let all = Self.sections.map(\.name)
        for part in parts { #expect(part == all.filter(part.contains)) }
    }

    /// Not as even as cutting would be, but no part is idle while another has everything.
    @Test func areAlike() {
        for part in names(Self.sections, 8) { #expect(12...38 ~= part.count) }
    }

    @Test(arguments: [0, 100, 200])
    func oneMoreSectionChangesOnePart(position: Int) {
        var sections = Self.sections
        sections.insert(Section(name: "Added", code: "struct Added {}"), at: position)
        let before = names(Self.sections, 8)
        let after = names(sections, 8)
        #expect(zip(before, after).filter { $0 != $1 }.count == 1)
    }

    @Test(arguments: 1..<EmitOptions.mostParts)
    func oneMorePartTakesFromTheOthers(count: Int) {
        let before = names(Self.sections, count)
        let after = names(Self.sections, count + 1)
        for (old, new) in zip(before, after) { #expect(new.allSatisfy(old.contains)) }
    }

    @Test func filesAreNumbered() {
        let names = API.orders.files(EmitOptions(parts: 3)).map(\.name)
        #expect(
            names == [
                "Models.generated.swift", "Models2.generated.swift", "Models3.generated.swift",
                "Operations.generated.swift", "Operations2.generated.swift", "Operations3.generated.swift",
                "Handler.generated.swift",
            ])
        #expect(API.orders.files().count == 3)
        let stale = API.namesOfParts(notAmong: API.orders.files(EmitOptions(parts: 3)))
        #expect(stale.count == 2 * (EmitOptions.mostParts - 3))
        #expect(Set(stale).isDisjoint(with: names))
    }

    /// What the parts hold is what the whole holds.
    @Test func partsHoldTheSameDeclarations() {
        func declarations(_ parts: Int) -> [String] {
            API.orders.files(EmitOptions(parts: parts)).flatMap { $0.text.split(separator: "\n\n").dropFirst(2) }
                .map(String.init).sorted()
        }
        #expect(declarations(1).map(\.trimmed) == declarations(5).map(\.trimmed))
    }

    @Test func largeDocumentsDecideThemselves() {
        let types = (0..<1500).map { number in
            let properties = (0..<6).map {
                Property(name: "property\($0)", wireName: "property\($0)", type: .string, isRequired: true)
            }
            return TypeDeclaration(
                name: "Type\(number)", kind: .structure(Structure(properties: properties)),
                directions: [.decoding, .encoding])
        }
        let files = API(document: "large.yaml", title: "Large", types: types).files()
        #expect(files.count > 5 && files.count == 2 * partCount(forSize: files.map(\.text.utf8.count).reduce(0, +)) + 1)
        #expect(files.allSatisfy { $0.text.utf8.count < 400_000 })
    }
}

extension String {
    fileprivate var trimmed: String { String(reversed().drop { $0 == "\n" }.reversed()) }
}
