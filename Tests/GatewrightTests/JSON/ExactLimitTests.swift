import Testing

@testable import Gatewright

/// What a client hears of limits that Swift's types cannot say as they stand: `Tests/Cases/exact-limits`.
struct ExactLimitTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var text: String
        var keyword: String
        var limit: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Row(text: #"{"fractional":0}"#, keyword: "minimum", limit: "1"),
        Row(text: #"{"oneAndAHalves":2}"#, keyword: "multipleOf", limit: "3"),
        Row(text: #"{"int8":128}"#, keyword: "maximum", limit: "127"),
        Row(text: #"{"uint64":9223372036854775808}"#, keyword: "format", limit: #""int64""#),
        Row(text: #"{"shortBytes":"aGVsbG8"}"#, keyword: "format", limit: #""byte""#),
        Row(text: #"{"longWord":"a"}"#, keyword: "enum", limit: #"["bb","ccc"]"#),
        Row(text: #"{"noChoice":"a"}"#, keyword: "minLength", limit: "2"),
        Row(text: #"{"oneOfParts":1}"#, keyword: "oneOf", limit: #"["part","string"]"#),
        Row(text: #"{"anyOfParts":1}"#, keyword: "anyOf", limit: #"["part","string"]"#),
    ])
    func violations(row: Row) {
        var cursor = JSONCursor(Array(row.text.utf8))
        _ = ExactLimits(from: &cursor)
        _ = cursor.finish()
        #expect(cursor.errors.map(\.keyword) == [row.keyword])
        #expect(cursor.errors.first?.limit?.description == row.limit)
    }

    @Test(arguments: [
        ("flag=true", true), ("flag=false", false), ("odd=3", true), ("odd=4", false), ("word=yes", true),
        ("word=no", false), ("half=1", true), ("half=0", false), ("small=-128", true), ("small=128", false),
        ("day=2026-01-31", false), ("shade=bb", true), ("shade=a", false), ("hue=dd", true), ("hue=c", false),
    ])
    func parameters(query: String, isValid: Bool) {
        var headers = HTTPHeaders()
        headers.append(name: "Content-Type", value: "application/json")
        let request = Request(.post, "/limits?\(query)", headers: headers, body: Array("{}".utf8))
        let input = try? SendExactLimits.Input(request)
        #expect((input != nil) == isValid)
    }
}
