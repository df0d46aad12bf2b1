import Testing

@testable import Gatewright

/// Patterns as the generator writes them: `PatternModels.swift` is what is expected of it in `Tests/Cases/patterns`.
struct PatternTests {
    struct Items: PatternsHandler {
        func putPatternedItem(
            _ input: PutPatternedItem.Input, context: Context
        ) async throws -> PutPatternedItem.Output { .ok(PatternedReceipt()) }
    }

    private func issues(_ target: String, trace: String? = nil, _ body: JSONValue) throws -> [String] {
        var headers = HTTPHeaders()
        if let trace { headers["X-Trace"] = trace }
        var request = Request(.put, target, headers: headers, json: body)
        _ = try Items.routes.match(&request)
        do {
            _ = try PutPatternedItem.Input(request)
            return []
        } catch {
            return error.issues.map { "\($0.location) \($0.place) \($0.message)" }
        }
    }

    @Test func whatMatchesIsTaken() throws {
        let body: JSONValue = [
            "sku": "AB-12", "name": "Zürich Süd", "codes": ["a", "bc"], "labels": ["x": "a b"], "alias": "CD-1",
            "default": "YES", "quoted": #""\("a")"#,
        ]
        #expect(try issues("/items/AB-1?tag=abc", trace: "00af", body) == [])
        #expect(try issues("/items/AB-1", ["sku": "AB-1", "name": nil]) == [])
    }

    @Test func everythingElseIsReportedAtOnce() throws {
        let body: JSONValue = [
            "sku": "x", "name": "1", "codes": ["a", "B", ""], "labels": ["x": " "], "alias": "", "default": "maybe",
            "quoted": "a", "repeated": "ab", "number": 2,
        ]
        let expected: Set<String> = [
            #"path sku must have at most 8 characters"#, #"path sku must match ^[A-Z]{2}-\d+$"#,
            #"query tag must match ^[a-z]+$"#, #"header X-Trace must match ^(?!0+$)[0-9a-f]{4}$"#,
            #"body /sku must have at least 4 characters"#, #"body /sku must match ^[A-Z]{2}-\d+$"#,
            #"body /name must match ^\p{L}[\p{L}\p{M}\p{Zs}]*$"#, #"body /codes/1 must match ^[a-z]+$"#,
            #"body /codes/2 must match ^[a-z]+$"#, #"body /labels/x must match ^\S(.*\S)?$"#,
            #"body /alias must match ^[A-Z]{2}-\d+$"#, #"body /default must match ^(?i:yes|no)$"#,
            #"body /quoted must match ^"\\\("[^"\\]*"\)$"#,
        ]
        #expect(try Set(issues("/items/AB-x23456?tag=A", trace: "0000", body)) == expected)
    }

    @Test func escapesOfJSONAreReadBefore() throws {
        let text = #"{"sku":"\u0041B\u002D1","labels":{"x":"\ud83d\ude00"},"codes":["\u0061"]}"#
        var cursor = JSONCursor(Array(text.utf8))
        let item = PatternedItem(from: &cursor)
        let isWhole = cursor.finish()
        #expect(item?.sku == "AB-1")
        #expect(isWhole)
    }

    /// Loops of one function share a pattern.
    @Test func patternsAreSharedAmongThreads() async {
        let pattern = Pattern("^(?!.*--)[a-z]+(-[a-z]{1,9})*$")
        await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<500).count { index in
                        let text = "ab-" + String(repeating: "c", count: (index + task) % 12)
                        return pattern.matches(text) == (1...9).contains((index + task) % 12)
                    }
                }
            }
            for await agreeing in group { #expect(agreeing == 500) }
        }
    }

    /// Many texts that each take nearly too long cannot take too long together.
    @Test func theTextsOfOneValueShareTheirWork() {
        let pattern = Pattern(#"^(\w+)(\s*\w+)*\s\1$"#)
        let text = String(repeating: "a", count: 30) + "!"
        var work = Pattern.mostWork
        var texts = 0
        while work > 0 {
            #expect(!pattern.matches(text, work: &work))
            texts += 1
        }
        #expect(2...20 ~= texts)
        #expect(!pattern.matches("a a", work: &work))
        #expect(pattern.matches("a a"))
        var cursor = JSONCursor(Array(#""a a""#.utf8))
        cursor.patternWork = 0
        _ = cursor.string(pattern: pattern)
        let isValid = cursor.finish()
        #expect(!isValid)
    }

    @Test func textsOfAnyStorageMatch() {
        let pattern = Pattern("^\\p{Lu}[a-zé]+$", categories: .unicode)
        #expect(pattern.matches("Ab"))
        #expect(pattern.matches("Éééééééééééééééééé"))
        #expect(pattern.matches(String("xÉé".dropFirst())))
        #expect(!pattern.matches(""))
    }
}
